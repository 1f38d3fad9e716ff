import { describe, expect, test } from 'vitest'
import { PAGES } from '#domain/plan/pages.ts'
import { firstAnswers, fixtureEdits, readFixture, ROADS, type Road } from '../driver/fixtures.ts'
import { world } from './support/world.ts'

/** A whole road entered in a new workbook. */
function entered(road: Road) {
  const made = world()
  const sample = readFixture(road)
  const workbook = made.session.create(made.place, firstAnswers(sample))
  for (const edit of fixtureEdits(sample, () => made.ports.itemId())) workbook.edit(edit)
  return { ...made, workbook }
}

describe.each(ROADS)('the whole road of %s', (road) => {
  const subjects = PAGES.filter(({ routes }) => routes.includes(road)).flatMap(({ subject }) => subject ?? [])

  test('is the same after closing and opening again', () => {
    const { session, workbook, restarted, place } = entered(road)
    const before = JSON.stringify(workbook.plan)
    session.close()
    expect(JSON.stringify(restarted().open(place).plan)).toBe(before)
  })

  test('has answers on every page', () => {
    const { plan } = entered(road).workbook
    const isAnswered = (subject: (typeof subjects)[number]) =>
      Object.values(plan[subject])
        .flat()
        .some((answer) => answer !== null)
    expect(subjects.filter((subject) => !isAnswered(subject))).toEqual([])
  })

  test('is restored when the route is changed and changed back', () => {
    const { workbook } = entered(road)
    const before = JSON.stringify(workbook.plan)
    const other = road === 'startup' ? 'takeover' : 'startup'
    workbook.edit({ kind: 'set', path: 'route.kind', value: other })
    workbook.edit({ kind: 'set', path: 'route.kind', value: road })
    expect(JSON.stringify(workbook.plan)).toBe(before)
  })

  test('undone as a whole leads back to its first answers', () => {
    const { workbook } = entered(road)
    while (workbook.snapshot().undo) workbook.undo()
    const { title, kind, startDate } = readFixture(road)
    expect(workbook.plan.route).toMatchObject({ title, kind, startDate })
    expect(workbook.plan.housing.options).toEqual([])
  })
})
