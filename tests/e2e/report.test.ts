import { spawn } from 'node:child_process'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { SAMPLES } from '#contract/shell-procedures.ts'
import { chooseWhereToSave, launch, newFolder } from '../driver/app.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const FILES = ['agenda.ics', 'figures.json', 'plan.docx', 'plan.json', 'plan.pdf', 'plan.xlsx']
/** Where SQLite keeps the version of a file's format. */
const USER_VERSION_AT = 60

let folder = ''
const workbook = (name: string) => join(folder, `${name}.praktijkpad`)

beforeAll(async () => {
  folder = await newFolder('report')
  const { app, page, quit } = await launch()
  for (const sample of SAMPLES) {
    await chooseWhereToSave(app, workbook(sample))
    await page.evaluate(async (name) => {
      await window.praktijkpad.fileOpenSample({ sample: name })
      await window.praktijkpad.fileSaveCopy({})
    }, sample)
  }
  await quit()
})

/** Runs the command as it is typed; answers its exit code and what it says about the file. */
async function report(...args: readonly string[]): Promise<{ code: number | null; says: string }> {
  const child = spawn(process.execPath, [join(ROOT, 'scripts/report.mjs'), ...args], { cwd: folder })
  let says = ''
  child.stderr.on('data', (words: Buffer) => (says += words.toString()))
  const code = await new Promise<number | null>((ended) => child.once('close', ended))
  return { code, says }
}

/** The bytes of a PDF or a diary without the moments they were made. */
function undated(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replaceAll(/\/(CreationDate|ModDate) \([^)]*\)/g, '')
    .replaceAll(/(DTSTAMP|LAST-MODIFIED|CREATED):\w+/g, '')
}

describe.each(SAMPLES)('the report of the sample %s', (sample) => {
  test('has every file, and leaves the workbook as it was', async () => {
    const before = await readFile(workbook(sample))
    const out = join(folder, `out-${sample}`)
    const { code } = await report(workbook(sample), '--out', out, '--lens', 'bank', '--lang', 'en')
    expect(code).toBe(0)
    expect((await readdir(out)).sort()).toEqual(FILES)
    expect(await readFile(workbook(sample))).toEqual(before)
    expect((await readdir(folder)).filter((name) => name.startsWith(`${sample}.praktijkpad-`))).toEqual([])
  })
})

test('two reports of one workbook are the same but for the moments they were made', async () => {
  const outs = [join(folder, 'one'), join(folder, 'other')]
  for (const out of outs) expect((await report(workbook('startup'), '--out', out)).code).toBe(0)
  for (const name of FILES) {
    const [one, other] = await Promise.all(outs.map((out) => readFile(join(out, name))))
    if (one && other) expect(undated(one) === undated(other), name).toBe(true)
  }
})

test('a plan that was exported gives the same plan again', async () => {
  const first = join(folder, 'out-startup', 'plan.json')
  const out = join(folder, 'again')
  expect((await report(first, '--out', out)).code).toBe(0)
  expect(await readFile(join(out, 'plan.json'), 'utf8')).toBe(await readFile(first, 'utf8'))
})

describe('what cannot be reported on ends with code 2 and one line that names it', () => {
  const cases: readonly (readonly [string, () => Promise<Buffer | null>])[] = [
    ['missing.praktijkpad', () => Promise.resolve(null)],
    ['empty.praktijkpad', () => Promise.resolve(Buffer.alloc(0))],
    ['text.praktijkpad', () => Promise.resolve(Buffer.from('a letter'))],
    ['damaged.praktijkpad', async () => (await readFile(workbook('startup'))).subarray(0, 90_000)],
    ['newer.praktijkpad', newer],
    ['other.json', () => Promise.resolve(Buffer.from('{"a":1}'))],
  ]
  test.each(cases)('%s', async (name, content) => {
    const source = join(folder, name)
    const bytes = await content()
    if (bytes) await writeFile(source, bytes)
    const out = join(folder, `out-${name}`)
    await mkdir(out)
    const { code, says } = await report(source, '--out', out)
    expect(code).toBe(2)
    expect(says.split('\n').filter((line) => line.startsWith(`${name}: `))).toHaveLength(1)
    // What Chromium has to say about the machine.
    expect(says).not.toMatch(/:ERROR:/)
    expect(await readdir(out)).toEqual([])
  })

  test('a command that cannot be understood says how it is used', async () => {
    const { code, says } = await report('--out', folder)
    expect(code).toBe(2)
    expect(says).toContain('Usage: npm run report')
  })
})

async function newer(): Promise<Buffer> {
  const bytes = await readFile(workbook('startup'))
  bytes.writeUInt32BE(9_999, USER_VERSION_AT)
  return bytes
}
