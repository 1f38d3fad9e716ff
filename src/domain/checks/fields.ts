import { z } from 'zod'
import { choice, date, decimal, longText, statement, text, wholeNumber } from '../field/kinds.ts'
import { list } from '../field/list.ts'
import { ROUTES } from '../route/route.ts'

const everywhere = { routes: ROUTES } as const
const percent = { ...everywhere, unit: 'percent', min: 0 } as const

/** A check that somebody looked at and set aside. Both the check and the reason stay visible. */
const decisionFields = {
  check: text({ ...everywhere, required: true, maxLength: 80, isCode: true }),
  by: choice(['user', 'mentor'] as const, { ...everywhere, required: true }),
  name: text({ ...everywhere, maxLength: 120 }),
  reason: longText({ ...everywhere, required: true, maxLength: 1_000 }),
  decidedOn: date({ ...everywhere, min: '2015-01-01', max: '2045-12-31' }),
}

/* The steps of the road that the questions come from. */
const bank = { steps: ['bank-financing'] } as const
const housing = { steps: ['lease-negotiation'] } as const
const team = { steps: ['recruit-team'] } as const
const insurer = { steps: ['find-preferent-insurer'] } as const
const growth = { steps: ['analyse-startup-demand'] } as const
const accounts = { steps: ['dd-finance'] } as const

/** The thresholds that are rules of thumb, and the checks that were set aside. */
export const checksFields = z.object({
  lowestDscr: decimal({ ...everywhere, ...bank, unit: 'factor', min: 0, max: 5 }),
  housingAboveTariffPercent: wholeNumber({ ...percent, ...housing, max: 500 }),
  teamBelowAveragePercent: wholeNumber({ ...percent, ...team, max: 100 }),
  largestInsurerPercent: wholeNumber({ ...percent, ...insurer, max: 100 }),
  slowerGrowthPercent: wholeNumber({ ...percent, ...growth, max: 100 }),
  accountsYears: wholeNumber({ ...everywhere, ...accounts, unit: 'years', min: 0, max: 20 }),
  decisions: list(decisionFields, { minItems: 0, maxItems: 200 }),
  finished: statement(),
})
export type ChecksAnswers = z.infer<typeof checksFields>
export type CheckDecision = ChecksAnswers['decisions'][number]

/** What is counted with while the user has set no threshold of their own: rules of thumb, no published norms. */
export const STANDARD_THRESHOLDS = {
  lowestDscr: 1.2,
  housingAboveTariffPercent: 10,
  teamBelowAveragePercent: 25,
  largestInsurerPercent: 60,
  slowerGrowthPercent: 25,
  accountsYears: 3,
} as const
export type Threshold = keyof typeof STANDARD_THRESHOLDS

/** The threshold in force. */
export function thresholdOf(checks: ChecksAnswers, key: Threshold): number {
  return checks[key] ?? STANDARD_THRESHOLDS[key]
}
