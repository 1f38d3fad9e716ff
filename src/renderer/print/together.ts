/** What may be divided over two sheets: it goes on with the next of its children. */
const DIVISIBLE = 'section, div, figure, details, table, tbody, ul, ol, dl, [data-flow]'
/** What is not divided although it looks as if it could be. */
const WHOLE = '[data-whole], :has(> svg)'
/** What may not stand last on a sheet: it belongs to what comes after it. */
export const WITH_NEXT = 'h1, h2, h3, h4, figcaption, [data-with-next]'
/** What an element has on every sheet it stands on. */
export const EVERY_SHEET = 'caption, colgroup, thead, summary'

const TABLE = 'table'
const CHART = 'figure, [data-own-table]'
const ROWS = 'tbody, ul, ol, dl'
const TWO_IN_A_ROW = '.two'

/** What is no higher than this part of a sheet is never divided. */
const SMALL = 0.25
/** So much of a sheet may be left empty to keep a table whole, or a chart with its numbers. */
const EMPTY_FOR_TABLE = 0.35
const EMPTY_FOR_CHART = 0.42

/** Whether an element may be divided between its children. */
export function isDivisible(source: Element): boolean {
  return source.matches(DIVISIBLE) && !source.matches(WHOLE)
}

/**
 * Whether an element that does not fit goes to the next sheet as a whole, rather than being divided here. Its height and what
 * is free are parts of a sheet.
 */
export function staysTogether(source: Element, height: number, free: number): boolean {
  if (height <= SMALL) return true
  const mayLeave = source.matches(CHART) ? EMPTY_FOR_CHART : source.matches(TABLE) ? EMPTY_FOR_TABLE : 0
  return height < 1 && free <= mayLeave
}

/** Whether a sheet may end after this child: never with the first row of many, and never with only the last to come. */
export function mayBreakAfter(parent: Element, index: number, count: number): boolean {
  const last = count - 1
  if (index === last || !parent.matches(ROWS)) return true
  const together = parent.matches(TWO_IN_A_ROW) ? 2 : 1
  return index >= together && index < last - together
}
