import { fromField, fromFigure, fromOutcome, outcome, sumOutcome, type Outcome } from '../outcome/outcome.ts'
import { figureIn, type Figures } from '../reference/pack.ts'
import type { CollaborationAnswers } from './fields.ts'

/** The kinds of shift with the hourly tariff of each; public holidays have the tariff of the night. */
export const SHIFTS = [
  { key: 'anwEveningHours', tariff: 'anw-uurtarief-avond-2026' },
  { key: 'anwWeekendHours', tariff: 'anw-uurtarief-weekend-2026' },
  { key: 'anwNightHours', tariff: 'anw-uurtarief-nacht-feestdag-2026' },
] as const

/** Hours per year of your own shifts: evening, weekend and night together. Unknown while one of them is. */
export function anwHours(collaboration: CollaborationAnswers): Outcome {
  return sumOutcome('anwHours', 'hoursPerYear', hourInputs(collaboration))
}

/** Hours per year above what the region asks; negative means hours that someone else must do. */
export function anwHoursBesideDuty(collaboration: CollaborationAnswers): Outcome {
  const inputs = [
    fromOutcome(anwHours(collaboration)),
    fromField('collaboration.anwHoursObliged', collaboration.anwHoursObliged),
  ]
  return outcome('anwHoursBesideDuty', 'hoursPerYear', inputs, (own, obliged) => own - obliged)
}

/**
 * Euros per year from your own shifts, before costs and tax: hours of each kind times its hourly tariff. The
 * tariffs are the maximum of 2026. Source: huisartsincijfers.nl, which takes them from the NZa decision of 30 June 2026.
 */
export function anwIncome(collaboration: CollaborationAnswers, pack: Figures): Outcome {
  const tariffs = SHIFTS.map(({ tariff }) => fromFigure(figureIn(pack, tariff)))
  return outcome('anwIncome', 'euroPerYear', [...hourInputs(collaboration), ...tariffs], (...values) =>
    SHIFTS.reduce((sum, _, index) => sum + (values[index] ?? 0) * (values[index + SHIFTS.length] ?? 0), 0),
  )
}

function hourInputs(collaboration: CollaborationAnswers) {
  return SHIFTS.map(({ key }) => fromField(`collaboration.${key}`, collaboration[key]))
}
