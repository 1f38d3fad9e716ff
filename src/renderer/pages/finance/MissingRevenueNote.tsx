import { useMemo } from 'react'
import { formatNumber } from '#domain/field/format.ts'
import { missingRevenue } from '#domain/finance/what-if/next-question.ts'
import { useTexts } from '../../app/useTexts.ts'
import { useWorkbook } from '../../app/workbook.ts'
import styles from './Finance.module.css'

/** How much of revenue is likely to be missing from a result, by reference figures; nothing when no revenue is left out. */
export function MissingRevenueNote() {
  const { t, language } = useTexts()
  const { snapshot, pack } = useWorkbook()
  const missing = useMemo(() => missingRevenue(snapshot.plan, pack), [snapshot.plan, pack])
  if (!missing) return null
  const { share, estimated, unestimated } = missing
  const percent = formatNumber(share, language, { style: 'percent', maximumFractionDigits: 0 })
  return (
    <p className={`small ${styles['missing']}`}>
      {estimated.length > 0 ? t('whatif:missing.share', { percent }) : null}{' '}
      {unestimated.length > 0 ? t('whatif:missing.unknown', { count: unestimated.length }) : null}
    </p>
  )
}
