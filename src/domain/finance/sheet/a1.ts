const LETTERS = 26
const LONGEST_SHEET_NAME = 31

/** The letters of a column that counts from 0: A, B … Z, AA. */
function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % LETTERS))
  return column < LETTERS ? last : columnLetters(Math.floor(column / LETTERS) - 1) + last
}

/** A cell such as `C5`; row and column count from 0. */
export function relative(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`
}

/** A cell such as `$C$5`, which stays the same when a formula is copied. */
export function fixed(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`
}

/** A sheet before its cell: `'Invoer'!`. */
export function sheetPrefix(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`
}

/** Text inside a formula; it has no quotation marks, which not every spreadsheet writes in the same way. */
export function literal(words: string): string {
  return `"${words}"`
}

/** A name a sheet may have: without the characters that are not allowed, no longer than 31, not taken yet in any case. */
export function sheetName(words: string, taken: readonly string[]): string {
  const allowed = words
    .replaceAll(/[[\]:*?/\\]/g, ' ')
    .replaceAll(/^'+|'+$/g, '')
    .trim()
  return firstFree(allowed.slice(0, LONGEST_SHEET_NAME - 3) || '-', taken, ' ')
}

/**
 * A name a range may have: letters, digits and underscores, beginning with a letter or underscore, not the name of a cell, not
 * taken yet in any case.
 */
export function rangeName(words: string, taken: readonly string[]): string {
  const joined = words
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '_')
    .replaceAll(/^_+|_+$/g, '')
  const looksLikeCell = /^([a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(joined)
  const name = joined === '' || looksLikeCell || /^\P{L}/u.test(joined) ? `_${joined}` : joined
  return firstFree(name.slice(0, 200), taken, '_')
}

function firstFree(name: string, taken: readonly string[], gap: string): string {
  const lower = new Set(taken.map((one) => one.toLowerCase()))
  let free = name
  for (let count = 2; lower.has(free.toLowerCase()); count += 1) free = `${name}${gap}${count}`
  return free
}
