import type { FieldValue } from '#domain/field/meta.ts'
import { readOverride } from '#domain/finance/what-if/overrides.ts'
import { isInPlan } from '#domain/finance/what-if/questions.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { fieldAt } from '#domain/plan/catalogue.ts'
import { readField } from '#domain/plan/read.ts'
import { useSetField } from '../../../app/queries.ts'
import { useAnswerText } from '../../../app/useAnswerText.ts'
import { useTexts } from '../../../app/useTexts.ts'
import { usePlan } from '../../../app/workbook.ts'
import { OtherAnswer } from '../../../components/question/OtherAnswer.tsx'
import { nameInLine, questionName } from '../../../components/question/words.ts'
import styles from './Scenarios.module.css'
import { Editing } from '../../../components/Editing.tsx'
import { RemoveItem } from '../../../components/list/RemoveItem.tsx'

export type Change = Plan['finance']['scenarioChanges'][number]

/** Everything that is different in a scenario: the question, the answer in the plan, and the answer here. */
export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const { t } = useTexts()
  if (changes.length === 0) return <p className="muted">{t('finance:lists.scenarioChanges.empty')}</p>
  return (
    <div className="table-scroll">
      <table className={styles['changes']}>
        <thead>
          <tr>
            <th scope="col">{t('whatif:changes.question')}</th>
            <th scope="col">{t('whatif:changes.here')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <ChangeRow key={change.id} change={change} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ChangeRow({ change }: { readonly change: Change }) {
  const { t } = useTexts()
  const plan = usePlan()
  const path = change.path ?? ''
  const isThere = isInPlan(plan, path)
  const name = isThere ? nameInLine(questionName(plan, path, t)) : t('whatif:changes.gone')
  return (
    <tr>
      <th scope="row">
        {name}
        {isThere ? <InPlan path={path} /> : null}
        <Editing>
          <RemoveItem
            list="finance.scenarioChanges"
            id={change.id}
            name={name}
            className={`button quiet small ${styles['remove']}`}
          />
        </Editing>
      </th>
      <td>{isThere ? <Here change={change} path={path} name={name} /> : null}</td>
    </tr>
  )
}

function InPlan({ path }: { readonly path: string }) {
  const { t } = useTexts()
  const plan = usePlan()
  const answerText = useAnswerText()
  const definition = fieldAt(path)?.definition
  if (!definition) return null
  const value = answerText(definition, readField(plan, path))
  return <p className={`small muted ${styles['inPlan']}`}>{t('whatif:sliders.inPlan', { value })}</p>
}

interface HereProps {
  readonly change: Change
  readonly path: string
  readonly name: string
}

/** The answer in the scenario. */
function Here({ change, path, name }: HereProps) {
  const { t } = useTexts()
  const plan = usePlan()
  const save = useSetField()
  const stored = readOverride(path, change.value ?? 'null')?.value ?? null
  const keep = (value: FieldValue) =>
    save.mutateAsync({ path: `finance.scenarioChanges.${change.id}.value`, value: JSON.stringify(value) })
  return (
    <>
      <OtherAnswer
        path={path}
        label={t('whatif:changes.label', { name })}
        stored={stored}
        save={keep}
        hasHiddenLabel
      />
      {stored === readField(plan, path) ? <p className="small muted">{t('whatif:changes.same')}</p> : null}
    </>
  )
}
