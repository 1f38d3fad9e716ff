import { formatNumber } from '#domain/field/format.ts'
import type { SimulationResult } from '#domain/finance/simulation/simulate.ts'
import type { Projection } from '#domain/finance/projection/project.ts'
import { disposableIncome } from '#domain/finance/projection/ratios.ts'
import { financeYears } from '#domain/finance/projection/calendar.ts'
import { LineChart } from '../../../charts/LineChart.tsx'
import { valueText } from '../../../charts/values.ts'
import { useTexts } from '../../../app/useTexts.ts'
import { usePlan } from '../../../app/workbook.ts'
import { Section } from '../../../components/Section.tsx'
import { monthName, monthNames } from '../scenarios/words.ts'
import { Chance } from './Chance.tsx'
import styles from './Uncertainty.module.css'

interface OutcomeProps {
  readonly result: SimulationResult
  readonly projection: Projection
  /** Whether the plan has changed since. */
  readonly isOld: boolean
}

/** What a simulation found: the chance of running short, the account and the income, each with its spread. */
export function Outcome({ result, projection, isOld }: OutcomeProps) {
  const { t, language } = useTexts()
  const start = usePlan().route.startDate ?? ''
  const { cash, income } = result
  const years = financeYears(projection)
  const whole = years.flatMap(({ isWhole }, index) => (isWhole ? [index] : []))
  const of = (values: readonly number[]) => whole.map((index) => values[index] ?? 0)
  const limit = -projection.model.creditLine.limit
  const worst = result.shortageByMonth.indexOf(Math.max(...result.shortageByMonth))
  const count = { runs: formatNumber(result.runs, language), seed: result.seed }
  return (
    <Section title={t('uncertainty:result.title')}>
      {isOld ? <output className={styles['old']}>{t('uncertainty:result.old')}</output> : null}
      <Chance
        chance={result.chanceOfShortage}
        limit={valueText(limit, 'euro', language)}
        month={monthName(start, worst, language)}
      />
      <p className="small muted">{t('uncertainty:result.made', count)}</p>
      <LineChart
        title={t('whatif:compare.cash')}
        note={t('uncertainty:result.bandNote')}
        months={monthNames(start, cash.p50.length, language)}
        series={[
          { id: 'p50', label: t('uncertainty:result.middle'), values: cash.p50 },
          { id: 'plan', label: t('whatif:compare.plan'), values: [...projection.months.cash] },
        ]}
        band={{ label: t('uncertainty:result.band'), low: cash.p10, high: cash.p90 }}
        limit={{ label: t('uncertainty:result.limit'), value: limit }}
        unit="euro"
        zero
      />
      <LineChart
        title={t('whatif:compare.incomePerYear')}
        note={t('whatif:adviser')}
        months={whole.map((index) => String(years[index]?.year))}
        series={[
          { id: 'p50', label: t('uncertainty:result.middle'), values: of(income.p50) },
          {
            id: 'plan',
            label: t('whatif:compare.plan'),
            values: of(years.map((year) => disposableIncome(projection, year))),
          },
        ]}
        band={{ label: t('uncertainty:result.band'), low: of(income.p10), high: of(income.p90) }}
        unit="euro"
        zero
      />
      <h3 className={styles['meaning']}>{t('uncertainty:result.meansTitle')}</h3>
      <p className={styles['lede']}>{t('uncertainty:result.means')}</p>
      <p className={styles['lede']}>{t('uncertainty:result.meansNot')}</p>
    </Section>
  )
}
