import { expect, test } from 'vitest'
import { SUBJECTS } from '#domain/plan/plan.ts'
import { readTakeover } from '../driver/takeover.ts'
import { world } from './support/world.ts'

/** The whole takeover entered in a new workbook. */
function entered() {
  const made = world()
  const { edits, ...plan } = readTakeover()
  const { title, kind, startDate } = plan
  const first = { 'route.title': title, 'route.kind': kind, 'route.startDate': startDate }
  const workbook = made.session.create(made.place, first)
  const ids = new Map<string, string>()
  for (const edit of edits) {
    if (edit.procedure === 'plan.set') {
      const { path, value } = edit.input
      workbook.edit({ kind: 'set', path, value: ids.get(String(value)) ?? value })
    } else {
      const id = made.ports.itemId()
      workbook.edit({ kind: 'add', id, ...edit.input })
      if (edit.as !== undefined) ids.set(`@${edit.as}`, id)
    }
  }
  return { ...made, workbook }
}

test('a takeover with every page filled in is the same after closing and opening again', () => {
  const { session, workbook, restarted, place } = entered()
  const before = JSON.stringify(workbook.plan)
  session.close()
  expect(JSON.stringify(restarted().open(place).plan)).toBe(before)
})

test.each(SUBJECTS.filter((subject) => subject !== 'reference'))(
  'the takeover has answers about %s',
  (subject) => {
    const answers = Object.values(entered().workbook.plan[subject]).flat()
    expect(answers.some((answer) => answer !== null)).toBe(true)
  },
)

test('changing the route and changing it back restores every answer', () => {
  const { workbook } = entered()
  const before = JSON.stringify(workbook.plan)
  workbook.edit({ kind: 'set', path: 'route.kind', value: 'startup' })
  workbook.edit({ kind: 'set', path: 'route.kind', value: 'takeover' })
  expect(JSON.stringify(workbook.plan)).toBe(before)
})

test('undoing the whole takeover leads back to its first answers', () => {
  const { workbook } = entered()
  while (workbook.snapshot().undo) workbook.undo()
  const { title, kind, startDate } = readTakeover()
  expect(workbook.plan.route).toMatchObject({ title, kind, startDate })
  expect(workbook.plan.housing.options).toEqual([])
})
