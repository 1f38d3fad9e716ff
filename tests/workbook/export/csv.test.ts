import { describe, expect, test } from 'vitest'
import { cell, csvFormat } from '#workbook/export/formats/csv.ts'
import { fixturePlan, readFixture } from '../../driver/fixtures.ts'
import { edited } from '../../unit/domain/support/plans.ts'
import { planMaterial, roadMaterial } from './support.ts'

const text = async (material: ReturnType<typeof roadMaterial>) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await csvFormat.make(material))

describe('a cell', () => {
  test.each(['=1+1', '+31612345678 bellen', '-cmd', '@SUM(A1)', '\t=1'])(
    'that begins as a formula is text: %s',
    (given) => {
      expect(cell(given)).toBe(`'${given}`)
    },
  )

  test.each(['-12', '3', 'Bel de bank', ''])('that is no formula stays as it is: %s', (given) => {
    expect(cell(given)).toBe(given)
  })

  test.each([
    ['een;twee', '"een;twee"'],
    ['een "twee"', '"een ""twee"""'],
    ['een\ntwee', '"een\ntwee"'],
    ['=HYPERLINK("a";"b")', `"'=HYPERLINK(""a"";""b"")"`],
  ])('with marks of the format is in quotation marks: %s', (given, written) => {
    expect(cell(given)).toBe(written)
  })
})

describe('the tasks', () => {
  test('begin with the mark Excel wants, and the names of the columns', async () => {
    expect((await text(roadMaterial('takeover'))).split('\r\n')[0]).toMatch(/^\uFEFFStap of taak;.*;Stand;/)
  })

  test('have a row each, all with the same cells', async () => {
    const rows = (await text(roadMaterial('takeover'))).trimEnd().split('\r\n')
    expect(rows.length).toBeGreaterThan(30)
    expect(new Set(rows.map((row) => row.split(';').length)).size).toBe(1)
  })

  test('of the user are among them', async () => {
    const add = { kind: 'add', list: 'schedule.tasks', id: 'task000000000001' } as const
    const values = { title: '=Bel;"Jansen"' }
    const made = planMaterial(edited(fixturePlan(readFixture('takeover')), { ...add, values }))
    expect(await text(made)).toContain(`"'=Bel;""Jansen"""`)
  })
})
