import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

import type { KitParty, Reader } from '#domain/readers/readers.ts'
import { chooseWhereToSave, type RunningApp } from '../../driver/app.ts'

/** A PDF as somebody else's program reads it: the lines of every page, and its bytes. */
export interface ReadPdf {
  readonly pages: readonly (readonly string[])[]
  /** The same lines, as the words they were written in. */
  readonly words: readonly (readonly (readonly string[])[])[]
  readonly bytes: Buffer
}

/** An entry of a table of contents. */
export interface ContentsEntry {
  readonly title: string
  readonly page: number
}

/** What is printed: the plan, for a reader, or the sheet for one conversation. */
export interface PdfOrder {
  readonly lens: Reader | null
  readonly kit?: KitParty
}

/** Saves a PDF of the open plan in a folder; answers its path, what came of it, and how long that took. */
export async function savePdf(
  { app, page }: RunningApp,
  folder: string,
  order: PdfOrder,
): Promise<{ path: string; outcome: string; ms: number }> {
  const path = join(folder, `${order.kit ?? order.lens ?? 'plan'}.pdf`)
  await chooseWhereToSave(app, path)
  const saved = await page.evaluate(async (asked) => {
    const begun = performance.now()
    const result = await window.praktijkpad.exportSave({ kind: 'pdf', ...asked })
    return { outcome: result.ok ? result.value.outcome : result.error.code, ms: performance.now() - begun }
  }, order)
  return { path, ...saved }
}

/** Reads a PDF with a library that had nothing to do with making it. */
export async function readPdf(path: string): Promise<ReadPdf> {
  const bytes = await readFile(path)
  const reading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const document = await reading.promise
  const words: string[][][] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent()
    words.push(linesOf(items.flatMap((item) => ('str' in item ? [item] : []))))
  }
  await reading.destroy()
  return { pages: words.map((lines) => lines.map(plain)), words, bytes }
}

/** Words that stand at the same height, from left to right. */
function linesOf(
  items: readonly { readonly str: string; readonly transform: readonly unknown[] }[],
): string[][] {
  const lines = new Map<number, { x: number; words: string }[]>()
  for (const { str, transform } of items) {
    const [x, y] = [Number(transform[4]), Math.round(Number(transform[5]))]
    lines.set(y, [...(lines.get(y) ?? []), { x, words: str }])
  }
  return [...lines]
    .sort(([one], [other]) => other - one)
    .map(([, parts]) => parts.sort((one, other) => one.x - other.x).map((part) => part.words.trim()))
    .map((parts) => parts.filter((part) => part !== ''))
}

/** Without the spaces by which words are set apart, which differ from program to program. */
export function plain(words: readonly string[]): string {
  return words.join('').replaceAll(/\s+/g, '')
}

/** All words of a PDF without the spaces between them, from the first page to the last. */
export function allWords({ pages }: ReadPdf): string {
  return pages.flat().join('')
}

/** The entries on the pages that are headed so. */
export function contentsOf({ words }: ReadPdf, heading: string): ContentsEntry[] {
  return words
    .slice(1)
    .filter(([head = []]) => plain(head).endsWith(heading))
    .flatMap((lines) => lines.slice(1, -1))
    .flatMap((line) => {
      const page = Number(line.at(-1))
      return line.length < 2 || !Number.isInteger(page) ? [] : [{ title: plain(line.slice(0, -1)), page }]
    })
}
