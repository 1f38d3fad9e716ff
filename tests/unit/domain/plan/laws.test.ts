import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChanges } from '#domain/plan/apply.ts'
import { fieldPath, LISTS, SCALARS } from '#domain/plan/catalogue.ts'
import { invertAll } from '#domain/plan/change.ts'
import { changesOf } from '#domain/plan/edit.ts'
import { emptyPlan, planSchema, type Plan } from '#domain/plan/plan.ts'
import { listItems, readField } from '#domain/plan/read.ts'
import { ALL_FIELDS } from '../support/definitions.ts'
import { editFor, steps, type Step } from '../support/edits.ts'

/** The plan after each step, the empty one first. */
function plansAlong(sequence: readonly Step[]): Plan[] {
  const plans = [emptyPlan()]
  for (const step of sequence) {
    const plan = plans.at(-1) ?? emptyPlan()
    const edit = editFor(plan, step)
    if (edit) plans.push(applyChanges(plan, changesOf(plan, edit)))
  }
  return plans
}

function finalPlan(sequence: readonly Step[]): Plan {
  return plansAlong(sequence).at(-1) ?? emptyPlan()
}

/** Calls `look` at every edit of the sequence, with the plan before it. */
function atEveryEdit(
  sequence: readonly Step[],
  look: (plan: Plan, edit: NonNullable<ReturnType<typeof editFor>>) => void,
) {
  for (const [index, step] of sequence.entries()) {
    const plan = finalPlan(sequence.slice(0, index))
    const edit = editFor(plan, step)
    if (edit) look(plan, edit)
  }
}

describe('after any sequence of edits', () => {
  it('the plan is valid, and exactly what its schema would keep', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        const plan = finalPlan(sequence)
        expect(planSchema.parse(plan)).toStrictEqual(plan)
      }),
    )
  })

  it('no reference is left to an item that is gone', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        const plan = finalPlan(sequence)
        const named = ALL_FIELDS.filter(({ meta }) => meta.refersTo !== null).flatMap((field) => {
          const holders = field.list ? listItems(plan, field.list).map(({ id }) => id) : [null]
          return holders.map((holder) => ({ field, id: readField(plan, fieldPath(field, holder)) }))
        })
        const dangling = named.filter(({ field, id }) => {
          const list = LISTS.find(({ path }) => path === field.meta.refersTo)
          return list && id !== null && !listItems(plan, list).some((item) => item.id === id)
        })
        expect(dangling).toEqual([])
      }),
    )
  })

  it('no id is in a list twice', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        const plan = finalPlan(sequence)
        for (const list of LISTS) {
          const ids = listItems(plan, list).map((item) => item.id)
          expect(new Set(ids).size).toBe(ids.length)
        }
      }),
    )
  })

  it('taking back every edit, the last one first, gives the empty plan', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        const undo: (readonly ReturnType<typeof changesOf>[number][])[] = []
        atEveryEdit(sequence, (plan, edit) => undo.unshift(invertAll(changesOf(plan, edit))))
        expect(undo.reduce<Plan>(applyChanges, finalPlan(sequence))).toStrictEqual(emptyPlan())
      }),
    )
  })
})

describe('any edit', () => {
  it('taken back gives exactly the plan before it', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        atEveryEdit(sequence, (plan, edit) => {
          const changes = changesOf(plan, edit)
          expect(applyChanges(applyChanges(plan, changes), invertAll(changes))).toStrictEqual(plan)
        })
      }),
    )
  })

  it('taken back and done again gives exactly the plan after it', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        atEveryEdit(sequence, (plan, edit) => {
          const changes = changesOf(plan, edit)
          const after = applyChanges(plan, changes)
          expect(applyChanges(applyChanges(after, invertAll(changes)), changes)).toStrictEqual(after)
        })
      }),
    )
  })

  it('leaves the plan it was given as it was', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        atEveryEdit(sequence, (plan, edit) => {
          const before = structuredClone(plan)
          applyChanges(plan, changesOf(plan, edit))
          expect(plan).toStrictEqual(before)
        })
      }),
    )
  })

  it('is no change exactly when the plan stays the same', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        atEveryEdit(sequence, (plan, edit) => {
          const changes = changesOf(plan, edit)
          const same = JSON.stringify(applyChanges(plan, changes)) === JSON.stringify(plan)
          expect(changes.length === 0).toBe(same)
        })
      }),
    )
  })

  it('set once more is no change', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        const plan = finalPlan(sequence)
        const again = SCALARS.flatMap((field) => {
          const path = fieldPath(field, null)
          return changesOf(plan, { kind: 'set', path, value: readField(plan, path) })
        })
        expect(again).toEqual([])
      }),
    )
  })
})
