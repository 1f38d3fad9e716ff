import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DomainError } from '#domain/error.ts'
import { planFromJson, planToJson } from '#domain/plan/json.ts'
import { examine } from '#workbook/file/examine.ts'
import { MIGRATIONS } from '#workbook/migrations/index.ts'
import type { Workbook } from '#workbook/workbook.ts'
import { actions, requestOf, type Action } from '../unit/domain/support/actions.ts'
import { quickFolder } from './support/folder.ts'
import { FIRST_ANSWERS, world, type World } from './support/world.ts'

const ACTIONS = 200
const RUNS = 30

interface Done {
  readonly at: World
  readonly workbook: Workbook
}

/** Does one thing to the workbook; answers the code it was refused with, null when it was done. */
function perform(workbook: Workbook, action: Action): string | null {
  const request = requestOf(workbook.plan, action)
  try {
    if (request === 'undo') workbook.undo()
    else if (request === 'redo') workbook.redo()
    else if (request) workbook.edit(request)
    return null
  } catch (error) {
    if (error instanceof DomainError) return error.code
    throw error
  }
}

function begun(): Done {
  const at = world(quickFolder())
  return { at, workbook: at.session.create(at.place, FIRST_ANSWERS) }
}

/** Checks a law of a workbook to which any 200 things were done; fast-check prints the seed of a counterexample. */
function forAll(law: (done: Done) => void): void {
  fc.assert(
    fc.property(actions(ACTIONS), (sequence) => {
      const done = begun()
      for (const action of sequence) perform(done.workbook, action)
      law(done)
      done.at.session.close()
    }),
    { numRuns: RUNS },
  )
}

function undoAll({ workbook }: Done): number {
  let undone = 0
  for (; workbook.snapshot().undo; undone += 1) workbook.undo()
  return undone
}

test('the plan is one that can be read back: its schema takes it and no reference leads nowhere', () => {
  forAll(({ workbook }) => expect(planFromJson(planToJson(workbook.plan))).toStrictEqual(workbook.plan))
})

test('the file passes its own examination', () => {
  forAll(({ at }) => {
    at.session.close()
    expect(() => examine(at.place.path, MIGRATIONS)).not.toThrow()
  })
})

test('closing and opening again gives the same JSON', () => {
  forAll(({ at, workbook }) => {
    const before = planToJson(workbook.plan)
    at.session.close()
    expect(planToJson(at.restarted().open(at.place).plan)).toBe(before)
  })
})

test('undoing everything gives the start, byte for byte', () => {
  const start = planToJson(begun().workbook.plan)
  forAll((done) => {
    undoAll(done)
    expect(planToJson(done.workbook.plan)).toBe(start)
  })
})

test('redoing everything that was undone gives the same JSON', () => {
  forAll((done) => {
    const before = planToJson(done.workbook.plan)
    for (let left = undoAll(done); left > 0; left -= 1) done.workbook.redo()
    expect(planToJson(done.workbook.plan)).toBe(before)
  })
})

test('what is refused changes nothing', () => {
  fc.assert(
    fc.property(actions(ACTIONS), (sequence) => {
      const { at, workbook } = begun()
      for (const action of sequence) {
        const before = workbook.plan
        if (perform(workbook, action) !== null) expect(workbook.plan).toBe(before)
      }
      at.session.close()
    }),
    { numRuns: RUNS },
  )
})
