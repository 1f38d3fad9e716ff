import { expect, test } from 'vitest'
import type { Workbook } from '#workbook/workbook.ts'
import { codeOf, FIRST_ANSWERS, world } from './support/world.ts'

const OPTION = 'option0000000000'

const setForm = (workbook: Workbook, value: string | null) =>
  workbook.edit({ kind: 'set', path: 'practice.form', value })

const addOption = (workbook: Workbook) =>
  workbook.edit({ kind: 'add', list: 'housing.options', id: OPTION, values: { name: 'Dorpsstraat' } })

function newWorkbook(): Workbook {
  const { session, place } = world()
  return session.create(place, FIRST_ANSWERS)
}

/** A workbook of which the chosen option was removed: one edit of two changes. */
function afterRemovingChosen(): Workbook {
  const workbook = newWorkbook()
  addOption(workbook)
  workbook.edit({ kind: 'set', path: 'housing.chosenOptionId', value: OPTION })
  workbook.edit({ kind: 'remove', list: 'housing.options', id: OPTION })
  return workbook
}

test('the answers a workbook was made with cannot be undone', () => {
  expect(codeOf(() => newWorkbook().undo())).toBe('history.nothingToUndo')
})

test('a new edit makes redo impossible', () => {
  const workbook = newWorkbook()
  setForm(workbook, 'duo')
  workbook.undo()
  setForm(workbook, 'solo')
  expect(codeOf(() => workbook.redo())).toBe('history.nothingToRedo')
})

test('undo names the edit it took back', () => {
  const workbook = newWorkbook()
  setForm(workbook, 'duo')
  expect(workbook.undo()).toEqual({ kind: 'set', path: 'practice.form' })
})

test('redo names the edit it brought back', () => {
  const workbook = newWorkbook()
  setForm(workbook, 'duo')
  workbook.undo()
  expect(workbook.redo()).toEqual({ kind: 'set', path: 'practice.form' })
})

test('an edit of several changes is named by its change to a list', () => {
  expect(afterRemovingChosen().snapshot().undo).toEqual({ kind: 'remove', path: 'housing.options' })
})

test('an edit of several changes is undone as one', () => {
  const workbook = afterRemovingChosen()
  workbook.undo()
  expect(workbook.plan.housing).toMatchObject({ chosenOptionId: OPTION, options: [{ id: OPTION }] })
})

test('what undo would take back is told with the plan', () => {
  const workbook = newWorkbook()
  addOption(workbook)
  expect(workbook.snapshot().undo).toEqual({ kind: 'insert', path: 'housing.options' })
})

test('what redo would bring back is told with the plan', () => {
  const workbook = newWorkbook()
  setForm(workbook, 'duo')
  workbook.undo()
  expect(workbook.snapshot().redo).toEqual({ kind: 'set', path: 'practice.form' })
})

test('an undo is told as a change', () => {
  const workbook = newWorkbook()
  setForm(workbook, 'duo')
  workbook.takeNews()
  workbook.undo()
  expect(workbook.takeNews()).toBe(true)
})

test('undo returns to the edit before the last one undone', () => {
  const workbook = newWorkbook()
  for (const form of ['duo', 'solo', 'group']) setForm(workbook, form)
  workbook.undo()
  workbook.undo()
  expect(workbook.plan.practice.form).toBe('duo')
})
