import { useState } from 'react'
import { listAt } from '#domain/plan/catalogue.ts'
import { listItems } from '#domain/plan/read.ts'
import { focusNewField } from '../../../app/new-item.ts'
import { useAddItem } from '../../../app/queries.ts'
import { useTexts } from '../../../app/useTexts.ts'
import { usePlan } from '../../../app/workbook.ts'
import { ItemTable } from '../../../components/list/ItemTable.tsx'
import { Section } from '../../../components/Section.tsx'
import { ScenarioForm } from './ScenarioForm.tsx'
import styles from './Scenarios.module.css'
import { Editing } from '../../../components/Editing.tsx'

const LIST = 'finance.scenarios'

interface ScenarioListProps {
  /** The ids of the scenarios that are compared. */
  readonly compared: ReadonlySet<string>
  /** Whether no other fits beside them. */
  readonly isFull: boolean
  readonly onCompare: (id: string) => void
}

/** The scenarios of the plan, which of them are compared, and what is different in the selected one. */
export function ScenarioList({ compared, isFull, onCompare }: ScenarioListProps) {
  const { t } = useTexts()
  const plan = usePlan()
  const [selectedId, select] = useState<string | null>(null)
  const add = useAddItem()
  const list = listAt(LIST)
  if (!list) throw new Error(`no list ${LIST}`)
  const items = listItems(plan, list)
  const selected = items.find(({ id }) => id === selectedId) ?? items[0] ?? null
  const changes = (id: string) => plan.finance.scenarioChanges.filter(({ scenario }) => scenario === id)
  const addScenario = async () => {
    const { id } = await add.mutateAsync({ list: LIST, values: {} })
    select(id)
    focusNewField(`${LIST}.${id}.name`)
  }
  return (
    <Section title={t('finance:lists.scenarios.title')}>
      <p className={styles['lede']}>{t('whatif:list.lede')}</p>
      {items.length === 0 ? (
        <p className="muted">{t('finance:lists.scenarios.empty')}</p>
      ) : (
        <ItemTable
          list={list}
          items={items}
          columns={[
            { heading: 'whatif:list.changes', isNumber: true, cell: ({ id }) => changes(id).length },
            {
              heading: 'whatif:list.compare',
              cell: ({ id, name }) => (
                <input
                  type="checkbox"
                  className={styles['check']}
                  aria-label={t('whatif:list.compareLabel', {
                    name: name ?? t('finance:lists.scenarios.unnamed'),
                  })}
                  checked={compared.has(id)}
                  disabled={isFull && !compared.has(id)}
                  onChange={() => onCompare(id)}
                />
              ),
            },
          ]}
          remark={({ note }) => note}
          selected={selected}
          onSelect={select}
        />
      )}
      <Editing>
        <div className={`actions ${styles['add']}`}>
          <button
            type="button"
            className="button"
            data-path={LIST}
            disabled={items.length >= list.meta.maxItems}
            onClick={() => void addScenario()}
          >
            {t('list:add', { what: t('finance:lists.scenarios.one') })}
          </button>
        </div>
      </Editing>
      {selected ? <ScenarioForm key={selected.id} id={selected.id} onSelect={select} /> : null}
    </Section>
  )
}
