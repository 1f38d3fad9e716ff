import type { BudgetRow } from '#domain/finance/budgets/budgets.ts'
import { explain } from '#domain/finance/explain/explain.ts'
import type { Line } from '#domain/finance/projection/lines.ts'
import { useTexts } from '../../../app/useTexts.ts'
import { useWorkbook } from '../../../app/workbook.ts'
import { Inputs } from './OriginInputs.tsx'
import styles from './Budgets.module.css'

/** Where a row of a budget comes from: its formula in words, and the lines, answers and figures behind it. */
export function RowOrigin({ row }: { readonly row: BudgetRow }) {
  const { t } = useTexts()
  const [only] = row.terms
  const isAlone = row.terms.length === 1 && (row.kind === 'line' || only?.line === row.id)
  return (
    <div className={styles['from']}>
      <p>{t(`lines:${row.id}.formula`)}</p>
      {isAlone && only ? (
        <LineInputs line={only.line} />
      ) : (
        <Lines lines={row.terms.map(({ line }) => line)} />
      )}
    </div>
  )
}

/** Where one line comes from. Lines it is worked out of can be asked in turn. */
function LineOrigin({ line }: { readonly line: Line }) {
  const { t } = useTexts()
  return (
    <details>
      <summary>{t(`lines:${line}.label`)}</summary>
      <div className={styles['from']}>
        <p>{t(`lines:${line}.formula`)}</p>
        <LineInputs line={line} />
      </div>
    </details>
  )
}

function LineInputs({ line }: { readonly line: Line }) {
  const { snapshot, pack } = useWorkbook()
  const { lines, inputs } = explain(line, snapshot.plan, pack)
  return (
    <>
      <Lines lines={lines} />
      <Inputs inputs={inputs} />
    </>
  )
}

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  const { t } = useTexts()
  if (lines.length === 0) return null
  return (
    <>
      <h4>{t('finance:origin.lines')}</h4>
      <ul className={styles['lines']}>
        {lines.map((line) => (
          <li key={line}>
            <LineOrigin line={line} />
          </li>
        ))}
      </ul>
    </>
  )
}
