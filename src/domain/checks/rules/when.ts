import type { CheckRule } from '../check.ts'
import { days, is, isGiven, not, numbers, someItem, type ItemAnswers, type Truth } from '../truth.ts'
import { isLateWithout, step } from './support.ts'

/** What a rule about one answer or one list says of itself: what it reads, where it is put right and when it fires. */
type When = Pick<CheckRule, 'reads' | 'fix' | 'fires'>

/** Fires when a field has one of these answers. */
export function whenAnswered(path: string, ...values: readonly string[]): When {
  return { reads: [path], fix: path, fires: ({ plan }) => is(plan, path, ...values) }
}

/** Fires when a field has no answer. */
export function whenMissing(path: string): When {
  return { reads: [path], fix: path, fires: ({ plan }) => not(isGiven(plan, path)) }
}

/** Fires when a number passes a test. */
export function whenNumber(path: string, test: (value: number) => boolean): When {
  return { reads: [path], fix: path, fires: ({ plan }) => numbers(plan, [path], test) }
}

/** Fires when a day is after the start of the practice. */
export function whenAfterStart(path: string): When {
  const reads = [path, 'route.startDate']
  return { reads, fix: path, fires: ({ plan }) => days(plan, reads, (day, start) => day > start) }
}

/** Fires when the day to begin a step has passed while the answer is none of these. Its source is that step. */
export function whenLate(
  stepId: string,
  path: string,
  ...settled: readonly string[]
): When & Pick<CheckRule, 'source'> {
  return {
    source: step(stepId),
    reads: [path, 'route.startDate'],
    fix: path,
    fires: (context) => isLateWithout(context, stepId, path, ...settled),
  }
}

/** Fires when some item of a list passes a test, which reads these of its answers. */
export function whenSome(
  list: string,
  reads: readonly string[],
  test: (answers: ItemAnswers, today: string) => Truth,
): When {
  return {
    reads: reads.map((key) => `${list}.${key}`),
    fix: list,
    fires: ({ plan, today }) => someItem(plan, list, (answers) => test(answers, today)),
  }
}
