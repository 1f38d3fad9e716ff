import { monthsBefore } from '../../field/calendar.ts'
import type { FieldValue } from '../../field/meta.ts'
import { PAGES } from '../../plan/pages.ts'
import type { Plan, Subject } from '../../plan/plan.ts'
import { chosenOption } from '../../housing/costs.ts'
import type { HousingOption } from '../../housing/fields.ts'
import type { Outcome } from '../../outcome/outcome.ts'
import type { Route } from '../../route/route.ts'
import type { CheckContext, CheckRule, CheckSource, Measured } from '../check.ts'
import type { Threshold } from '../fields.ts'
import { and, days, lacks, unknown, answersOf, type ItemAnswers, type Truth } from '../truth.ts'

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

export const BOUGHT: readonly Route[] = ['takeover', 'joining']

/** Whether the day to begin a step has passed: the start date minus its lead time in the pack. */
export function isLate({ plan, pack, today }: CheckContext, stepId: string): Truth {
  const found = pack.steps.find(({ id }) => id === stepId)
  if (!found) throw new Error(`the reference pack has no step ${stepId}`)
  return days(plan, ['route.startDate'], (start) => monthsBefore(start, found.leadTimeMonths) < today)
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

/** Tests the place the plan counts with; unknown while none is chosen. Names that place. */
export function ofChosenPlace(
  { housing }: Plan,
  test: (answers: ItemAnswers, option: HousingOption) => Truth,
): Truth {
  const option = chosenOption(housing)
  if (!option) return unknown('housing.chosenOptionId')
  const truth = test(answersOf('housing.options', option), option)
  return truth.value === true ? { ...truth, about: [`housing.options.${option.id}`] } : truth
}

/** An outcome as the figure a check judges. */
export function measured({ value, unit }: Outcome): Measured | null {
  return value === null ? null : { value, unit }
}
