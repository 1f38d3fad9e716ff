import { mkdtemp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { PDF_OPTIONS } from '#main/print/options.ts'
import { pdfFacts } from '#main/print/pdf-facts.ts'
import { placeFile } from '#main/print/place-file.ts'
import { reportIn } from '#main/report/command-line.ts'
import { canMount, makeReadOnly, smallDisk } from '../../workbook/support/mount.ts'

const bytes = (text: string) => Buffer.from(text, 'latin1')

describe('the facts of a PDF', () => {
  test('pages are counted, the tree they hang in is not', () => {
    const text = '%PDF-1.4\n<</Type /Pages>><</Type /Page\n/A 1>><</Type/Page>>\nstartxref\n%%EOF'
    expect(pdfFacts(bytes(text))).toEqual({ isWhole: true, pages: 2 })
  })

  test.each(['', '<html>', '%PDF-1.4\n<</Type /Page>>'])(
    'what is cut off or something else is not whole: %j',
    (text) => {
      expect(pdfFacts(bytes(text)).isWhole).toBe(false)
    },
  )
})

describe('how a page is printed', () => {
  test('with tags and an outline, which is made of the tags, where the runtime has them', () => {
    expect(PDF_OPTIONS).toMatchObject({ generateTaggedPDF: true, generateDocumentOutline: true })
  })

  test('on its own sheets, without margins that would move what was measured', () => {
    expect(PDF_OPTIONS).toMatchObject({
      preferCSSPageSize: true,
      displayHeaderFooter: false,
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
    })
  })
})

describe('putting a file in its place', () => {
  const accept = () => undefined

  test('in a folder that is not there fails, and makes none', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'praktijkpad-place-'))
    await expect(placeFile(join(folder, 'gone', 'plan.pdf'), bytes('new'), accept)).rejects.toMatchObject({
      code: 'ENOENT',
    })
    expect(await readdir(folder)).toEqual([])
  })

  test('over a folder fails, and leaves it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'praktijkpad-place-'))
    await mkdir(join(folder, 'plan.pdf'))
    await expect(placeFile(join(folder, 'plan.pdf'), bytes('new'), accept)).rejects.toThrow()
    expect(await readdir(folder)).toEqual(['plan.pdf'])
  })

  test.skipIf(!canMount)(
    'on a disk that is full leaves the file that was there, and nothing beside it',
    async () => {
      const disk = smallDisk(8)
      const path = join(disk, 'plan.pdf')
      await writeFile(path, 'old')
      await expect(placeFile(path, Buffer.alloc(64_000), accept)).rejects.toMatchObject({ code: 'ENOSPC' })
      expect([await readdir(disk), await readFile(path, 'utf8')]).toEqual([['plan.pdf'], 'old'])
    },
  )

  test.skipIf(!canMount)('on a disk that may not be written fails', async () => {
    const disk = smallDisk(64)
    makeReadOnly(disk)
    await expect(placeFile(join(disk, 'plan.pdf'), bytes('new'), accept)).rejects.toMatchObject({
      code: 'EROFS',
    })
  })

  test('what was there stays when the new one is refused, and nothing else is left', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'praktijkpad-place-'))
    const path = join(folder, 'plan.pdf')
    await writeFile(path, 'old')
    const refuse = () => {
      throw new Error('refused')
    }
    await expect(placeFile(path, bytes('new'), refuse)).rejects.toThrow('refused')
    expect([await readdir(folder), await readFile(path, 'utf8')]).toEqual([['plan.pdf'], 'old'])
    await placeFile(path, bytes('new'), (written) => expect(Buffer.from(written).toString()).toBe('new'))
    expect([await readdir(folder), await readFile(path, 'utf8')]).toEqual([['plan.pdf'], 'new'])
  })
})

describe('the report on the command line', () => {
  const argument = (order: object) => ['electron', '.', `--report=${JSON.stringify(order)}`]

  test('is not asked unless it is', () => {
    expect(reportIn(['electron', '.', 'plan.praktijkpad'], '/home')).toBeNull()
  })

  test('has absolute paths', () => {
    const order = { source: 'plan.json', out: 'out', lens: 'bank', language: 'nl' }
    expect(reportIn(argument(order), '/home')).toEqual({
      ...order,
      source: '/home/plan.json',
      out: '/home/out',
    })
  })

  test.each([{}, { source: 'a', out: 'b', lens: 'friend', language: 'nl' }])(
    'is refused when it is not one: %j',
    (order) => {
      expect(() => reportIn(argument(order), '/home')).toThrow()
    },
  )
})
