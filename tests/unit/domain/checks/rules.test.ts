import { describe, expect, it } from 'vitest'
import type { CheckRule } from '#domain/checks/check.ts'
import { RULES } from '#domain/checks/rules/index.ts'
import { contextOf, judge, type CheckState } from '#domain/checks/run.ts'
import type { Edit } from '#domain/plan/edit.ts'
import { emptyPlan } from '#domain/plan/plan.ts'
import { packOfPlan } from '#domain/reference/own-figures.ts'
import { edited } from '../support/plans.ts'
import { realPack } from '../support/pack.ts'
import { CASES } from './cases/index.ts'
import { set, TODAY, type RuleCases } from './cases/support.ts'

/** The cases of a rule; a rule without them fails. */
function casesOf({ id }: CheckRule): RuleCases {
  const cases = CASES[id]
  if (!cases) throw new Error(`rule ${id} has no cases`)
  return cases
}

function judged(rule: CheckRule, edits: readonly Edit[]) {
  const begin = casesOf(rule).begin?.() ?? emptyPlan()
  const route = rule.routes.find((candidate) => candidate !== 'undecided') ?? 'undecided'
  const kind = rule.routes.includes(begin.route.kind ?? 'undecided') ? begin.route.kind : null
  const plan = edited(begin, set('route.kind', kind ?? route), ...edits)
  return judge(rule, contextOf(plan, packOfPlan(realPack, plan.reference), TODAY))
}

describe.each(RULES)('the check $id', (rule) => {
  it.each<[CheckState, readonly Edit[]]>([
    ['fires', casesOf(rule).fires],
    ['fine', casesOf(rule).fine],
  ])('%s', (state, edits) => {
    expect(judged(rule, edits)).toMatchObject({ state })
  })

  const { unknown } = casesOf(rule)
  if ('never' in unknown) {
    it('is never unknown, for a reason', () => {
      expect(unknown.never).not.toBe('')
    })
  } else {
    it('cannot be judged, and says what it waits for', () => {
      const { state, missing } = judged(rule, unknown)
      expect({ state, waits: missing.length > 0 }).toEqual({ state: 'unknown', waits: true })
    })
  }
})

it('every case is of a rule', () => {
  const ids = RULES.map(({ id }) => id)
  expect(Object.keys(CASES).filter((id) => !ids.includes(id))).toEqual([])
})
