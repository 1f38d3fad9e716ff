import { openLeasePoints } from '#domain/housing/contract.ts'
import { areaMargin, rentTest } from '#domain/housing/costs.ts'
import type { HousingOption } from '#domain/housing/fields.ts'
import { formatEuro, formatNumber } from '#domain/field/format.ts'
import { Note } from '../../components/Note.tsx'
import { OutcomeExplanation } from '../../components/OutcomeExplanation.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { useWorkbook } from '../../app/workbook.ts'
import styles from './Housing.module.css'

/** What follows from the answers about one place: the rent test and what the lease leaves open. */
export function OptionVerdict({ option }: { readonly option: HousingOption }) {
  return (
    <div className={styles['verdict']}>
      <RentVerdict option={option} />
      <OpenLeasePoints option={option} />
    </div>
  )
}

function RentVerdict({ option }: { readonly option: HousingOption }) {
  const { t, language } = useTexts()
  const { snapshot, pack } = useWorkbook()
  const test = rentTest(option, snapshot.plan.practice, pack)
  const margin = areaMargin(option, snapshot.plan.practice, pack).value
  if (test.value === null) return null
  const amount = formatEuro(Math.abs(test.value), language)
  const m2 = formatNumber(Math.abs(margin ?? 0), language, { maximumFractionDigits: 0 })
  const fits = test.value >= 0
  return (
    <div>
      <Note
        tone={fits && (margin ?? 0) >= 0 ? 'plain' : 'attention'}
        title={t(fits ? 'housing:testFits' : 'housing:testShort', { amount })}
      >
        {margin === null ? null : (
          <p className="small">{t(margin >= 0 ? 'housing:areaFits' : 'housing:areaShort', { m2 })}</p>
        )}
      </Note>
      <OutcomeExplanation outcomes={[test]} />
    </div>
  )
}

function OpenLeasePoints({ option }: { readonly option: HousingOption }) {
  const { t } = useTexts()
  const open = openLeasePoints(option)
  if (open.length === 0) return null
  const points = open.map((point) => t(`housing:openPoints.${point}`)).join(', ')
  return (
    <p className="small">
      <b>{t('housing:openPoints.title')}</b>: {points}. {t('housing:openPoints.advice')}
    </p>
  )
}
