import { partyOnRoute, type Party } from '../../field/party.ts'
import { fieldAt } from '../../plan/catalogue.ts'
import type { Plan } from '../../plan/plan.ts'
import { readField } from '../../plan/read.ts'
import type { Figures } from '../../reference/pack.ts'
import { buildModel } from '../model/build.ts'
import { newMonths } from '../projection/lines.ts'
import { project, type Projection } from '../projection/project.ts'
import { revenue } from '../projection/ratios.ts'
import { assess, assessModel, assessProjection, settledYear, type Measure } from './assessment.ts'
import { COUNTED_WITH, likelyAnswer, type Likely } from './likely.ts'
import { withOverrides } from './overrides.ts'
import { STANDARD_SPREAD } from './tornado.ts'

/** An unknown answer worth asking for. */
export interface NextQuestion {
  /** A field, or a list that is still empty. */
  readonly path: string
  readonly party: Party | null
  /** What figures say it could be; null where none does. */
  readonly likely: Likely | null
  /** How far the figure would move, without sign; null where nothing can be said. */
  readonly effect: number | null
}

/** Who knows what belongs on a list that is still empty. */
const LISTS_TO_FILL = { 'staffing.staff': 'seller', 'finance.otherCosts': 'seller' } as const

/**
 * What to ask next: the unknown answers a projection leaves out or replaces by an average, those that would move the figure
 * most first. The effect is that of a likely amount; where the projection counts with an average already, that of 20 % more
 * or less. Without a figure there is no effect, and the question comes last. Empty while there is no projection.
 */
export function nextQuestions(plan: Plan, pack: Figures, measure: Measure): NextQuestion[] {
  const { model, leftOut } = buildModel(plan, pack)
  if (model === null) return []
  const base = project(model)
  const standing = assessProjection(base)[measure]
  const paths = new Set([...leftOut.map(({ path }) => path), ...emptyLists(plan), ...replaced(plan)])
  return [...paths]
    .map((path) => {
      const likely = likelyAnswer({ plan, pack, base }, path)
      const effect =
        likely && standing !== null ? effectOf(plan, pack, path, likely, measure, standing) : null
      return { path, party: partyFor(plan, path), likely, effect }
    })
    .sort((one, other) => (other.effect ?? -1) - (one.effect ?? -1))
}

function emptyLists({ staffing, finance }: Plan): string[] {
  return [
    ...(staffing.staff.length + staffing.locums.length === 0 ? ['staffing.staff'] : []),
    ...(finance.otherCosts.length === 0 ? ['finance.otherCosts'] : []),
  ]
}

function replaced(plan: Plan): string[] {
  return COUNTED_WITH.filter((path) => readField(plan, path) === null)
}

function partyFor(plan: Plan, path: string): Party | null {
  const field = fieldAt(path)
  const party = field
    ? field.definition.meta.askParty
    : (Object.entries(LISTS_TO_FILL).find(([list]) => list === path)?.[1] ?? null)
  return partyOnRoute(party, plan.route.kind)
}

function effectOf(
  plan: Plan,
  pack: Figures,
  path: string,
  likely: Likely,
  measure: Measure,
  standing: number,
): number | null {
  const room = newMonths()
  const at = (value: number) => assess(withOverrides(plan, [{ path, value }]), pack, room)?.[measure] ?? null
  const moved = (value: number | null) => (value === null ? null : Math.abs(value - standing))
  if (likely.model) return moved(assessModel(likely.model, room)[measure])
  if (!likely.isCountedWith) return moved(at(likely.value))
  const ends = [1 - STANDARD_SPREAD, 1 + STANDARD_SPREAD].map((part) => moved(at(likely.value * part)) ?? 0)
  return Math.max(...ends)
}

/** What revenue a projection leaves out. */
export interface MissingRevenue {
  /** What the amounts that figures speak of would add, as a fraction of revenue with them, in the third calendar year. */
  readonly share: number
  readonly estimated: readonly string[]
  /** The paths no figure speaks of: what they would add is unknown. */
  readonly unestimated: readonly string[]
}

/** How much of revenue is likely to be missing, for beside a result; null when no revenue is left out or there is no projection. */
export function missingRevenue(plan: Plan, pack: Figures): MissingRevenue | null {
  const { model, leftOut } = buildModel(plan, pack)
  const paths = leftOut.filter(({ part }) => part === 'revenue').map(({ path }) => path)
  if (model === null || paths.length === 0) return null
  const base = project(model)
  const known = revenueOf(base)
  const room = newMonths()
  const added = new Map<string, number>()
  for (const path of paths) {
    const likely = likelyAnswer({ plan, pack, base }, path)
    if (likely?.model) added.set(path, revenueOf(project(likely.model, room)) - known)
  }
  const extra = [...added.values()].reduce((sum, euros) => sum + euros, 0)
  return {
    share: extra === 0 ? 0 : extra / (known + extra),
    estimated: [...added.keys()],
    unestimated: paths.filter((path) => !added.has(path)),
  }
}

function revenueOf(projection: Projection): number {
  return revenue(projection, settledYear(projection))
}
