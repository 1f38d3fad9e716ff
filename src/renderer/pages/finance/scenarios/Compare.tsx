import { useMemo } from 'react'
import { overridesOf, withOverrides } from '#domain/finance/what-if/overrides.ts'
import { summarise, type PlanSummary } from '#domain/finance/what-if/summary.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { ComparisonChart } from '../../../charts/ComparisonChart.tsx'
import { LineChart } from '../../../charts/LineChart.tsx'
import { useTexts } from '../../../app/useTexts.ts'
import { useWorkbook } from '../../../app/workbook.ts'
import { Section } from '../../../components/Section.tsx'
import { FiguresTable, type Named } from './FiguresTable.tsx'
import { monthNames } from './words.ts'
import styles from './Scenarios.module.css'

interface CompareProps {
  readonly scenarios: readonly Plan['finance']['scenarios'][number][]
}

/** The plan and the chosen scenarios side by side: the main figures, the years, and the bank account. */
export function Compare({ scenarios }: CompareProps) {
  const { t, language } = useTexts()
  const { snapshot, pack } = useWorkbook()
  const { plan } = snapshot
  const compared = useMemo(() => {
    const named: Named[] = []
    const add = (id: string, label: string, summary: PlanSummary | null) =>
      summary && named.push({ id, label, summary })
    add('plan', t('whatif:compare.plan'), summarise(plan, pack))
    for (const { id, name } of scenarios)
      add(
        id,
        name ?? t('finance:lists.scenarios.unnamed'),
        summarise(withOverrides(plan, overridesOf(plan, id)), pack),
      )
    return named
  }, [plan, pack, scenarios, t])
  const start = plan.route.startDate
  const first = compared[0]
  if (scenarios.length === 0 || !first || start === null) return null
  const years = first.summary.years.map(({ year }) => String(year))
  const perYear = (key: 'dscr' | 'income') =>
    compared.map(({ id, label, summary }) => ({
      id,
      label,
      values: summary.years.map((year) => year[key]),
    }))
  return (
    <Section title={t('whatif:compare.title')}>
      <p className={styles['lede']}>{t('whatif:compare.lede')}</p>
      <FiguresTable compared={compared} start={start} />
      <p className={`small muted ${styles['below']}`}>{t('whatif:adviser')}</p>
      <LineChart
        title={t('whatif:compare.cash')}
        months={monthNames(start, first.summary.cash.length, language)}
        series={compared.map(({ id, label, summary }) => ({ id, label, values: summary.cash }))}
        unit="euro"
        zero
      />
      <ComparisonChart
        title={t('whatif:compare.incomePerYear')}
        groups={years}
        series={perYear('income')}
        unit="euro"
      />
      {first.summary.measures.lowestDscr === null ? null : (
        <ComparisonChart
          title={t('whatif:compare.dscrPerYear')}
          note={t('whatif:compare.dscrNote')}
          groups={years}
          series={perYear('dscr')}
          unit="factor"
        />
      )}
    </Section>
  )
}
