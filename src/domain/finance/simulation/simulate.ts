import type { Plan } from '../../plan/plan.ts'
import { fieldAt } from '../../plan/catalogue.ts'
import type { Figures } from '../../reference/pack.ts'
import { buildModel } from '../model/build.ts'
import { HORIZON, type FinanceModel } from '../model/model.ts'
import { newMonths } from '../projection/lines.ts'
import { project, type Projection } from '../projection/project.ts'
import { disposableIncome } from '../projection/ratios.ts'
import { financeYears, type FinanceYear } from '../projection/calendar.ts'
import { overrider } from '../what-if/overrides.ts'
import { isInPlan } from '../what-if/questions.ts'
import { correlate, type Correlation } from './correlate.ts'
import { drawFrom, isOrdered, type Range } from './draw.ts'
import { randomFrom, type Random } from './random.ts'

export const RUNS = 10_000
/** The seed while the user has chosen none. */
const STANDARD_SEED = 20_261_122
const RUNS_PER_STEP = 250

/** The values below which 10, 50 and 90 of 100 runs end, one per month or year. */
interface Bands {
  readonly p10: readonly number[]
  readonly p50: readonly number[]
  readonly p90: readonly number[]
}

/** What a simulation found. */
export interface SimulationResult {
  readonly seed: number
  readonly runs: number
  readonly ranges: number
  /** Bank balance in euros at the end of each month. */
  readonly cash: Bands
  /** Disposable income in euros of each calendar year. */
  readonly income: Bands
  /** Fraction of the runs in which the balance falls below the credit line at some moment. */
  readonly chanceOfShortage: number
  /** Fraction of the runs in which the balance is below the credit line at the end of each month. */
  readonly shortageByMonth: readonly number[]
}

/** What goes into a simulation: the usable ranges of the plan and how they move together. */
interface Uncertainty {
  readonly ranges: readonly Range[]
  readonly correlations: readonly Correlation[]
}

/** The ranges of a plan that can be drawn from: complete, in order, and about a number that is still in the plan. */
export function uncertaintyOf(plan: Plan): Uncertainty {
  const ranges = plan.finance.ranges.flatMap(({ path, min, likely, max, shape }): Range[] => {
    if (path === null || min === null || likely === null || max === null || !isInPlan(plan, path)) return []
    const range = { path, min, likely, max, shape: shape ?? 'pert' }
    return isOrdered(range) ? [range] : []
  })
  const place = (path: string | null) => ranges.findIndex((range) => range.path === path)
  const correlations = plan.finance.correlations.flatMap(({ path, otherPath, coefficient }) => {
    const [one, other] = [place(path), place(otherPath)]
    return one < 0 || other < 0 || one === other || coefficient === null ? [] : [{ one, other, coefficient }]
  })
  return { ranges, correlations }
}

/**
 * Runs the plan many times with numbers drawn from its ranges. Gives the fraction that is done now and then, so that a caller
 * can show it or stop; at the end answers the result, or null when the plan cannot be computed or its correlations contradict
 * one another. The same plan, figures, seed and number of runs give the same result.
 */
export function* simulation(
  plan: Plan,
  pack: Figures,
  runs = RUNS,
): Generator<number, SimulationResult | null> {
  const base = buildModel(plan, pack).model
  if (base === null) return null
  const { ranges, correlations } = uncertaintyOf(plan)
  const seed = plan.finance.simulationSeed ?? STANDARD_SEED
  const random = randomFrom(seed)
  const draws = ranges.map((range) => drawsOf(range, random, runs))
  if (!correlate(draws, correlations, random)) return null
  const tally = newTally(base, runs)
  const room = newMonths()
  const planOf = overrider(
    plan,
    ranges.map(({ path }) => path),
  )
  const values = ranges.map(() => 0)
  for (let run = 0; run < runs; run += 1) {
    for (const [index, column] of draws.entries()) values[index] = column[run] ?? 0
    const { model } = buildModel(planOf(values), pack)
    record(tally, run, project(model ?? base, room))
    if ((run + 1) % RUNS_PER_STEP === 0) yield (run + 1) / runs
  }
  return { seed, runs, ranges: ranges.length, ...summary(tally, runs) }
}

/** Numbers from a range; whole where its question asks for a whole number, because half a month is no month. */
function drawsOf(range: Range, random: Random, runs: number): Float64Array {
  const isWhole = fieldAt(range.path)?.definition.meta.decimals === 0
  return Float64Array.from({ length: runs }, () => {
    const value = drawFrom(range, random)
    return isWhole ? Math.min(range.max, Math.max(range.min, Math.round(value))) : value
  })
}

/** What every run left behind: a column per month and per year, a value per run. */
interface Tally {
  readonly limit: number
  readonly years: readonly FinanceYear[]
  readonly cash: readonly Float64Array[]
  readonly income: readonly Float64Array[]
  readonly lowest: Float64Array
}

function newTally(base: FinanceModel, runs: number): Tally {
  const columns = (count: number) => Array.from({ length: count }, () => new Float64Array(runs))
  const years = financeYears({ model: base })
  return {
    limit: -base.creditLine.limit,
    years,
    cash: columns(HORIZON),
    income: columns(years.length),
    lowest: new Float64Array(runs),
  }
}

function record({ cash, income, lowest, years }: Tally, run: number, projection: Projection): void {
  let least = Infinity
  for (const [month, column] of cash.entries()) {
    const balance = projection.months.cash[month] ?? 0
    column[run] = balance
    least = Math.min(least, balance)
  }
  lowest[run] = least
  for (const [index, year] of years.entries()) {
    const column = income[index]
    if (column) column[run] = disposableIncome(projection, year)
  }
}

function summary({ limit, cash, income, lowest }: Tally, runs: number) {
  return {
    cash: bandsOf(cash),
    income: bandsOf(income),
    chanceOfShortage: countBelow(lowest, limit) / runs,
    shortageByMonth: cash.map((column) => countBelow(column, limit) / runs),
  }
}

/** Runs a simulation to its end. */
export function simulate(plan: Plan, pack: Figures, runs = RUNS): SimulationResult | null {
  const steps = simulation(plan, pack, runs)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

function countBelow(column: Float64Array, limit: number): number {
  let below = 0
  for (const value of column) if (value < limit) below += 1
  return below
}

function bandsOf(columns: readonly Float64Array[]): Bands {
  const sorted = columns.map((column) => column.slice().sort())
  const at = (chance: number) => sorted.map((column) => quantile(column, chance))
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9) }
}

/** The value below which a fraction of the sorted values lies, halfway between two where it falls between them (type 7). */
export function quantile(sorted: Float64Array, chance: number): number {
  const place = (sorted.length - 1) * chance
  const below = Math.floor(place)
  const [low, high] = [sorted[below] ?? 0, sorted[Math.min(below + 1, sorted.length - 1)] ?? 0]
  return low + (high - low) * (place - below)
}
