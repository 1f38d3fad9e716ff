import { formatEuro, formatMonth } from '#domain/field/format.ts'
import {
  financingBudget,
  investmentBudget,
  startBalance,
  type StartEntry,
} from '#domain/finance/budgets/start.ts'
import { useTexts } from '../../app/useTexts.ts'
import { useFacts } from '../facts.tsx'
import { Lede, Part, Table, type Row } from '../parts.tsx'
import { Loans } from './Loans.tsx'

/** What has to be paid once, what pays for it, and the loans. */
export function Start() {
  const { t } = useTexts()
  const { plan } = useFacts()
  const balance = startBalance(plan)
  const total = Math.max(balance.uses, balance.sources)
  const { left } = balance
  return (
    <>
      <Lede>{t('print:chapters.start.lede')}</Lede>
      <Part title={t('print:budgets.investment')}>
        <Entries
          title={t('finance:budgets.start.uses')}
          entries={investmentBudget(plan)}
          closing={left > 0 ? ['workingCapital', left] : null}
          total={total}
        />
      </Part>
      <Part title={t('print:budgets.financing')}>
        <Entries
          title={t('finance:budgets.start.sources')}
          entries={financingBudget(plan)}
          closing={left < 0 ? ['shortage', -left] : null}
          total={total}
        />
        <Verdict />
      </Part>
      <Part title={t('finance:lists.loans.title')}>
        <Loans />
      </Part>
    </>
  )
}

interface EntriesProps {
  readonly title: string
  readonly entries: readonly StartEntry[]
  /** What makes both sides equal. */
  readonly closing: readonly ['workingCapital' | 'shortage', number] | null
  readonly total: number
}

function Entries({ title, entries, closing, total }: EntriesProps) {
  const { t, language } = useTexts()
  const euros = (value: number) => formatEuro(value, language)
  const rows = entries.map((entry): Row => {
    const { id, name, path, month } = entry
    const fixed = t(`finance:budgets.start.entries.${id}`)
    const when = month === null ? '' : `, ${formatMonth(month, language)}`
    return {
      id: path,
      name: `${name ?? fixed}${when}`,
      cells: [amountOf(entry, euros, t('outcomes:unknown'))],
    }
  })
  return (
    <Table
      head={[title, t('finance:budgets.inEuro')]}
      rows={[
        ...rows,
        ...(closing === null
          ? []
          : [{ id: 'closing', name: t(`finance:budgets.start.${closing[0]}`), cells: [euros(closing[1])] }]),
        { id: 'total', name: t('finance:budgets.start.total'), cells: [euros(total)], kind: 'total' },
      ]}
    />
  )
}

/** A credit line pays for nothing at the start. */
function amountOf({ id, euros }: StartEntry, text: (euros: number) => string, unknown: string): string {
  if (id === 'creditLine') return '–'
  return euros === null ? unknown : text(euros)
}

function Verdict() {
  const { t, language } = useTexts()
  const { plan } = useFacts()
  const { left, unknownUses, unknownSources } = startBalance(plan)
  const unknown = unknownUses.length + unknownSources.length
  const verdict = left < 0 ? 'short' : left > 0 ? 'left' : 'even'
  return (
    <p>
      {t(`finance:budgets.start.${verdict}`, { amount: formatEuro(Math.abs(left), language) })}{' '}
      {unknown > 0 ? t('finance:budgets.start.unknown', { count: unknown }) : null}
    </p>
  )
}
