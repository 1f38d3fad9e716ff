import { useId, useState, type ReactNode } from 'react'
import { useTexts } from '../../../app/useTexts.ts'
import styles from './Budgets.module.css'

/** A row that can say where it comes from. */
export interface ExplainedRow {
  readonly id: string
  readonly label: string
  readonly kind: 'line' | 'total' | 'heading'
  readonly cells: readonly ReactNode[]
  /** Whether an unknown answer is missing from it. */
  readonly isIncomplete: boolean
  /** Drawn when it is asked for. */
  readonly explain: (() => ReactNode) | null
}

interface ExplainedTableProps {
  readonly caption: string
  /** The cells of the head after the first. */
  readonly head: ReactNode
  readonly rows: readonly ExplainedRow[]
}

/** A table of amounts in which every row can be asked where it comes from. */
export function ExplainedTable({ caption, head, rows }: ExplainedTableProps) {
  const { t } = useTexts()
  const isIncomplete = rows.some((row) => row.isIncomplete)
  return (
    <>
      <div className={`table-scroll ${styles['scroll']}`}>
        <table className={styles['budget']}>
          <thead>
            <tr>
              <th scope="col">
                <span className="hidden-visually">{caption}</span>
              </th>
              {head}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      {isIncomplete ? <p className="small muted">{t('finance:budgets.incomplete')}</p> : null}
    </>
  )
}

function Row({ row }: { readonly row: ExplainedRow }) {
  const { t } = useTexts()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const { label, kind, cells, isIncomplete, explain } = row
  if (kind === 'heading') {
    return (
      <tr className={styles['heading']}>
        <th scope="rowgroup" colSpan={cells.length + 1}>
          {label}
        </th>
      </tr>
    )
  }
  return (
    <>
      <tr className={kind === 'total' ? styles['total'] : undefined}>
        <th scope="row">
          {explain ? (
            <button
              type="button"
              className={styles['ask']}
              aria-expanded={isOpen}
              aria-controls={isOpen ? id : undefined}
              title={t('outcomes:explain')}
              onClick={() => setOpen(!isOpen)}
            >
              {label}
              {isIncomplete ? <Star /> : null}
            </button>
          ) : (
            label
          )}
        </th>
        {cells.map((cell, index) => (
          <td key={index} className="number">
            {cell}
          </td>
        ))}
      </tr>
      {isOpen && explain ? (
        <tr className={styles['origin']}>
          <td id={id} colSpan={cells.length + 1}>
            {explain()}
          </td>
        </tr>
      ) : null}
    </>
  )
}

/** Says that something unknown is missing; the words are under the table. */
function Star() {
  const { t } = useTexts()
  return (
    <>
      <span aria-hidden="true"> *</span>
      <span className="hidden-visually"> ({t('finance:budgets.incompleteShort')})</span>
    </>
  )
}
