import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { exportProcedures, type ExportKind } from '#contract/export-procedures.ts'
import type { PrintOrder } from '#contract/print-procedures.ts'
import { toFailure } from '#contract/result.ts'
import { planToJson } from '#domain/plan/json.ts'
import { exportHandlers } from '#main/export/handlers.ts'
import { SavedFiles } from '#main/export/saved-files.ts'
import { textsIn } from '#main/texts.ts'
import { fixturePlan, readFixture } from '../../driver/fixtures.ts'
import { canMount, smallDisk } from '../../workbook/support/mount.ts'
import { createFile, runDesk } from './fixtures/desk.ts'

/** A desk with a workbook on it, and a user who answers the next dialog; nothing left is the same as closing it. */
async function share() {
  const running = await runDesk()
  const places: string[] = []
  const asked: [ExportKind, string][] = []
  const printed: PrintOrder[] = []
  const done: string[] = []
  let cancelled = 0
  const handlers = exportHandlers({
    desk: running.desk,
    workbook: running.workbook,
    printer: {
      print: (order) => {
        printed.push(order)
        return Promise.resolve({ bytes: 5 })
      },
      cancel: () => (cancelled += 1),
    },
    saved: new SavedFiles(),
    choosePlace: (kind, suggestion) => {
      asked.push([kind, suggestion])
      return Promise.resolve(places.shift() ?? null)
    },
    texts: () => textsIn('nl'),
    language: () => 'nl',
    today: () => '2026-11-22',
    home: running.folder,
    atStage: () => undefined,
    openPath: (path) => {
      done.push(`open ${path}`)
      return Promise.resolve(path.endsWith('.csv') ? 'no program' : '')
    },
    showItemInFolder: (path) => void done.push(`show ${path}`),
  })
  const file = await createFile(running, 'Lindenhof')
  const path = (name: string) => join(running.folder, name)
  return { ...running, handlers, places, asked, printed, done, file, path, cancels: () => cancelled }
}

async function codeOf(pending: unknown): Promise<string> {
  try {
    await pending
    return 'none'
  } catch (error) {
    return toFailure(error).code
  }
}

describe('saving', () => {
  test('writes where the user chose, and says name, folder and size as the contract has them', async () => {
    const { handlers, places, path, folder } = await share()
    places.push(path('plan.json'))
    const answer = await handlers['export.save']({ kind: 'json', lens: null })
    const bytes = statSync(path('plan.json')).size
    expect(exportProcedures['export.save'].output.parse(answer)).toMatchObject({
      outcome: 'done',
      name: 'plan.json',
      folder: '~',
      bytes,
    })
    expect(JSON.stringify(answer)).not.toContain(folder)
  })

  test('suggests the name of the workbook and what the file is', async () => {
    const { handlers, asked } = await share()
    await handlers['export.save']({ kind: 'xlsx', lens: null })
    await handlers['export.save']({ kind: 'pdf', lens: 'bank' })
    expect(asked).toEqual([
      ['xlsx', 'Lindenhof (rekenmodel)'],
      ['pdf', 'Lindenhof (ondernemingsplan voor de bank)'],
    ])
  })

  test('does nothing when the user closes the dialog', async () => {
    const { handlers } = await share()
    expect(await handlers['export.save']({ kind: 'json', lens: null })).toEqual({ outcome: 'notChosen' })
  })

  test('of a PDF has it printed, for its reader, from the plan as it is', async () => {
    const { handlers, places, printed, path } = await share()
    places.push(path('plan.pdf'))
    await handlers['export.save']({ kind: 'pdf', lens: 'mentor' })
    expect(printed[0]).toMatchObject({
      printed: { kind: 'plan', lens: 'mentor' },
      language: 'nl',
      today: '2026-11-22',
      snapshot: { plan: { route: { title: 'Overname Lindenhof' } } },
    })
  })

  test('over the open workbook is refused', async () => {
    const { handlers, places, file } = await share()
    places.push(file)
    expect(await codeOf(handlers['export.save']({ kind: 'json', lens: null }))).toBe('file.inUse')
  })

  test('without a workbook is refused', async () => {
    const { handlers, desk } = await share()
    await desk.close()
    expect(await codeOf(handlers['export.save']({ kind: 'json', lens: null }))).toBe('workbook.notOpen')
  })

  test('that fails names the file', async () => {
    const { handlers, places, path } = await share()
    places.push(path('gone/plan.json'))
    const pending = Promise.resolve(handlers['export.save']({ kind: 'json', lens: null }))
    await expect(pending).rejects.toMatchObject({ code: 'file.missing', details: { name: 'plan.json' } })
  })

  test.skipIf(!canMount)('on a full disk says that there is no room for the file', async () => {
    const { handlers, places } = await share()
    places.push(join(smallDisk(4), 'plan.docx'))
    const pending = Promise.resolve(handlers['export.save']({ kind: 'docx', lens: null }))
    await expect(pending).rejects.toMatchObject({ code: 'disk.noRoom', details: { name: 'plan.docx' } })
  })

  test('that is stopped says so, and the file that was there stays', async () => {
    const { handlers, places, path, cancels } = await share()
    writeFileSync(path('plan.docx'), 'old')
    places.push(path('plan.docx'))
    const saving = handlers['export.save']({ kind: 'docx', lens: null })
    // The dialog and the question whether this is the open workbook come first.
    let stopping = true
    const stop = async () => {
      while (stopping) await handlers['export.cancel']({})
    }
    const stopped = stop()
    expect(await saving).toEqual({ outcome: 'cancelled' })
    stopping = false
    await stopped
    expect(readFileSync(path('plan.docx'), 'utf8')).toBe('old')
    expect(cancels()).toBeGreaterThan(0)
  })
})

describe('a saved file', () => {
  async function saved(kind: ExportKind = 'json', name = 'plan.json') {
    const sharing = await share()
    sharing.places.push(sharing.path(name))
    const answer = await sharing.handlers['export.save']({ kind, lens: null })
    if (answer.outcome !== 'done') throw new Error('nothing was saved')
    return { ...sharing, token: answer.token }
  }

  test('can be opened and shown in its folder', async () => {
    const { handlers, token, done, path } = await saved()
    await handlers['export.open']({ token })
    await handlers['export.showInFolder']({ token })
    expect(done).toEqual([`open ${path('plan.json')}`, `show ${path('plan.json')}`])
  })

  test('that has gone is not opened', async () => {
    const { handlers, token, path } = await saved()
    await rm(path('plan.json'))
    expect(await codeOf(handlers['export.open']({ token }))).toBe('file.missing')
  })

  test('for which there is no program says so', async () => {
    const { handlers, token } = await saved('csv', 'taken.csv')
    expect(await codeOf(handlers['export.open']({ token }))).toBe('export.notOpened')
  })

  test('is not found by a token that was made up', async () => {
    const { handlers } = await saved()
    expect(await codeOf(handlers['export.open']({ token: 'made-up-token' }))).toBe('file.missing')
  })
})

describe('a plan file', () => {
  test('becomes a workbook that is open, with what was refused', async () => {
    const { files, answers, path, desk } = await share()
    const text = planToJson(fixturePlan(readFixture('startup'))).replace(
      '"route": {',
      '"route": { "colour": 1,',
    )
    writeFileSync(path('plan.json'), text)
    answers.files.push(path('plan.json'))
    answers.places.push(path('Nieuw.praktijkpad'))
    expect(await files['file.importPlan']({})).toEqual({
      done: true,
      name: 'plan.json',
      refused: [{ path: 'route.colour', reason: 'unknownField', value: '1' }],
    })
    expect(desk.openPath).toBe(path('Nieuw.praktijkpad'))
  })

  test('that is none leaves the open workbook open', async () => {
    const { files, answers, path, desk, file } = await share()
    writeFileSync(path('plan.json'), 'no plan')
    answers.files.push(path('plan.json'))
    answers.places.push(path('Nieuw.praktijkpad'))
    expect(await codeOf(files['file.importPlan']({}))).toBe('plan.unreadable')
    expect(desk.openPath).toBe(file)
  })

  test('is not read when the user closes a dialog', async () => {
    const { files, answers, path } = await share()
    expect(await files['file.importPlan']({})).toMatchObject({ done: false })
    answers.files.push(path('plan.json'))
    expect(await files['file.importPlan']({})).toMatchObject({ done: false })
  })
})
