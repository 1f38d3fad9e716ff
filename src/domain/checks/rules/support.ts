import { monthsBefore } from '../../field/calendar.ts'
import type { FieldValue } from '../../field/meta.ts'
import { PAGES } from '../../plan/pages.ts'
import type { Subject } from '../../plan/plan.ts'
import type { Outcome } from '../../outcome/outcome.ts'
import { stepIn } from '../../reference/pack.ts'
import type { Route } from '../../route/route.ts'
import type { CheckContext, CheckRule, CheckSource, Measured } from '../check.ts'
import type { Threshold } from '../fields.ts'
import { and, days, lacks, type Truth } from '../truth.ts'

/** A rule as it is written down with the others of its page; without routes of its own it has those of the page. */
type RuleOfPage = Omit<CheckRule, 'subject' | 'routes'> & { readonly routes?: readonly Route[] }

/** The rules of one page. */
export function rulesOf(subject: Subject, rules: readonly RuleOfPage[]): CheckRule[] {
  const routes = PAGES.find((page) => page.subject === subject)?.routes ?? []
  return rules.map((rule) => ({ subject, routes, ...rule }))
}

export const step = (id: string): CheckSource => ({ kind: 'step', id })
export const figure = (id: string): CheckSource => ({ kind: 'figure', id })
export const module = (id: string): CheckSource => ({ kind: 'module', id })
export const calendar = (id: string): CheckSource => ({ kind: 'calendar', id })
export const ruleOfThumb = (threshold: Threshold | null = null): CheckSource => ({
  kind: 'ruleOfThumb',
  threshold,
})
export const consistency: CheckSource = { kind: 'consistency' }

/** Whether the day to begin a step has passed: the start date minus its lead time in the pack. */
export function isLate({ plan, pack, today }: CheckContext, stepId: string): Truth {
  const { leadTimeMonths } = stepIn(pack, stepId)
  return days(plan, ['route.startDate'], (start) => monthsBefore(start, leadTimeMonths) < today)
}

/** Whether the day to begin a step has passed while the answer is none of these. */
export function isLateWithout(
  context: CheckContext,
  stepId: string,
  path: string,
  ...settled: readonly FieldValue[]
): Truth {
  return and(isLate(context, stepId), lacks(context.plan, path, ...settled))
}

/** An outcome as the figure a check judges. */
export function measured({ value, unit }: Outcome): Measured | null {
  return value === null ? null : { value, unit }
}
