import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CodedError } from '#contract/errors.ts'
import type { WrittenKind } from '#contract/export-procedures.ts'
import type { Reply } from '#contract/message.ts'
import { toFailure } from '#contract/result.ts'
import { csvFormat } from '#workbook/export/formats/csv.ts'
import { docxFormat } from '#workbook/export/formats/docx.ts'
import { figuresFormat } from '#workbook/export/formats/figures.ts'
import { jsonFormat } from '#workbook/export/formats/json.ts'
import { xlsxFormat } from '#workbook/export/formats/xlsx.ts'
import { fingerprint, temporaryFolder } from '../support/folder.ts'
import { canMount, smallDisk } from '../support/mount.ts'
import { startProcess } from '../support/process.ts'
import { FIRST_ANSWERS, world } from '../support/world.ts'
import { desk, roadMaterial, TODAY } from './support.ts'

const KINDS = ['xlsx', 'docx', 'json', 'csv', 'ics', 'figures'] as const satisfies readonly WrittenKind[]
/** These have no memory of what was written before. */
const FORMATS = {
  xlsx: xlsxFormat,
  docx: docxFormat,
  json: jsonFormat,
  csv: csvFormat,
  figures: figuresFormat,
}
const FORMAT_NAMES = ['xlsx', 'docx', 'json', 'csv', 'figures'] as const
const TOO_SMALL_KB = 4
const onMounts = test.skipIf(!canMount)
const onPosix = test.skipIf(process.platform === 'win32')
const NOBODY = { uid: 65_534, gid: 65_534 }
const user = process.getuid?.() === 0 ? NOBODY : undefined

async function codeOf(pending: Promise<unknown>): Promise<string> {
  try {
    await pending
    return 'none'
  } catch (error) {
    return toFailure(error).code
  }
}

describe.each(KINDS)('a file of kind %s', (kind) => {
  test('is there, as large as was said', async () => {
    const { write, folder } = desk()
    const path = join(folder, 'plan')
    expect(await write(kind, path)).toEqual({ bytes: statSync(path).size })
  })

  test('leaves nothing else behind', async () => {
    const { write, folder } = desk()
    const before = Object.keys(fingerprint(folder))
    await write(kind, join(folder, 'plan'))
    expect(Object.keys(fingerprint(folder))).toEqual([...before, 'plan'].toSorted())
  })

  test('replaces the file that was there', async () => {
    const { write, folder } = desk()
    const path = join(folder, 'plan')
    writeFileSync(path, 'old')
    const written = await write(kind, path)
    expect(statSync(path).size).toBe(written?.bytes)
  })

  onMounts('that does not fit is refused, and what was there stays', async () => {
    const { write } = desk()
    const disk = smallDisk(TOO_SMALL_KB)
    writeFileSync(join(disk, 'plan'), 'old')
    const before = fingerprint(disk)
    expect(await codeOf(write(kind, join(disk, 'plan')))).toBe('disk.full')
    expect(fingerprint(disk)).toEqual(before)
  })

  test('in a folder that is not there is refused', async () => {
    const { write, folder } = desk()
    expect(await codeOf(write(kind, join(folder, 'gone', 'plan')))).toBe('file.missing')
  })

  test('over a folder is refused, and the folder stays', async () => {
    const { write, folder } = desk()
    mkdirSync(join(folder, 'plan'))
    expect(await codeOf(write(kind, join(folder, 'plan')))).not.toBe('none')
    expect(statSync(join(folder, 'plan')).isDirectory()).toBe(true)
  })
})

describe.each(FORMAT_NAMES)('the bytes of %s', (kind) => {
  test('are the same for the same plan', async () => {
    const [one, other] = [
      await FORMATS[kind].make(roadMaterial('startup')),
      await FORMATS[kind].make(roadMaterial('startup')),
    ]
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
  })

  test('can be made in English', async () => {
    const material = roadMaterial('joining', 'en')
    expect(FORMATS[kind].isWhole(await FORMATS[kind].make(material), material)).toBe(true)
  })

  test('of another plan are not taken for this one', async () => {
    const bytes = await FORMATS[kind].make(roadMaterial('startup'))
    expect(FORMATS[kind].isWhole(bytes, roadMaterial('takeover'))).toBe(false)
  })

  test('that were cut short are not taken for whole', async () => {
    const material = roadMaterial('startup')
    const bytes = await FORMATS[kind].make(material)
    const isWhole = () => FORMATS[kind].isWhole(bytes.slice(0, bytes.length / 2), material)
    let found = false
    try {
      found = isWhole()
    } catch {
      found = false
    }
    expect(found).toBe(false)
  })
})

describe('stopping', () => {
  test('before anything is made leaves what was there', async () => {
    const { write, exporter, folder } = desk()
    const path = join(folder, 'plan.xlsx')
    writeFileSync(path, 'old')
    const writing = write('xlsx', path)
    exporter.stop()
    expect(await writing).toBeNull()
    expect(readFileSync(path, 'utf8')).toBe('old')
  })

  test('counts for one file only', async () => {
    const { write, exporter, folder } = desk()
    const writing = write('json', join(folder, 'one.json'))
    exporter.stop()
    await writing
    expect(await write('json', join(folder, 'two.json'))).not.toBeNull()
  })
})

test('how far it is is told', async () => {
  const { write, stages, folder } = desk()
  await write('docx', join(folder, 'plan.docx'))
  expect(stages).toEqual(['writing', 'checking', 'placing'])
})

test('a spreadsheet of a plan that cannot be computed says which answers it needs', async () => {
  const made = world()
  const { exporter } = desk()
  const workbook = made.session.create(made.place, FIRST_ANSWERS)
  const path = join(made.folder, 'plan.xlsx')
  const pending = exporter.write(workbook, { kind: 'xlsx', path, language: 'nl', today: TODAY })
  await expect(pending).rejects.toThrow(CodedError)
  await expect(pending).rejects.toMatchObject({ code: 'export.needsAnswers' })
})

describe('the process', () => {
  async function opened(
    rights?: typeof user,
  ): Promise<{ ask: (kind: string, path: string) => Promise<Reply>; folder: string }> {
    const folder = temporaryFolder()
    const running = await startProcess({ user: rights })
    const home = join(folder, 'home')
    mkdirSync(home)
    chmodSync(home, 0o777)
    chmodSync(folder, 0o755)
    await running.ask('workbook.create', {
      path: join(home, 'plan.praktijkpad'),
      backupFolder: join(home, 'backups'),
      title: 'De Linde',
      kind: 'takeover',
      startDate: '2027-07-01',
    })
    const ask = (kind: string, path: string) =>
      running.ask('export.write', { kind, path, language: 'nl', today: TODAY })
    return { ask, folder }
  }

  test('writes a file and answers its size', async () => {
    const { ask, folder } = await opened()
    const reply = await ask('json', join(folder, 'plan.json'))
    expect(reply).toMatchObject({ ok: true, value: { bytes: statSync(join(folder, 'plan.json')).size } })
  })

  onPosix('refuses a folder in which the user may not write', async () => {
    const { ask, folder } = await opened(user)
    if (user === undefined) chmodSync(folder, 0o555)
    const reply = await ask('json', join(folder, 'plan.json'))
    expect(reply).toMatchObject({ ok: false, error: { code: 'file.readOnly' } })
  })
})
