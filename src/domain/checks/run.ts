import { buildModel } from '../finance/model/build.ts'
import { project } from '../finance/projection/project.ts'
import type { Plan, Subject } from '../plan/plan.ts'
import type { ReferencePack } from '../reference/pack.ts'
import { SEVERITIES, type CheckContext, type CheckRule, type Measured, type Projected } from './check.ts'
import type { CheckDecision } from './fields.ts'
import { RULES } from './rules/index.ts'

/** How a check stands: it fires, it does not, or it cannot be judged yet. */
export type CheckState = 'fires' | 'fine' | 'unknown'

/** What a rule says about a plan. */
export interface CheckResult {
  readonly rule: CheckRule
  readonly state: CheckState
  /** Paths of the answers it waits for. */
  readonly missing: readonly string[]
  /** Paths of the items it is about. */
  readonly about: readonly string[]
  /** The figure that was judged, where the rule has one and it is known. */
  readonly measured: Measured | null
  /** Why it was set aside, by the user or the mentor; it stays visible. */
  readonly decisions: readonly CheckDecision[]
}

/** What the checks look at. The projection is made once, when the first check asks for it. */
export function contextOf(plan: Plan, pack: ReferencePack, today: string): CheckContext {
  let made: Projected | null = null
  return { plan, pack, today, projected: () => (made ??= projectedPlan(plan, pack)) }
}

function projectedPlan(plan: Plan, pack: ReferencePack): Projected {
  const { model, leftOut, needed } = buildModel(plan, pack)
  return { projection: model && project(model), leftOut, needed }
}

/** Judges every rule that applies to the route of the plan, the heaviest first. */
export function runChecks(context: CheckContext): CheckResult[] {
  const route = context.plan.route.kind ?? 'undecided'
  return RULES.filter(({ routes }) => routes.includes(route))
    .map((rule) => judge(rule, context))
    .sort((one, other) => weight(one) - weight(other))
}

/** What one rule says, whatever the route. */
export function judge(rule: CheckRule, context: CheckContext): CheckResult {
  const { value, missing, about } = rule.fires(context)
  const state = value === null ? 'unknown' : value ? 'fires' : 'fine'
  const measured = state === 'unknown' ? null : (rule.measures?.(context) ?? null)
  const decisions = context.plan.checks.decisions.filter(({ check }) => check === rule.id)
  return { rule, state, missing, about, measured, decisions }
}

function weight({ rule }: CheckResult): number {
  return SEVERITIES.indexOf(rule.severity)
}

/** Whether a check fires and nobody has set it aside. */
export function isOpen({ state, decisions }: CheckResult): boolean {
  return state === 'fires' && decisions.length === 0
}

/** The results of one page. */
export function ofSubject(results: readonly CheckResult[], subject: Subject): CheckResult[] {
  return results.filter(({ rule }) => rule.subject === subject)
}
