import { formatNumber } from '#domain/field/format.ts'
import { firstWeeks } from '#domain/finance/projection/first-days.ts'
import type { Projection } from '#domain/finance/projection/project.ts'
import { LineChart } from '../../charts/LineChart.tsx'
import { EXPLAINED_RATIOS } from '../../pages/finance/budgets/RatioExplanation.tsx'
import { useRowsOnce, useRowsPerYear } from '../../pages/finance/budgets/Ratios.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { COLUMNS, yearName } from '../Budget.tsx'
import { useFacts } from '../facts.tsx'
import { Needed } from '../LeftOut.tsx'
import { Lede, Pairs, Part, Table } from '../parts.tsx'

/** The figures a bank and an accountant look at, and the first weeks. */
export function Ratios() {
  const { t } = useTexts()
  const { projection, built } = useFacts()
  return (
    <>
      <Lede>{t('print:chapters.ratios.lede')}</Lede>
      {projection ? <Known projection={projection} /> : <Needed paths={built.needed} />}
    </>
  )
}

function Known({ projection }: { readonly projection: Projection }) {
  const { t } = useTexts()
  const once = useRowsOnce(projection)
  return (
    <>
      <Part title={t('finance:ratios.perYear')}>
        <PerYear projection={projection} />
      </Part>
      <Part title={t('finance:ratios.once')}>
        <Pairs pairs={once.map(({ label, cells }) => [label, cells[0]])} />
      </Part>
      <Part title={t('print:ratios.meaning')}>
        <Pairs
          pairs={EXPLAINED_RATIOS.map((id) => [
            t(`finance:ratios.${id}.label`),
            t(`finance:ratios.${id}.formula`),
          ])}
        />
      </Part>
      <Part title={t('finance:first.title')}>
        <p>{t('finance:first.lede')}</p>
        <FirstWeeks projection={projection} />
      </Part>
    </>
  )
}

function PerYear({ projection }: { readonly projection: Projection }) {
  const { t } = useTexts()
  const { years } = useFacts()
  const rows = useRowsPerYear(projection, years)
  const months = (count: number) => t('finance:budgets.years.months', { count })
  return [0, COLUMNS].map((from) => (
    <Table
      key={from}
      head={[
        t('finance:ratios.title'),
        ...years.slice(from, from + COLUMNS).map((year) => yearName(year, months(year.to - year.from))),
      ]}
      rows={rows.map(({ id, label, cells }) => ({
        id,
        name: label,
        cells: cells.slice(from, from + COLUMNS),
      }))}
    />
  ))
}

/** The bank account over the first 120 days, per week. */
function FirstWeeks({ projection }: { readonly projection: Projection }) {
  const { t, language } = useTexts()
  const weeks = firstWeeks(projection)
  const text = (value: number) => formatNumber(value, language, { maximumFractionDigits: 0 })
  return (
    <div data-own-table>
      <LineChart
        title={t('finance:first.chart')}
        months={weeks.map(({ week }) => t('finance:first.week', { week }))}
        series={[
          { id: 'lowest', label: t('finance:first.lowest'), values: weeks.map(({ lowest }) => lowest) },
        ]}
        zero
        unit="euro"
      />
      <Table
        head={[
          t('finance:first.weeks'),
          t('finance:first.income'),
          t('finance:first.costs'),
          t('finance:first.lowest'),
          t('finance:first.balance'),
        ]}
        rows={weeks.map(({ week, to, income, costs, lowest, balance }) => ({
          id: String(week),
          name: t('finance:first.until', { week, day: to }),
          cells: [income, costs, lowest, balance].map(text),
        }))}
      />
    </div>
  )
}
