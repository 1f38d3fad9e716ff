import type { FieldValue } from '#domain/field/meta.ts'
import type { ItemValues } from '#domain/plan/change.ts'
import type { Edit } from '#domain/plan/edit.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { fixturePlan, readFixture, type Road } from '../../../../driver/fixtures.ts'
import { edited, set } from '../../support/plans.ts'

/** The day on which every case is judged. */
export const TODAY = '2026-11-22'

/**
 * The plans of one rule, each as edits of the plan it begins with (empty unless told): one in which it fires, one in which it
 * does not, one in which it cannot be judged, or the reason why there is no such plan.
 */
export interface RuleCases {
  readonly fires: readonly Edit[]
  readonly fine: readonly Edit[]
  readonly unknown: readonly Edit[] | { readonly never: string }
  readonly begin?: () => Plan
}
export type Cases = Readonly<Record<string, RuleCases>>

/** Answers by path, as edits. */
export function answers(given: Readonly<Record<string, FieldValue>>): Edit[] {
  return Object.entries(given).map(([path, value]) => set(path, value))
}

/** A new item of a list. */
export function item(list: string, values: ItemValues = {}, id = 'item0001'): Edit {
  return { kind: 'add', list, id, values }
}

/** A place, chosen for the plan. */
export function place(values: ItemValues): Edit[] {
  return [item('housing.options', values, 'place001'), set('housing.chosenOptionId', 'place001')]
}

/** A practice to compare, chosen for the plan. */
export function candidate(values: ItemValues): Edit[] {
  return [item('candidates.practices', values, 'practice1'), set('candidates.chosen', 'practice1')]
}

/** So near the start that everything should have begun. */
export const LATE = answers({ 'route.startDate': '2026-12-15' })
export const START = answers({ 'route.startDate': '2027-07-01' })
export const PATIENTS = answers({
  'practice.patientsUnder65': 2_000,
  'practice.patients65To75': 300,
  'practice.patients75To85': 150,
  'practice.patientsFrom85': 50,
})

/** A rule about one answer: wrong, right, or not there. */
export function ofAnswer(path: string, wrong: FieldValue, right: FieldValue): RuleCases {
  return { fires: [set(path, wrong)], fine: [set(path, right)], unknown: [] }
}

/** A rule about something to be settled before a day that has passed. */
export function ofDuty(path: string, wrong: FieldValue, right: FieldValue): RuleCases {
  return { fires: [...LATE, set(path, wrong)], fine: [...LATE, set(path, right)], unknown: LATE }
}

/** A rule about one answer of an item: wrong, right, or not there. */
export function ofItem(
  list: string,
  rest: ItemValues,
  key: string,
  wrong: FieldValue,
  right: FieldValue,
): RuleCases {
  return {
    fires: [item(list, { ...rest, [key]: wrong })],
    fine: [item(list, { ...rest, [key]: right })],
    unknown: [item(list, rest)],
  }
}

/** A rule about one answer of the chosen place. */
export function ofPlace(rest: ItemValues, key: string, wrong: FieldValue, right: FieldValue): RuleCases {
  return {
    fires: place({ ...rest, [key]: wrong }),
    fine: place({ ...rest, [key]: right }),
    unknown: place(rest),
  }
}

/** A whole invented plan in which nothing is left out of the projection. */
export function wholePlan(road: Road): Plan {
  const plan = fixturePlan(readFixture(road))
  const lives = plan.finance.investments
    .filter(({ lifeYears }) => lifeYears === null)
    .map(({ id }) => set(`finance.investments.${id}.lifeYears`, 5))
  return edited(plan, ...lives, set('systems.hardwareCosts', plan.systems.hardwareCosts ?? 0))
}

export { set }
