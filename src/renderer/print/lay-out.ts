import { fillContents } from './contents.ts'
import { Flow } from './flow.ts'
import { fits, furnish, type Sheet } from './sheet.ts'

/** The words that stand on every sheet. */
export interface SheetWords {
  /** Left in the head; the name of the chapter stands right. */
  readonly head: string
  readonly foot: string
  readonly page: (page: number, pages: number) => string
  /** Whether the first sheet is no cover: it has a foot with its number too. */
  readonly hasNoCover?: boolean
}

/** What came of it: how many sheets, and the first on which something does not fit; 0 when there is none. */
export interface LaidOut {
  readonly pages: number
  readonly overflowing: number
}

/** The part of a document that has sheets of its own: the cover, the contents, a chapter. `data-sheets` is its name. */
const PARTS = '[data-sheets]'
const CHAPTER = '[data-chapter]'
/** The words between a heading and what they lead to, which is never the next heading. */
const LEAD = ':is(h1, h2, h3) + p:not(:last-child, :has(+ :is(h1, h2, h3, h4)))'

/**
 * Divides a document over sheets of A4 and puts them in its place; fills in the pages of the table of contents. The sheets
 * have a fixed size, so what is measured here is what is printed, and a page number is where something stands.
 */
export function layOut(source: HTMLElement, into: HTMLElement, words: SheetWords): LaidOut {
  fillContents(source)
  for (const lead of source.querySelectorAll(LEAD)) lead.setAttribute('data-with-next', '')
  const flow = new Flow(into)
  const parts = [...source.querySelectorAll(PARTS)]
  parts.forEach((part, index) => {
    const follows = parts[index - 1]?.matches(CHAPTER) === true
    flow.begin(part.getAttribute('data-sheets') ?? '', follows)
    for (const child of part.children) flow.add(child)
  })
  source.remove()
  const { sheets } = flow
  numberContents(into, sheets)
  sheets.forEach((sheet, index) => {
    const name = sheet.page.dataset['sheet'] ?? ''
    const foot = [words.foot, words.page(index + 1, sheets.length)]
    if (index > 0) furnish(sheet, [words.head, name], foot)
    else if (words.hasNoCover) furnish(sheet, null, foot)
  })
  return { pages: sheets.length, overflowing: sheets.findIndex((sheet) => !isWithin(sheet)) + 1 }
}

/** Writes behind each entry of the contents the page of the heading it points at. */
function numberContents(into: HTMLElement, sheets: readonly Sheet[]): void {
  for (const entry of into.querySelectorAll<HTMLElement>('[data-page-of]')) {
    const id = entry.dataset['pageOf'] ?? ''
    const page = sheets.findIndex(({ body }) => body.querySelector(`[id="${CSS.escape(id)}"]`) !== null)
    entry.textContent = String(page + 1)
  }
}

/** Whether nothing stands beyond the lower or the right edge of a sheet's body, or beyond what has an edge of its own. */
function isWithin(sheet: Sheet): boolean {
  const { right } = sheet.body.getBoundingClientRect()
  const wide = [...sheet.body.querySelectorAll('table, p, h1, h2, h3, h4, li, dl, svg')]
  const edged = [...sheet.body.querySelectorAll('th, td, dt, dd, [data-kit]')]
  return (
    fits(sheet) &&
    wide.every((one) => one.getBoundingClientRect().right <= right + 1) &&
    edged.every((one) => one.scrollWidth <= one.clientWidth + 1 && one.scrollHeight <= one.clientHeight + 1)
  )
}
