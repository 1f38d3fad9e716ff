import { fieldPath, LISTS, SCALARS, type FieldDefinition } from '../../plan/catalogue.ts'
import type { Plan, Subject } from '../../plan/plan.ts'
import { listItems, readField } from '../../plan/read.ts'
import { isAsked } from '../../plan/status.ts'
import type { Figures } from '../../reference/pack.ts'
import { newMonths } from '../projection/lines.ts'
import { assess, type Measure } from './assessment.ts'
import { withOverrides } from './overrides.ts'

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
const NUMERIC = ['wholeNumber', 'decimal', 'euro', 'percentage']
/** Answers about what could be different, not about the plan itself. */
const ABOUT_WHAT_IF = ['finance.scenario', 'finance.range', 'finance.correlation', 'finance.simulation']

/** The paths of all known numbers of the plan that money could depend on. */
export function drivers(plan: Plan): string[] {
  const scalars = SCALARS.filter((field) => isDriver(field) && isAsked(plan, field, null)).map((field) =>
    fieldPath(field, null),
  )
  const items = LISTS.flatMap((list) =>
    listItems(plan, list).flatMap((item) =>
      list.fields
        .filter((field) => isDriver(field) && isAsked(plan, field, item))
        .map((field) => fieldPath(field, item.id)),
    ),
  )
  return [...scalars, ...items].filter((path) => typeof readField(plan, path) === 'number')
}

function isDriver({ subject, meta, key }: FieldDefinition): boolean {
  if (!MONEY_SUBJECTS.includes(subject) || !NUMERIC.includes(meta.kind)) return false
  return !ABOUT_WHAT_IF.some((start) => `${subject}.${key}`.startsWith(start)) && meta.unit !== null
}

/** The least and most an answer is moved to: the user's own range, or 20 % below and above within the bounds of its field. */
export function spreadOf(plan: Plan, path: string): { readonly low: number; readonly high: number } {
  const own = plan.finance.ranges.find((range) => range.path === path)
  if (own && own.min !== null && own.max !== null) return { low: own.min, high: own.max }
  const value = Number(readField(plan, path))
  const ends = [value * (1 - STANDARD_SPREAD), value * (1 + STANDARD_SPREAD)]
  return { low: Math.min(...ends), high: Math.max(...ends) }
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
