import { MEASURE_UNITS, type Measure } from '#domain/finance/what-if/assessment.ts'
import type { Effect } from '#domain/finance/what-if/tornado.ts'
import { fieldAt } from '#domain/plan/catalogue.ts'
import { TornadoChart } from '../../../charts/TornadoChart.tsx'
import { answerText } from '../../../app/labels.ts'
import { useTexts } from '../../../app/useTexts.ts'
import { usePlan } from '../../../app/workbook.ts'
import { nameInLine, questionName } from '../../../components/question/words.ts'

const SHOWN = 8

interface StrongestProps {
  readonly effects: readonly Effect[]
  readonly base: number
  readonly measure: Measure
}

/** The answers that move the chosen figure most, each moved alone. */
export function Strongest({ effects, base, measure }: StrongestProps) {
  const { t, language } = useTexts()
  const plan = usePlan()
  const words = (path: string, value: number) => {
    const definition = fieldAt(path)?.definition
    return definition ? answerText(definition, value, t, language) : String(value)
  }
  const rows = effects.slice(0, SHOWN).flatMap(({ path, low, high, atLow, atHigh }) =>
    atLow === null || atHigh === null
      ? []
      : {
          id: path,
          label: nameInLine(questionName(plan, path, t)),
          low: words(path, low),
          high: words(path, high),
          atLow,
          atHigh,
        },
  )
  if (rows.length === 0) return <p className="muted">{t('whatif:explore.nothing')}</p>
  return (
    <TornadoChart
      title={t(`whatif:measures.${measure}`)}
      note={t('whatif:explore.note', { count: rows.length })}
      base={base}
      unit={MEASURE_UNITS[measure]}
      rows={rows}
    />
  )
}
