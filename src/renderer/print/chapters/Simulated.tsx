import { formatNumber } from '#domain/field/format.ts'
import { atEnd } from '#domain/finance/projection/years.ts'
import type { Projection } from '#domain/finance/projection/project.ts'
import { disposableIncome } from '#domain/finance/projection/ratios.ts'
import { uncertaintyOf, type SimulationResult } from '#domain/finance/simulation/simulate.ts'
import { fieldAt } from '#domain/plan/catalogue.ts'
import { LineChart } from '../../charts/LineChart.tsx'
import { valueText } from '../../charts/values.ts'
import { Chance } from '../../pages/finance/uncertainty/Chance.tsx'
import { monthName, monthNames } from '../../pages/finance/scenarios/words.ts'
import { nameInLine, questionName } from '../../components/question/words.ts'
import { useAnswerText } from '../../app/useAnswerText.ts'
import { useTexts } from '../../app/useTexts.ts'
import { useFacts } from '../facts.tsx'
import { Nothing, Table } from '../parts.tsx'

/** What ten thousand runs with the plan's own seed say. */
export function Simulated({ projection }: { readonly projection: Projection }) {
  const result = useFacts().simulated()
  return result === null ? <Nothing /> : <Result projection={projection} result={result} />
}

interface ResultProps {
  readonly projection: Projection
  readonly result: SimulationResult
}

function Result({ projection, result }: ResultProps) {
  const { t, language } = useTexts()
  const start = useFacts().plan.route.startDate ?? ''
  const limit = -projection.model.creditLine.limit
  const worst = result.shortageByMonth.indexOf(Math.max(...result.shortageByMonth))
  const { cash } = result
  return (
    <>
      <Chance
        chance={result.chanceOfShortage}
        limit={valueText(limit, 'euro', language)}
        month={monthName(start, worst, language)}
      />
      <p className="small muted">
        {t('uncertainty:result.made', { runs: formatNumber(result.runs, language), seed: result.seed })}
      </p>
      <Ranges />
      <div data-own-table>
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
      </div>
      <Spread projection={projection} result={result} />
      <p>{t('uncertainty:result.means')}</p>
      <p>{t('uncertainty:result.meansNot')}</p>
    </>
  )
}

/** Between which values each uncertain number was drawn. */
function Ranges() {
  const { t } = useTexts()
  const { plan } = useFacts()
  const answerText = useAnswerText()
  const ends = ['min', 'likely', 'max'] as const
  return (
    <Table
      head={[t('finance:lists.ranges.title'), ...ends.map((end) => t(`finance:fields.ranges.${end}.label`))]}
      rows={uncertaintyOf(plan).ranges.flatMap(({ path, ...range }) => {
        const definition = fieldAt(path)?.definition
        if (!definition) return []
        const cells = ends.map((end) => answerText(definition, range[end]))
        return [{ id: path, name: nameInLine(questionName(plan, path, t)), cells }]
      })}
    />
  )
}

/** The balance at the end of each year and the income of each whole year: low, middle, high and as in the plan. */
function Spread({ projection, result }: ResultProps) {
  const { t, language } = useTexts()
  const { years } = useFacts()
  const text = (value: number | undefined) =>
    value === undefined ? '' : formatNumber(value, language, { maximumFractionDigits: 0 })
  const head = (title: string) => [
    t(title),
    t('print:scenarios.low'),
    t('print:scenarios.middle'),
    t('print:scenarios.high'),
    t('whatif:compare.plan'),
  ]
  const { cash, income } = result
  return (
    <>
      <Table
        head={head('print:scenarios.cashAtEnd')}
        rows={years.map((year) => ({
          id: String(year.year),
          name: String(year.year),
          cells: [
            ...[cash.p10, cash.p50, cash.p90].map((band) => text(band[year.to - 1])),
            text(atEnd(projection, 'cash', year)),
          ],
        }))}
      />
      <Table
        head={head('whatif:compare.incomePerYear')}
        rows={years.flatMap((year, index) =>
          year.isWhole
            ? [
                {
                  id: String(year.year),
                  name: String(year.year),
                  cells: [
                    ...[income.p10, income.p50, income.p90].map((band) => text(band[index])),
                    text(disposableIncome(projection, year)),
                  ],
                },
              ]
            : [],
        )}
      />
    </>
  )
}
