import { expect, test } from 'vitest'
import type { Workbook } from '#workbook/workbook.ts'
import { codeOf, FIRST_ANSWERS, world } from './support/world.ts'

const ROW = 'stepbankfinancing'
const row = { step: 'bank-financing' }
const path = (key: string) => `schedule.tasks.${ROW}.${key}`

function newWorkbook(): Workbook {
  const { session, place } = world()
  return session.create(place, FIRST_ANSWERS)
}

const answer = (workbook: Workbook, ...answers: readonly (readonly [string, string | number | null])[]) =>
  workbook.edit({ kind: 'answers', answers: answers.map(([at, value]) => ({ path: at, value, item: row })) })

test('the first answer about an item makes it', () => {
  const workbook = newWorkbook()
  answer(workbook, [path('owner'), 'Sam'])
  expect(workbook.plan.schedule.tasks).toMatchObject([{ id: ROW, step: 'bank-financing', owner: 'Sam' }])
})

test('the next answer finds it there', () => {
  const workbook = newWorkbook()
  answer(workbook, [path('owner'), 'Sam'])
  answer(workbook, [path('leadDays'), 90])
  expect(workbook.plan.schedule.tasks).toMatchObject([{ owner: 'Sam', leadDays: 90 }])
})

test('one undo takes back all answers of an edit', () => {
  const workbook = newWorkbook()
  const before = workbook.plan
  answer(workbook, [path('owner'), 'Sam'], [path('leadDays'), 90], ['route.startDate', '2028-01-01'])
  workbook.undo()
  expect(workbook.plan).toEqual(before)
})

test('one answer that is wrong keeps all of them from being saved', () => {
  const workbook = newWorkbook()
  const before = workbook.plan
  const wrong = () => answer(workbook, ['route.startDate', '2028-01-01'], [path('leadDays'), -1])
  expect(codeOf(wrong)).toBe('plan.invalidValue')
  expect(workbook.plan).toBe(before)
})

test('an answer about an item that is not there, and that nothing says how to make, is refused', () => {
  const workbook = newWorkbook()
  const unknown = () =>
    workbook.edit({ kind: 'answers', answers: [{ path: path('owner'), value: 'Sam', item: null }] })
  expect(codeOf(unknown)).toBe('plan.unknownItem')
})
