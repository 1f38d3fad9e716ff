import type { Outcome } from '#domain/outcome/outcome.ts'
import { planOutcomes } from '#domain/outcome/plan-outcomes.ts'
import { amountText } from '#domain/reference/amount.ts'
import { isPast, valueOf, type Figure } from '#domain/reference/figure.ts'
import { assumptionRegister } from '#domain/reference/register.ts'
import { inputsBehind } from '#domain/finance/explain/explain.ts'
import { useTexts } from '../../app/useTexts.ts'
import { Answers } from '../Answers.tsx'
import { useFacts } from '../facts.tsx'
import { LeftOutParts } from '../LeftOut.tsx'
import { Lede, Nothing, Part, Table } from '../parts.tsx'

/** Lists that stand in another chapter. */
const ELSEWHERE = [
  'finance.loans',
  'finance.scenarios',
  'finance.scenarioChanges',
  'finance.ranges',
  'finance.correlations',
]

/** What the figures rest on: the answers about money, and every figure from elsewhere with its year, certainty and source. */
export function Assumptions() {
  const { t } = useTexts()
  const { built } = useFacts()
  return (
    <>
      <Lede>{t('print:chapters.assumptions.lede')}</Lede>
      <Answers subject="finance" without={ELSEWHERE} />
      <LeftOutParts leftOut={built.leftOut} />
      <Part title={t('print:assumptions.register')}>
        <Register />
      </Part>
    </>
  )
}

function Register() {
  const { t, language } = useTexts()
  const { plan, pack, today, projection } = useFacts()
  const outcomes = planOutcomes(plan, pack).filter(({ value }) => value !== null)
  // Everything the budgets read ends in the bank account.
  const money = projection ? inputsBehind('cash', plan, pack) : []
  const behind: Outcome = { id: 'cash', value: null, unit: 'euro', inputs: money }
  const figures = assumptionRegister([...outcomes, behind], today).map(({ figure }) => figure)
  if (figures.length === 0) return <Nothing />
  return (
    <Table
      head={[
        t('print:assumptions.figure'),
        t('print:value'),
        t('print:assumptions.certainty'),
        t('print:assumptions.source'),
      ]}
      words
      rows={figures.map((figure) => ({
        id: figure.id,
        name: figure.label[language],
        cells: [
          <FigureValue key="value" figure={figure} />,
          <Certainty key="certainty" figure={figure} />,
          figure.own?.source ?? figure.source?.title ?? t('reference:noSource'),
        ],
      }))}
    />
  )
}

function FigureValue({ figure }: { readonly figure: Figure }) {
  const { t, language } = useTexts()
  const value = valueOf(figure)
  if (value === null) return figure.text?.[language] ?? t('outcomes:unknown')
  const hasUnit = figure.unit !== 'share' && figure.unit !== 'year'
  return `${amountText(value, figure, language)}${hasUnit ? ` ${t(`units:${figure.unit}`)}` : ''}`
}

function Certainty({ figure }: { readonly figure: Figure }) {
  const { t } = useTexts()
  const { today } = useFacts()
  const past = isPast(figure, today)
  if (figure.own) return t(past ? 'reference:ownExpired' : 'reference:own')
  const year = figure.year === null ? t('reference:noYear') : String(figure.year)
  const until = past && figure.validTo ? `, ${t('reference:past', { year: figure.validTo.slice(0, 4) })}` : ''
  return `${year}, ${t(`reference:certainty.${figure.certainty}`)}${until}`
}
