import { overridesOf, withOverrides } from '#domain/finance/what-if/overrides.ts'
import { summarise } from '#domain/finance/what-if/summary.ts'
import { assess } from '#domain/finance/what-if/assessment.ts'
import { tornado } from '#domain/finance/what-if/tornado.ts'
import { ComparisonChart } from '../../charts/ComparisonChart.tsx'
import { LineChart } from '../../charts/LineChart.tsx'
import { FiguresTable, type Named } from '../../pages/finance/scenarios/FiguresTable.tsx'
import { Strongest } from '../../pages/finance/scenarios/Strongest.tsx'
import { monthNames } from '../../pages/finance/scenarios/words.ts'
import { useTexts } from '../../app/useTexts.ts'
import { useFacts, type Facts } from '../facts.tsx'
import { Needed } from '../LeftOut.tsx'
import { Lede, Nothing, Part } from '../parts.tsx'
import { Changed } from './Changed.tsx'
import { Simulated } from './Simulated.tsx'

/** What if: the scenarios beside the plan, what moves it most, and ten thousand runs. */
export function Scenarios() {
  const { t } = useTexts()
  const { projection, built } = useFacts()
  return (
    <>
      <Lede>{t('print:chapters.scenarios.lede')}</Lede>
      {projection ? (
        <>
          <Compared />
          <Part title={t('whatif:explore.title')}>
            <p>{t('whatif:explore.lede')}</p>
            <Moves />
          </Part>
          <Part title={t('print:scenarios.simulation')}>
            <Simulated projection={projection} />
          </Part>
        </>
      ) : (
        <Needed paths={built.needed} />
      )}
    </>
  )
}

function Compared() {
  const { t, language } = useTexts()
  const facts = useFacts()
  const start = facts.plan.route.startDate
  const compared = comparedIn(facts, t('whatif:compare.plan'), t('finance:lists.scenarios.unnamed'))
  const [first] = compared
  if (compared.length < 2 || !first || start === null)
    return (
      <Part title={t('finance:lists.scenarios.title')}>
        <Nothing />
      </Part>
    )
  return (
    <>
      <Part title={t('finance:lists.scenarios.title')}>
        <p>{t('whatif:list.lede')}</p>
        <Changed />
      </Part>
      <Part title={t('whatif:compare.title')}>
        <p>{t('whatif:compare.lede')}</p>
        <FiguresTable compared={compared} start={start} />
        <div data-own-table>
          <LineChart
            title={t('whatif:compare.cash')}
            months={monthNames(start, first.summary.cash.length, language)}
            series={compared.map(({ id, label, summary }) => ({ id, label, values: summary.cash }))}
            unit="euro"
            zero
          />
        </div>
        <ComparisonChart
          title={t('whatif:compare.incomePerYear')}
          groups={first.summary.years.map(({ year }) => String(year))}
          series={compared.map(({ id, label, summary }) => ({
            id,
            label,
            values: summary.years.map(({ income }) => income),
          }))}
          unit="euro"
        />
      </Part>
    </>
  )
}

/** The plan and its scenarios with their main figures; what cannot be computed is left out. */
function comparedIn({ plan, pack }: Facts, planName: string, unnamed: string): Named[] {
  const all = [
    { id: 'plan', label: planName, summary: summarise(plan, pack) },
    ...plan.finance.scenarios.map(({ id, name }) => ({
      id,
      label: name ?? unnamed,
      summary: summarise(withOverrides(plan, overridesOf(plan, id)), pack),
    })),
  ]
  return all.flatMap(({ id, label, summary }) => (summary ? [{ id, label, summary }] : []))
}

/** The answers that move the lowest balance most. */
function Moves() {
  const { plan, pack } = useFacts()
  const base = assess(plan, pack)?.lowestCash ?? null
  if (base === null) return <Nothing />
  return <Strongest effects={tornado(plan, pack, 'lowestCash')} base={base} measure="lowestCash" />
}
