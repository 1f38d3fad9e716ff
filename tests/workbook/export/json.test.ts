import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planToJson } from '#domain/plan/json.ts'
import { emptyPlan } from '#domain/plan/plan.ts'
import { ROUTES } from '#domain/route/route.ts'
import { readPlanFile } from '#workbook/export/read-plan-file.ts'
import { fixturePlan, readFixture, ROADS } from '../../driver/fixtures.ts'
import { planOn } from '../../unit/domain/support/plan-values.ts'
import { fingerprint, quickFolder } from '../support/folder.ts'
import { codeOf, world } from '../support/world.ts'
import { desk } from './support.ts'

const RUNS = 25

/** Writes a text to a plan file and makes a workbook of it. */
function imported(text: string, folder = quickFolder()) {
  const made = world(folder)
  const source = join(folder, 'plan.json')
  writeFileSync(source, text)
  const { plan, refused } = readPlanFile(source)
  return { ...made, refused, workbook: made.session.createFrom(made.place, plan) }
}

describe('a plan that goes to a file and into a new workbook', () => {
  test.each(ROADS)('is the same for the %s', async (road) => {
    const { write, workbook, folder } = desk(road)
    await write('json', join(folder, 'plan.json'))
    const text = readFileSync(join(folder, 'plan.json'), 'utf8')
    expect(imported(text).workbook.plan).toEqual(workbook.plan)
  })

  test('is the same whatever is in it, also after closing and opening', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ROUTES).chain(planOn), (plan) => {
        const { workbook, refused, session, place } = imported(planToJson(plan))
        expect(refused).toEqual([])
        expect(workbook.plan).toEqual(plan)
        session.close()
        expect(session.open(place).plan).toEqual(plan)
        session.close()
      }),
      { numRuns: RUNS },
    )
  })

  test('cannot be undone', () => {
    const { workbook } = imported(planToJson(fixturePlan(readFixture('startup'))))
    expect(workbook.snapshot().undo).toBeNull()
  })

  test('may begin with a byte order mark', () => {
    expect(imported(`\uFEFF${planToJson(emptyPlan())}`).refused).toEqual([])
  })

  test('loses half a character', () => {
    const text = planToJson(fixturePlan(readFixture('startup'))).replace('"title": "', '"title": "\\ud83d')
    expect(imported(text).workbook.plan.route.title).toMatch(/^\uFFFD/)
  })
})

describe('a file that is no plan', () => {
  const CASES = { nothing: '', 'no JSON': 'plan', 'other JSON': '{"a":1}', 'a list': '[]' }
  test.each(Object.entries(CASES))('is refused: %s', (_, text) => {
    expect(codeOf(() => imported(text))).toBe('plan.unreadable')
  })

  test('of a later version is refused', () => {
    const text = planToJson(emptyPlan()).replace('"version": 1', '"version": 2')
    expect(codeOf(() => imported(text))).toBe('plan.newerFormat')
  })

  test('is refused when it is not there', () => {
    expect(codeOf(() => readPlanFile(join(quickFolder(), 'gone.json')))).toBe('file.missing')
  })

  test('is refused when it is a folder', () => {
    expect(codeOf(() => readPlanFile(quickFolder()))).not.toBe('none')
  })

  test('leaves the file that would have been replaced', () => {
    const folder = quickFolder()
    writeFileSync(join(folder, 'linde.praktijkpad'), 'old')
    writeFileSync(join(folder, 'plan.json'), 'no plan')
    const before = fingerprint(folder)
    codeOf(() => imported('no plan', folder))
    expect(fingerprint(folder)).toEqual(before)
  })
})
