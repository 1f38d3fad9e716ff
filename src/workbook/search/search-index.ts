import type { SearchKind } from '#contract/search-procedures.ts'
import { connectMemory, type Db } from '../file/connection.ts'
import { keyOf, type SearchDocument } from './document.ts'
import { expressionsOf } from './terms.ts'

/**
 * Two ways to find the same texts: as words (and what words begin with), and as pieces of three letters, which finds a
 * word inside a compound. Both hold no text of their own. A title counts most.
 */
const TABLES = `
  CREATE VIRTUAL TABLE words USING fts5(
    title, body, also, content = '', contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4'
  );
  CREATE VIRTUAL TABLE pieces USING fts5(
    title, body, also, content = '', contentless_delete = 1,
    tokenize = 'trigram remove_diacritics 1'
  );
  INSERT INTO words (words, rank) VALUES ('rank', 'bm25(4.0, 1.0, 0.5)');
  INSERT INTO pieces (pieces, rank) VALUES ('rank', 'bm25(4.0, 1.0, 0.5)');
`
const NAMES = ['words', 'pieces'] as const

const IN_WORDS = 'SELECT rowid, rank FROM words WHERE words MATCH ?'
const IN_PIECES = 'SELECT rowid, rank FROM pieces WHERE pieces MATCH ?'
const BEST = ' ORDER BY rank LIMIT 20'
const TITLE = '{title} : '
/** Fewer hits than this, and the best of those with only some of the terms are welcome too. */
const FEW = 8

/** The level of a document that has only some of the terms. */
export const SOME_TERMS = 4

interface Row {
  readonly rowid: number
  readonly rank: number
}

/** A document that was found. */
export interface Match {
  readonly document: SearchDocument
  /** Where the terms are: 0 in the title, 1 inside words of the title, 2 anywhere, 3 inside words, 4 only some of them. */
  readonly level: number
  /** Whether the title begins with a term. */
  readonly begins: boolean
  /** How well it matches within its level: lower is better. */
  readonly rank: number
}

/** Everything that can be found in one language. In memory; nothing of it reaches a file. */
export class SearchIndex {
  readonly #db: Db
  readonly #documents = new Map<number, SearchDocument>()
  readonly #rows = new Map<string, number>()
  #lastRow = 0

  constructor() {
    this.#db = connectMemory()
    this.#db.exec(TABLES)
  }

  /** Adds documents, each in place of the one with the same kind and id. */
  put(documents: readonly SearchDocument[]): void {
    const inserts = NAMES.map((name) =>
      this.#db.prepare(`INSERT INTO ${name} (rowid, title, body, also) VALUES (?, ?, ?, ?)`),
    )
    this.#db.transaction(() => {
      this.remove(documents.map(keyOf))
      for (const document of documents) {
        const row = (this.#lastRow += 1)
        const texts = [document.title, document.body, document.also].map((text) => text.normalize('NFC'))
        for (const insert of inserts) insert.run(row, ...texts)
        this.#documents.set(row, document)
        this.#rows.set(keyOf(document), row)
      }
    })()
  }

  /** Forgets documents by key; a key that is not there is no mistake. */
  remove(keys: readonly string[]): void {
    const deletes = NAMES.map((name) => this.#db.prepare(`DELETE FROM ${name} WHERE rowid = ?`))
    for (const key of keys) {
      const row = this.#rows.get(key)
      if (row === undefined) continue
      for (const remove of deletes) remove.run(row)
      this.#documents.delete(row)
      this.#rows.delete(key)
    }
  }

  /** Forgets every document of a kind. */
  removeKind(kind: SearchKind): void {
    this.remove([...this.#documents.values()].filter((document) => document.kind === kind).map(keyOf))
  }

  /**
   * Every document with all the terms, each once, at its best level. When only a few have them all, the best of those
   * with some of the terms follow.
   */
  matches(terms: readonly string[]): Match[] {
    if (terms.length === 0) return []
    const { words, anyWord, firstWord, pieces, shortWords } = expressionsOf(terms)
    const inPieces = (column: string): Row[] => {
      if (pieces === null) return []
      const rows = this.#rowsOf(IN_PIECES, column + pieces)
      // Put together here: SQLite would go through the pieces again for each row that has the short words.
      return shortWords === null ? rows : rowsIn(rows, this.#rowsOf(IN_WORDS, column + shortWords))
    }
    const all = [
      this.#rowsOf(IN_WORDS, TITLE + words),
      inPieces(TITLE),
      this.#rowsOf(IN_WORDS, words),
      inPieces(''),
    ]
    const begins = new Set(this.#rowsOf(IN_WORDS, TITLE + firstWord).map(({ rowid }) => rowid))
    const found = this.#firstOf(all, begins)
    if (found.length >= FEW || terms.length === 1) return found
    return this.#firstOf([...all, this.#rowsOf(IN_WORDS + BEST, anyWord)], begins)
  }

  #rowsOf(sql: string, expression: string): Row[] {
    return this.#db.prepare<[string], Row>(sql).all(expression)
  }

  #firstOf(levels: readonly (readonly Row[])[], begins: ReadonlySet<number>): Match[] {
    const found = new Map<number, Match>()
    levels.forEach((rows, level) => {
      for (const { rowid, rank } of rows) {
        const document = this.#documents.get(rowid)
        if (document && !found.has(rowid))
          found.set(rowid, { document, level, begins: begins.has(rowid), rank })
      }
    })
    return [...found.values()]
  }
}

/** The rows that are also among the others. */
function rowsIn(rows: readonly Row[], others: readonly Row[]): Row[] {
  const known = new Set(others.map(({ rowid }) => rowid))
  return rows.filter(({ rowid }) => known.has(rowid))
}
