const MOST_CHARACTERS = 200
const MOST_TERMS = 8
/** From this length on a term is also looked for inside words. "ion" is in "regionaal"; that would help nobody. */
const PIECE_LENGTH = 4
const STEM_LENGTH = 5
const TELLING_LENGTH = 3
const ENDING = /(en|s)$/

/** Letters, digits and their accents only, so no term can ever hold a sign that means something to FTS5. */
const TERM = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]{0,39}/gu

/** Words that say nothing about what somebody looks for. */
const EMPTY = new Set(
  [
    'de het een en of in op te aan bij van voor met om is zijn dat die dit wat hoe wie waar wanneer ik je mijn er',
    'the a an and or of in on to at by for with is are that this what how who where when i you my your',
  ].flatMap((words) => words.split(' ')),
)

/** What is looked for: the words of a query, at most eight, in lower case. */
export function termsOf(query: string): string[] {
  const words = query.slice(0, MOST_CHARACTERS).normalize('NFC').toLowerCase().match(TERM) ?? []
  const telling = words.filter((word) => !EMPTY.has(word))
  return [...new Set(telling.length > 0 ? telling : words)].slice(0, MOST_TERMS)
}

/** A term without the ending of a plural, so that "waarnemers" finds "waarnemer". */
export function stemOf(term: string): string {
  const stem = term.replace(ENDING, '')
  return stem.length >= STEM_LENGTH ? stem : term
}

/** Whether a term is also looked for inside words. */
export function isPiece(term: string): boolean {
  return term.length >= PIECE_LENGTH
}

/** What the index is asked, each in brackets. Every term stands in quotes; it has no quotes of its own. */
export interface Expressions {
  /** All terms as words, or as the beginning of words. */
  readonly words: string
  /** At least one of the terms as a word; a term of one or two letters says too little on its own. */
  readonly anyWord: string
  /** At least one of the terms as the very first word. */
  readonly firstWord: string
  /** The long terms anywhere inside words; null when there are none. */
  readonly pieces: string | null
  /** The other terms, which go with `pieces`; null when there are none. */
  readonly shortWords: string | null
}

/** The expressions for some terms, at least one. */
export function expressionsOf(terms: readonly string[]): Expressions {
  const words = terms.map(asWord)
  const telling = terms.filter((term) => term.length >= TELLING_LENGTH)
  const long = terms.filter(isPiece).map((term) => `"${stemOf(term)}"`)
  const short = terms.filter((term) => !isPiece(term)).map(asWord)
  return {
    words: `(${words.join(' AND ')})`,
    anyWord: `(${(telling.length > 0 ? telling : terms).map(asWord).join(' OR ')})`,
    firstWord: `(${words.map((word) => `^ ${word}`).join(' OR ')})`,
    pieces: long.length > 0 ? `(${long.join(' AND ')})` : null,
    shortWords: short.length > 0 ? `(${short.join(' AND ')})` : null,
  }
}

/** One letter is a word of its own, not the beginning of half the library. */
function asWord(term: string): string {
  return term.length === 1 ? `"${term}"` : `"${stemOf(term)}" *`
}
