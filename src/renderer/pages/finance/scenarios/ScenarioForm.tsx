import { useMemo } from 'react'
import type { FieldValue } from '#domain/field/meta.ts'
import { changeableQuestions } from '#domain/finance/what-if/questions.ts'
import { readField } from '#domain/plan/read.ts'
import { useAddItem } from '../../../app/queries.ts'
import { useTexts } from '../../../app/useTexts.ts'
import { usePlan } from '../../../app/workbook.ts'
import { QuestionPicker } from '../../../components/question/QuestionPicker.tsx'
import { RemoveItem } from '../../../components/list/RemoveItem.tsx'
import { Fields } from '../../../components/Section.tsx'
import { Changes } from './Changes.tsx'
import { useAddScenario } from './useAddScenario.ts'
import styles from './Scenarios.module.css'
import { Editing } from '../../../components/Editing.tsx'

interface ScenarioFormProps {
  readonly id: string
  readonly onSelect: (id: string) => void
}

/** The name of one scenario and what is different in it. */
export function ScenarioForm({ id, onSelect }: ScenarioFormProps) {
  const { t } = useTexts()
  const plan = usePlan()
  const add = useAddItem()
  const scenario = plan.finance.scenarios.find((one) => one.id === id)
  const changes = plan.finance.scenarioChanges.filter((change) => change.scenario === id)
  const changed = new Set(changes.map(({ path }) => path))
  const paths = useMemo(() => changeableQuestions(plan), [plan])
  const addChange = (path: string) => {
    const value = JSON.stringify(readField(plan, path) satisfies FieldValue)
    add.mutate({ list: 'finance.scenarioChanges', values: { scenario: id, path, value } })
  }
  return (
    <div className={styles['form']}>
      <h3>{scenario?.name ?? t('finance:lists.scenarios.unnamed')}</h3>
      <Editing>
        <Actions id={id} onSelect={onSelect} />
      </Editing>
      <Fields paths={[`finance.scenarios.${id}.name`, `finance.scenarios.${id}.note`]} />
      <h4 className={styles['part']}>{t('finance:lists.scenarioChanges.title')}</h4>
      <Changes changes={changes} />
      <Editing>
        <QuestionPicker
          label={t('whatif:changes.add')}
          paths={paths.filter((path) => !changed.has(path))}
          onChoose={addChange}
        />
      </Editing>
    </div>
  )
}

/** A copy with the same changes, and removing; undo brings a removed one back with its changes. */
function Actions({ id, onSelect }: ScenarioFormProps) {
  const { t } = useTexts()
  const { scenarios, scenarioChanges } = usePlan().finance
  const addScenario = useAddScenario()
  const scenario = scenarios.find((one) => one.id === id)
  const name = scenario?.name ?? t('finance:lists.scenarios.unnamed')
  const duplicate = async () => {
    const changes = scenarioChanges.filter((change) => change.scenario === id)
    onSelect(
      await addScenario(
        { name: t('whatif:list.copyName', { name }).slice(0, 80), note: scenario?.note ?? null },
        changes,
      ),
    )
  }
  return (
    <div className={`actions ${styles['actions']}`}>
      <button type="button" className="button quiet" onClick={() => void duplicate()}>
        {t('list:duplicate')}
      </button>
      <RemoveItem list="finance.scenarios" id={id} name={name} />
    </div>
  )
}
