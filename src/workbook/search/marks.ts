import type { TextParts } from '#contract/search-procedures.ts'
import { isPiece, stemOf } from './terms.ts'

const WIDTH = 180
const LEAD = 40

interface Range {
  readonly start: number
  readonly end: number
}

/** A text without accents and capitals, each letter still in its place. */
function fold(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, plainLetter).toLowerCase()
}

function plainLetter(letter: string): string {
  const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.length === 1 ? plain : letter
}

/** What to mark for these terms: the whole term or its stem, short ones only where a word begins. */
export function patternOf(terms: readonly string[]): RegExp {
  const folded = terms.map(fold).sort((one, other) => other.length - one.length)
  const places = folded.map((term) => {
    if (term.length === 1) return `(?<![\\p{L}\\p{N}])${term}(?![\\p{L}\\p{N}])`
    return isPiece(term) ? `${term}|${stemOf(term)}` : `(?<![\\p{L}\\p{N}])${term}`
  })
  return new RegExp(places.join('|'), 'gu')
}

/** The whole text in parts. */
export function marked(text: string, pattern: RegExp): TextParts {
  return partsOf(text, rangesIn(text, pattern), 0, text.length)
}

/** The piece of a text that says most about the terms, in parts; its beginning when it holds none of them. */
export function excerpt(text: string, pattern: RegExp): TextParts {
  const ranges = rangesIn(text, pattern)
  const first = richest(text, ranges)
  const start = first <= LEAD ? 0 : nextWord(text, first - LEAD)
  const end = text.length - start <= WIDTH ? text.length : lastWord(text, start + WIDTH)
  const parts = partsOf(text, ranges, start, end)
  return [...ellipsis(start > 0), ...parts, ...ellipsis(end < text.length)]
}

function rangesIn(text: string, pattern: RegExp): Range[] {
  return [...fold(text).matchAll(pattern)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
}

/** Where the stretch begins that holds the most different matches. */
function richest(text: string, ranges: readonly Range[]): number {
  let best = { start: 0, count: 0 }
  ranges.forEach(({ start }, at) => {
    const inside = ranges.slice(at).filter(({ end }) => end <= start + WIDTH - LEAD)
    const count = new Set(inside.map((range) => fold(text.slice(range.start, range.end)))).size
    if (count > best.count) best = { start, count }
  })
  return best.start
}

function nextWord(text: string, from: number): number {
  const space = text.indexOf(' ', from)
  return space < 0 || space > from + LEAD ? from : space + 1
}

function lastWord(text: string, to: number): number {
  const space = text.lastIndexOf(' ', to)
  return space < to - LEAD ? to : space
}

function partsOf(text: string, ranges: readonly Range[], start: number, end: number): TextParts {
  const parts: TextParts = []
  let at = start
  for (const range of ranges) {
    if (range.start < at || range.end > end) continue
    parts.push({ text: text.slice(at, range.start), hit: false })
    parts.push({ text: text.slice(range.start, range.end), hit: true })
    at = range.end
  }
  parts.push({ text: text.slice(at, end), hit: false })
  return parts.filter((part) => part.text !== '')
}

function ellipsis(shown: boolean): TextParts {
  return shown ? [{ text: '…', hit: false }] : []
}
