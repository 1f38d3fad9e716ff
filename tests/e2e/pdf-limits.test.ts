import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fieldAt } from '#domain/plan/catalogue.ts'
import { answerGroups } from '#domain/plan/given.ts'
import { planToJson } from '#domain/plan/json.ts'
import type { Plan, Subject } from '#domain/plan/plan.ts'
import { applyChanges } from '#domain/plan/apply.ts'
import { changesOf } from '#domain/plan/edit.ts'
import { SUBJECTS } from '#domain/plan/plan.ts'
import { chooseFileToOpen, chooseWhereToSave, launch, newFolder, type RunningApp } from '../driver/app.ts'
import { fixturePlan, readFixture } from '../driver/fixtures.ts'
import { allWords, readPdf, savePdf } from './support/pdf.ts'

let running: RunningApp
let folder = ''

beforeAll(async () => {
  running = await launch()
  folder = await newFolder('pdf-limits')
})
afterAll(() => running.quit())

/** The pages of the plan whose answers are all in the document. */
const PRINTED: readonly Subject[] = [
  'orientation',
  'practice',
  'region',
  'candidates',
  'dueDiligence',
  'housing',
  'staffing',
  'insurers',
  'registrations',
  'systems',
  'collaboration',
  'handover',
]

/** Every text that is answered as long as it may be, the last word of each a mark of its own. */
function longest(plan: Plan): { plan: Plan; marks: Map<string, string> } {
  const marks = new Map<string, string>()
  const texts = SUBJECTS.flatMap((subject) => answerGroups(plan, subject, 'all'))
    .flatMap(({ answers }) => answers)
    .filter(({ definition, value }) => value !== null && definition.meta.kind === 'longText')
  const edits = texts.map(({ path }, index) => {
    const mark = `slotwoord${index}x`
    const length = fieldAt(path)?.definition.meta.maxLength ?? 0
    marks.set(path, mark)
    return {
      kind: 'set',
      path,
      value: `${'lang antwoord '.repeat(length).slice(0, length - mark.length - 1)} ${mark}`,
    } as const
  })
  return { plan: edits.reduce((so, edit) => applyChanges(so, changesOf(so, edit)), plan), marks }
}

/** Makes a workbook of a plan and opens it. */
async function openPlan(plan: Plan): Promise<void> {
  const source = join(folder, 'plan.json')
  await writeFile(source, planToJson(plan))
  await chooseFileToOpen(running.app, source)
  await chooseWhereToSave(running.app, join(await newFolder('imported'), 'lang.praktijkpad'))
  await running.page.evaluate(() => window.praktijkpad.fileImportPlan({}))
  await running.page.locator('nav').first().waitFor()
}

describe('a plan with the longest answers there can be', () => {
  test('is printed with nothing cut off', async () => {
    const { plan, marks } = longest(fixturePlan(readFixture('takeover')))
    await openPlan(plan)
    const { path, outcome } = await savePdf(running, folder, { lens: null })
    const words = allWords(await readPdf(path))
    const asked = PRINTED.flatMap((subject) => answerGroups(plan, subject, 'asked'))
      .flatMap(({ answers }) => answers)
      .flatMap(({ path: at }) => marks.get(at) ?? [])
    expect(outcome).toBe('done')
    expect(asked.length).toBeGreaterThan(20)
    expect(asked.filter((mark) => !words.includes(mark))).toEqual([])
  })
})

describe('a print that does not come off', () => {
  beforeAll(() => openPlan(fixturePlan(readFixture('startup'))))

  test('because it was stopped leaves the file that was there, and nothing beside it', async () => {
    const place = join(folder, 'stopped')
    await mkdir(place)
    await writeFile(join(place, 'plan.pdf'), 'old')
    const saving = savePdf(running, place, { lens: null })
    const stopping = running.page.evaluate(async () => {
      Reflect.set(window, 'isPrinting', true)
      while (Reflect.get(window, 'isPrinting') === true) await window.praktijkpad.exportCancel({})
    })
    const { outcome } = await saving
    await running.page.evaluate(() => Reflect.set(window, 'isPrinting', false))
    await stopping
    expect(outcome).toBe('cancelled')
    expect([await readdir(place), await readFile(join(place, 'plan.pdf'), 'utf8')]).toEqual([
      ['plan.pdf'],
      'old',
    ])
  })

  test('because the folder has gone says so', async () => {
    const { outcome } = await savePdf(running, join(folder, 'gone'), { lens: null })
    expect(outcome).toBe('file.missing')
  })
})
