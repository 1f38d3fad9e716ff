import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DomainError } from '#domain/error.ts'
import { applyChanges } from '#domain/plan/apply.ts'
import { emptyPlan, planSchema } from '#domain/plan/plan.ts'
import type { Session } from '#workbook/session.ts'
import { connect } from '#workbook/file/connection.ts'
import { readChanges, readEdits } from '#workbook/storage/log.ts'
import { actionSequence, editOf, editSequence, type Action } from './support/edits.ts'
import { FIRST_ANSWERS, world, type World } from './support/world.ts'

/** Does what a user did, passing over what is refused: an undo too many, an option too many. */
function perform(at: World, session: Session, action: Action): Session {
  const workbook = session.workbook()
  try {
    if (action.kind === 'reopen') return reopened(at, session)
    if (action.kind === 'undo') workbook.undo()
    else if (action.kind === 'redo') workbook.redo()
    else {
      const edit = editOf(workbook.plan, action, at.ports.itemId)
      if (edit) workbook.edit(edit)
    }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
  }
  return session
}

function reopened(at: World, session: Session): Session {
  session.close()
  const next = at.restarted()
  next.open(at.place)
  return next
}

/** A new workbook to which all of this was done. */
function after(actions: readonly Action[]): { at: World; session: Session } {
  const at = world()
  at.session.create(at.place, FIRST_ANSWERS)
  const session = actions.reduce((current, action) => perform(at, current, action), at.session)
  return { at, session }
}

function undoAll(session: Session): number {
  let undone = 0
  for (; session.workbook().snapshot().undo; undone += 1) session.workbook().undo()
  return undone
}

const planIn = (session: Session): string => JSON.stringify(session.workbook().plan)

const forAll = (
  law: (done: { at: World; session: Session }) => void,
  sequence: fc.Arbitrary<Action[]> = actionSequence,
): void =>
  fc.assert(
    fc.property(sequence, (actions) => {
      const done = after(actions)
      law(done)
      done.session.close()
    }),
    { numRuns: 25 },
  )

test('the file holds the plan that was in memory, whatever was done', () => {
  forAll(({ at, session }) => {
    const before = planIn(session)
    expect(planIn(reopened(at, session))).toBe(before)
  })
})

test('the plan is one the schema takes, whatever was done', () => {
  forAll(({ session }) => expect(planSchema.safeParse(session.workbook().plan).success).toBe(true))
})

test('undoing everything returns to the start', () => {
  const start = JSON.stringify(after([]).session.workbook().plan)
  forAll(({ session }) => {
    undoAll(session)
    expect(planIn(session)).toBe(start)
  })
})

test('redoing everything that was undone returns to where it was', () => {
  forAll(({ session }) => {
    const before = planIn(session)
    const undone = undoAll(session)
    for (let count = 0; count < undone; count += 1) session.workbook().redo()
    expect(planIn(session)).toBe(before)
  }, editSequence)
})

test('what can be undone and redone is the same after a restart', () => {
  forAll(({ at, session }) => {
    const { undo, redo } = session.workbook().snapshot()
    const again = reopened(at, session).workbook().snapshot()
    expect({ undo: again.undo, redo: again.redo }).toEqual({ undo, redo })
  })
})

test('the log alone tells the whole plan', () => {
  forAll(({ at, session }) => {
    const before = planIn(session)
    session.close()
    const db = connect(at.place.path, { readonly: true })
    const changes = readEdits(db).flatMap((edit) => readChanges(db, edit.id))
    db.close()
    expect(JSON.stringify(planSchema.parse(applyChanges(emptyPlan(), changes)))).toBe(before)
  })
})
