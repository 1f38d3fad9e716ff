import type { FieldMeta } from '../../field/meta.ts'
import { fieldAt } from '../../plan/catalogue.ts'
import type { Plan, Subject } from '../../plan/plan.ts'
import { readField } from '../../plan/read.ts'
import type { Figures } from '../../reference/pack.ts'
import { newMonths } from '../projection/lines.ts'
import { assess, type Measure } from './assessment.ts'
import { withOverrides } from './overrides.ts'
import { numericQuestions } from './questions.ts'

/** What one answer does to a figure when it is lower or higher than in the plan. */
export interface Effect {
  readonly path: string
  readonly low: number
  readonly high: number
  readonly atLow: number | null
  readonly atHigh: number | null
  /** The difference between both outcomes, without sign. */
  readonly swing: number
}

/** How far an answer is moved when the user has given no range for it. */
export const STANDARD_SPREAD = 0.2

const MONEY_SUBJECTS: readonly Subject[] = [
  'practice',
  'housing',
  'staffing',
  'finance',
  'systems',
  'collaboration',
]

/** The paths of all known numbers of the plan that money could depend on. */
export function drivers(plan: Plan): string[] {
  return numericQuestions(plan).filter((path) => {
    const definition = fieldAt(path)?.definition
    if (!definition || definition.meta.unit === null || !MONEY_SUBJECTS.includes(definition.subject))
      return false
    return readField(plan, path) !== null
  })
}

/** The least and most an answer is moved to: the user's own range, or 20 % below and above within the bounds of its field. */
export function spreadOf(plan: Plan, path: string): { readonly low: number; readonly high: number } {
  const own = plan.finance.ranges.find((range) => range.path === path)
  if (own && own.min !== null && own.max !== null && own.min <= own.max)
    return { low: own.min, high: own.max }
  const value = Number(readField(plan, path))
  const meta = fieldAt(path)?.definition.meta
  const ends = [value * (1 - STANDARD_SPREAD), value * (1 + STANDARD_SPREAD)].map((end) => fitting(meta, end))
  return { low: Math.min(...ends), high: Math.max(...ends) }
}

/** A value as its field can hold it: within its bounds and with its decimals. */
function fitting(meta: FieldMeta | undefined, value: number): number {
  const bounded = Math.min(Math.max(value, Number(meta?.min ?? -Infinity)), Number(meta?.max ?? Infinity))
  const scale = 10 ** (meta?.decimals ?? 0)
  return Math.round(bounded * scale) / scale
}

/** Which answers move a figure most: each moved alone, all others as in the plan. Largest swing first; without effect left out. */
export function tornado(plan: Plan, pack: Figures, measure: Measure): Effect[] {
  const room = newMonths()
  const at = (path: string, value: number) =>
    assess(withOverrides(plan, [{ path, value }]), pack, room)?.[measure] ?? null
  return drivers(plan)
    .map((path) => {
      const { low, high } = spreadOf(plan, path)
      const [atLow, atHigh] = [at(path, low), at(path, high)]
      const swing = atLow === null || atHigh === null ? 0 : Math.abs(atHigh - atLow)
      return { path, low, high, atLow, atHigh, swing }
    })
    .filter(({ swing }) => swing > 1e-9)
    .sort((one, other) => other.swing - one.swing)
}
