import { useMemo } from 'react'
import type { Projection } from '#domain/finance/projection/project.ts'
import type { FinanceYear } from '#domain/finance/projection/calendar.ts'
import { incompleteLines } from '#domain/finance/explain/explain.ts'
import type { LeftOut } from '#domain/finance/model/left-out.ts'
import { BUDGETS } from '#domain/finance/budgets/budgets.ts'
import { useProjection } from '../../../app/useProjection.ts'
import { useTexts } from '../../../app/useTexts.ts'
import { usePlan, useWorkbook } from '../../../app/workbook.ts'
import { Section } from '../../../components/Section.tsx'
import { MissingRevenueNote } from '../MissingRevenueNote.tsx'
import { LeftOutNote, Needed } from '../Result.tsx'
import { BudgetTable } from './BudgetTable.tsx'
import { BalanceChart, CashChart, CostsChart, RevenueChart } from './BudgetCharts.tsx'
import { FirstDays } from './FirstDays.tsx'
import { Fold } from './Fold.tsx'
import { Ratios } from './Ratios.tsx'
import { StartBudgets } from './StartBudgets.tsx'
import { TopFigures } from './TopFigures.tsx'
import { useYears } from './useYears.ts'
import { YearChoice } from './YearChoice.tsx'
import styles from './Budgets.module.css'

/** What the plan comes down to: the key figures, the budgets at the start and over the years, the ratios and the first weeks. */
export function Budgets() {
  const { built, projection, years } = useProjection()
  return (
    <>
      {projection ? (
        <>
          <TopFigures projection={projection} years={years} />
          <Assumptions />
          <LeftOutNote leftOut={built.leftOut} />
          <MissingRevenueNote />
          <CashChart projection={projection} years={years} />
        </>
      ) : (
        <Needed paths={built.needed} />
      )}
      <StartBudgets />
      {projection ? <OverTheYears projection={projection} years={years} leftOut={built.leftOut} /> : null}
    </>
  )
}

interface OverTheYearsProps {
  readonly projection: Projection
  readonly years: readonly FinanceYear[]
  readonly leftOut: readonly LeftOut[]
}

function OverTheYears({ projection, years, leftOut }: OverTheYearsProps) {
  const { t } = useTexts()
  const { snapshot, pack } = useWorkbook()
  const { plan } = snapshot
  const incomplete = useMemo(() => incompleteLines(plan, pack, leftOut), [plan, pack, leftOut])
  const shown = useYears(years)
  return (
    <>
      <Section title={t('finance:budgets.years.title')}>
        <p className={`muted ${styles['lede']}`}>{t('finance:budgets.years.lede')}</p>
        <YearChoice shown={shown} />
        {BUDGETS.map((budget) => (
          <Fold
            key={budget}
            title={t(`finance:budgets.${budget}`)}
            note={t('finance:budgets.inEuro')}
            isOpen={budget === 'operating'}
          >
            <BudgetTable budget={budget} projection={projection} shown={shown} incomplete={incomplete} />
            {budget === 'balance' ? <BalanceChart projection={projection} years={years} /> : null}
          </Fold>
        ))}
        <RevenueChart projection={projection} years={years} />
        <CostsChart projection={projection} years={years} />
      </Section>
      <Ratios projection={projection} shown={shown} />
      <FirstDays projection={projection} />
    </>
  )
}

/** What is true of every net figure below. */
function Assumptions() {
  const { t } = useTexts()
  const isBv = usePlan().finance.legalForm === 'bv'
  return (
    <p className={`small muted ${styles['lede']}`}>
      {t('finance:result.adviser')} {t('finance:result.later')} {isBv ? t('finance:result.bv') : null}
    </p>
  )
}
