import { expect, test } from 'vitest'
import type { HistoryEntry } from '#contract/plan-procedures.ts'
import type { Workbook } from '#workbook/workbook.ts'
import { codeOf, FIRST_ANSWERS, world } from './support/world.ts'

const PATIENTS = 'practice.patientsUnder65'
const OPTION = 'option0000000000'
const OPTION_NAME = `housing.options.${OPTION}.name`

function newWorkbook(): Workbook {
  const { session, place } = world()
  return session.create(place, FIRST_ANSWERS)
}

const enter = (workbook: Workbook, value: number) => workbook.edit({ kind: 'set', path: PATIENTS, value })

const addOption = (workbook: Workbook) =>
  workbook.edit({ kind: 'add', list: 'housing.options', id: OPTION, values: { name: 'Dorpsstraat' } })

const steps = (entries: readonly HistoryEntry[]) => entries.map(({ before, after }) => [before, after])

test('the newest answer comes first', () => {
  const workbook = newWorkbook()
  enter(workbook, 1_800)
  enter(workbook, 1_900)
  expect(steps(workbook.historyOf(PATIENTS))).toEqual([
    [1_800, 1_900],
    [null, 1_800],
  ])
})

test('undo and redo are part of the history', () => {
  const workbook = newWorkbook()
  enter(workbook, 1_800)
  workbook.undo()
  workbook.redo()
  expect(steps(workbook.historyOf(PATIENTS))).toEqual([
    [null, 1_800],
    [1_800, null],
    [null, 1_800],
  ])
})

test('an answer says when it was given', () => {
  const { session, place, pass } = world()
  const workbook = session.create(place, FIRST_ANSWERS)
  pass(5)
  enter(workbook, 1_800)
  expect(workbook.historyOf(PATIENTS)[0]?.at).toBe('2026-11-22T09:05:00.000Z')
})

test('the answers a workbook was made with are in the history', () => {
  expect(steps(newWorkbook().historyOf('route.kind'))).toEqual([[null, 'takeover']])
})

test('an item has the answers it was added with in its history', () => {
  const workbook = newWorkbook()
  addOption(workbook)
  workbook.edit({ kind: 'set', path: OPTION_NAME, value: 'Kerkplein' })
  expect(steps(workbook.historyOf(OPTION_NAME))).toEqual([
    ['Dorpsstraat', 'Kerkplein'],
    [null, 'Dorpsstraat'],
  ])
})

test('an item that was removed keeps its history', () => {
  const workbook = newWorkbook()
  addOption(workbook)
  workbook.edit({ kind: 'remove', list: 'housing.options', id: OPTION })
  expect(steps(workbook.historyOf(OPTION_NAME))[0]).toEqual(['Dorpsstraat', null])
})

test('an answer left open when its item was added has no history', () => {
  const workbook = newWorkbook()
  addOption(workbook)
  expect(workbook.historyOf(`housing.options.${OPTION}.note`)).toEqual([])
})

test('no more than fifty steps are told', () => {
  const workbook = newWorkbook()
  for (let count = 1; count <= 60; count += 1) enter(workbook, count)
  expect(workbook.historyOf(PATIENTS)).toHaveLength(50)
})

test('a field that does not exist has no history', () => {
  expect(codeOf(() => newWorkbook().historyOf('route.moon'))).toBe('plan.unknownPath')
})
