import {
  BUDGET_ROWS,
  inMonth,
  inYear,
  type Budget as BudgetId,
  type BudgetRow,
} from '#domain/finance/budgets/budgets.ts'
import { formatNumber, formatShortMonth } from '#domain/field/format.ts'
import { incompleteLines } from '#domain/finance/explain/explain.ts'
import type { Projection } from '#domain/finance/projection/project.ts'
import { isoMonthOf, type FinanceYear } from '#domain/finance/projection/calendar.ts'
import { useTexts } from '../app/useTexts.ts'
import { useFacts } from './facts.tsx'
import { Part, Table } from './parts.tsx'

/** As many columns of amounts as there is room for beside the names. */
export const COLUMNS = 6

/** A period of a budget, with how its amounts are read. */
interface Column {
  readonly name: string
  readonly amount: (row: BudgetRow) => number
}

interface BudgetProps {
  readonly budget: BudgetId
  readonly projection: Projection
}

/** A budget over all calendar years, as many at a time as there is room for. */
export function BudgetPerYear({ budget, projection }: BudgetProps) {
  const { t } = useTexts()
  const { years } = useFacts()
  const columns = years.map((year): Column => ({
    name: yearName(year, t('finance:budgets.years.months', { count: year.to - year.from })),
    amount: (row) => inYear(projection, row, year),
  }))
  return (
    <InPieces budget={budget} projection={projection} columns={columns} title={`finance:budgets.${budget}`} />
  )
}

/** A budget over the first twelve months. */
export function BudgetPerMonth({ budget, projection }: BudgetProps) {
  const { language } = useTexts()
  const columns = Array.from({ length: 12 }, (_, month): Column => ({
    name: formatShortMonth(isoMonthOf(projection, month), language),
    amount: (row) => inMonth(projection, row, month),
  }))
  return (
    <InPieces budget={budget} projection={projection} columns={columns} title="print:budgets.firstYear" />
  )
}

/** The name of a calendar year; one that is not whole says how many months it has, which stay on one line. */
export function yearName({ year, isWhole }: FinanceYear, months: string): string {
  return isWhole ? String(year) : `${year} (${months.replaceAll(' ', '\u00a0')})`
}

interface InPiecesProps extends BudgetProps {
  readonly columns: readonly Column[]
  readonly title: string
}

function InPieces({ budget, projection, columns, title }: InPiecesProps) {
  const { t } = useTexts()
  const pieces = Array.from({ length: Math.ceil(columns.length / COLUMNS) }, (_, piece) =>
    columns.slice(piece * COLUMNS, (piece + 1) * COLUMNS),
  )
  return pieces.map((piece, index) => {
    const [first, last] = [piece[0]?.name ?? '', piece.at(-1)?.name ?? '']
    return (
      <Part
        key={index}
        goesOn={index > 0}
        title={t('print:budgets.span', { title: t(title), first: plain(first), last: plain(last) })}
      >
        <Amounts budget={budget} projection={projection} columns={piece} />
      </Part>
    )
  })
}

/** The year without how many months it has. */
function plain(name: string): string {
  return name.replace(/ \(.*/, '')
}

function Amounts({ budget, projection, columns }: BudgetProps & { readonly columns: readonly Column[] }) {
  const { t, language } = useTexts()
  const { plan, pack, built } = useFacts()
  const incomplete = incompleteLines(plan, pack, built.leftOut)
  const isMissing = ({ terms }: BudgetRow) =>
    terms.length === 1 && terms.every(({ line }) => incomplete.get(line) === 'self')
  const rows = BUDGET_ROWS[budget].filter(
    (row) =>
      row.kind !== 'line' ||
      isMissing(row) ||
      row.terms.some(({ line }) => projection.months[line].some((amount) => amount !== 0)),
  )
  const isIncomplete = (row: BudgetRow) => row.terms.some(({ line }) => incomplete.has(line))
  const text = (row: BudgetRow, value: number) =>
    value === 0 && isMissing(row)
      ? t('outcomes:unknown')
      : formatNumber(value, language, { maximumFractionDigits: 0 })
  return (
    <>
      {rows.some(isIncomplete) ? <p className="small muted">{t('finance:budgets.incomplete')}</p> : null}
      <Table
        head={[t('finance:budgets.inEuro'), ...columns.map(({ name }) => name)]}
        rows={rows.map((row) => ({
          id: `${row.id} ${row.reads}`,
          name: `${t(`lines:${row.id}.label`)}${isIncomplete(row) ? ' *' : ''}`,
          cells: row.kind === 'heading' ? [] : columns.map(({ amount }) => text(row, amount(row))),
          ...(row.kind === 'line' ? {} : { kind: row.kind }),
        }))}
      />
    </>
  )
}
