import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pdfFacts } from '#main/print/pdf-facts.ts'
import { placeFile } from '#main/print/place-file.ts'
import { reportIn } from '#main/report/command-line.ts'

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

describe('putting a file in its place', () => {
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
