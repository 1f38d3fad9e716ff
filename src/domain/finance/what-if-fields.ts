import { choice, decimal, longText, reference, text, wholeNumber } from '../field/kinds.ts'
import { list } from '../field/list.ts'

/** How likely the values between the least and the most of a range are. */
const RANGE_SHAPES = ['pert', 'triangular'] as const

/** The path of an answer of the plan; set by the app, never typed. */
const path = { required: true, maxLength: 160, isCode: true } as const
const amount = { unit: null, min: -1e9, max: 1e9, decimals: 4, required: true } as const

const scenarioFields = {
  name: text({ required: true, maxLength: 80 }),
  note: longText({ maxLength: 1_000 }),
}

/** One answer that is different in a scenario. `value` is the answer as JSON, so that any kind of field can differ. */
const scenarioChangeFields = {
  path: text(path),
  scenario: reference('finance.scenarios', { required: true }),
  value: text({ required: true, maxLength: 200, isCode: true }),
}

/** Between which values an answer may lie: its least, likeliest and most, in the unit of the answer itself. */
const rangeFields = {
  path: text(path),
  min: decimal(amount),
  likely: decimal(amount),
  max: decimal(amount),
  shape: choice(RANGE_SHAPES, { required: true }),
}

/** How strongly two uncertain answers move together, as a rank correlation from -1 to 1. */
const correlationFields = {
  path: text(path),
  otherPath: text(path),
  coefficient: decimal({ unit: null, min: -1, max: 1, required: true }),
}

/** What could turn out differently: scenarios, ranges, and the seed that makes a simulation repeatable. */
export const whatIfFields = {
  scenarios: list(scenarioFields, { minItems: 0, maxItems: 20 }),
  scenarioChanges: list(scenarioChangeFields, { minItems: 0, maxItems: 400 }),
  ranges: list(rangeFields, { minItems: 0, maxItems: 60 }),
  correlations: list(correlationFields, { minItems: 0, maxItems: 60 }),
  simulationSeed: wholeNumber({ unit: null, min: 0, max: 4_294_967_295 }),
}
