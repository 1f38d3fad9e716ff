import { formatEuro, formatMonth } from '#domain/field/format.ts'
import {
  financingBudget,
  investmentBudget,
  startBalance,
  type StartBalance,
  type StartEntry,
} from '#domain/finance/budgets/start.ts'
import { useTexts } from '../../../app/useTexts.ts'
import { usePlan } from '../../../app/workbook.ts'
import { Section } from '../../../components/Section.tsx'
import { WayToField } from '../../../components/FieldLink.tsx'
import styles from './Budgets.module.css'

/** What has to be paid once and what pays for it, up to the same amount. */
export function StartBudgets() {
  const { t } = useTexts()
  const plan = usePlan()
  const balance = startBalance(plan)
  const total = Math.max(balance.uses, balance.sources)
  return (
    <Section title={t('finance:budgets.start.title')}>
      <div className={styles['start']}>
        <StartTable
          title={t('finance:budgets.start.uses')}
          entries={investmentBudget(plan)}
          closing={balance.left > 0 ? { id: 'workingCapital', euros: balance.left } : null}
          total={total}
        />
        <StartTable
          title={t('finance:budgets.start.sources')}
          entries={financingBudget(plan)}
          closing={balance.left < 0 ? { id: 'shortage', euros: -balance.left } : null}
          total={total}
        />
      </div>
      <Verdict balance={balance} />
    </Section>
  )
}

/** What is left or missing, and what of it is not known yet. */
function Verdict({ balance }: { readonly balance: StartBalance }) {
  const { t, language } = useTexts()
  const { left, unknownUses, unknownSources } = balance
  const unknown = unknownUses.length + unknownSources.length
  const verdict = left < 0 ? 'short' : left > 0 ? 'left' : 'even'
  return (
    <p className={styles['verdict']}>
      {t(`finance:budgets.start.${verdict}`, { amount: formatEuro(Math.abs(left), language) })}{' '}
      {unknown > 0 ? t('finance:budgets.start.unknown', { count: unknown }) : null}
    </p>
  )
}

interface StartTableProps {
  readonly title: string
  readonly entries: readonly StartEntry[]
  /** What makes both sides equal. */
  readonly closing: { readonly id: 'workingCapital' | 'shortage'; readonly euros: number } | null
  readonly total: number
}

function StartTable({ title, entries, closing, total }: StartTableProps) {
  const { t, language } = useTexts()
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col" className="number">
            {t('finance:budgets.inEuro')}
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <EntryRow key={entry.path} entry={entry} />
        ))}
        {closing ? (
          <tr className={styles['closing']}>
            <th scope="row">{t(`finance:budgets.start.${closing.id}`)}</th>
            <td className="number">{formatEuro(closing.euros, language)}</td>
          </tr>
        ) : null}
      </tbody>
      <tfoot>
        <tr className={styles['total']}>
          <th scope="row">{t('finance:budgets.start.total')}</th>
          <td className="number">{formatEuro(total, language)}</td>
        </tr>
      </tfoot>
    </table>
  )
}

/** Entries whose own name does not say what they are. */
const NAMED = ['reserve', 'subsidy']

/** One entry with the way to its field. A credit line is named with its limit, which pays for nothing here. */
function EntryRow({ entry }: { readonly entry: StartEntry }) {
  const { t, language } = useTexts()
  const { id, name, euros, month, path } = entry
  const isCredit = id === 'creditLine'
  const amount = euros === null ? null : formatEuro(euros, language)
  return (
    <tr>
      <th scope="row">
        <WayToField path={path}>{name ?? t(`finance:budgets.start.entries.${id}`)}</WayToField>
        {name && NAMED.includes(id) ? (
          <span className={styles['when']}> {t(`finance:budgets.start.entries.${id}`)}</span>
        ) : null}
        {month ? <span className={styles['when']}> {formatMonth(month, language)}</span> : null}
        {isCredit && amount ? (
          <span className={styles['when']}> {t('finance:budgets.start.upTo', { amount })}</span>
        ) : null}
      </th>
      <td className="number">{isCredit ? '–' : (amount ?? t('outcomes:unknown'))}</td>
    </tr>
  )
}
