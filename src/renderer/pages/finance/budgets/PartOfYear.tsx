import type { FinanceYear } from '#domain/finance/projection/calendar.ts'
import { useTexts } from '../../../app/useTexts.ts'
import styles from './Budgets.module.css'

/** How many months a calendar year has in the projection, where it is not whole. */
export function PartOfYear({ year }: { readonly year: FinanceYear }) {
  const { t } = useTexts()
  if (year.isWhole) return null
  return (
    <span className={styles['part']}>
      {t('finance:budgets.years.months', { count: year.to - year.from })}
    </span>
  )
}
