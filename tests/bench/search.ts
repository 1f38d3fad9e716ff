/** How long search takes over the whole library and a workbook with 5,000 notes. Prints a table; judges nothing. */
import { join } from 'node:path'
import { Content } from '../../src/workbook/search/content.ts'
import type { SearchDocument } from '../../src/workbook/search/document.ts'
import { findIn } from '../../src/workbook/search/hits.ts'
import { SearchIndex } from '../../src/workbook/search/search-index.ts'
import { LIBRARY_SOURCES, PACK_SOURCES } from '../../src/workbook/search/sources/index.ts'
import { numbers, report, time } from './measure.ts'

const NOTES = 5_000
const ROUNDS = 20
const LIMIT = 30
const QUERIES = [
  ...prefixesOf('huisvesting'),
  ...prefixesOf('waarnemer zzp'),
  'goodwill',
  'ion',
  'praktijk',
  'huisarts',
  'verzekeraar contract',
  'patienten met een vraag over huur',
  'cao huisartsenzorg',
  'de',
  'notitie 4321',
  'xylofoonbouwer',
]

/** The query as it grows while it is typed. */
function prefixesOf(query: string): string[] {
  return Array.from(query, (_, index) => query.slice(0, index + 1))
}

/** Notes of 10 to 90 words, cut out of the library: real Dutch, with its compounds. */
function notesFrom(library: readonly SearchDocument[]): SearchDocument[] {
  const words = library.flatMap(({ body }) => body.split(' '))
  const next = numbers(2_026)
  return Array.from({ length: NOTES }, (_, number) => {
    const start = Math.floor(next() * (words.length - 100))
    const body = words.slice(start, start + 10 + Math.floor(next() * 80)).join(' ')
    const also = `Notitie ${number}`
    const id = `housing.options.bench${number}.note`
    return { kind: 'answer', id, title: 'Aantekeningen', body, also, context: also, to: '/housing' }
  })
}

const content = new Content(join(import.meta.dirname, '../../resources'))
const index = new SearchIndex()
let library: SearchDocument[] = []
const reading = time(() => {
  const shelf = { content, language: 'nl', words: content.words('nl') } as const
  const pack = content.pack('2026')
  library = [
    ...LIBRARY_SOURCES.flatMap((source) => source(shelf)),
    ...PACK_SOURCES.flatMap((source) => source(pack, shelf)),
  ]
})
const indexing = time(() => index.put(library))
const notes = notesFrom(library.filter(({ kind }) => kind === 'article'))
const noting = time(() => index.put(notes))
const oneMore = notes
  .slice(0, 200)
  .map((note) => time(() => index.put([{ ...note, body: `${note.body} erbij` }])))

const rounds = Array.from({ length: ROUNDS }, () =>
  QUERIES.map((query) => time(() => void findIn(index, query, LIMIT))),
)
const cold = rounds[0] ?? []
const warm = rounds.slice(1)
const perQuery = QUERIES.map((query, at) =>
  report(
    query,
    warm.flatMap((times) => times[at] ?? []),
  ),
)

console.log(
  `${library.length} documents of the app read in ${reading.toFixed(0)} ms, indexed in ${indexing.toFixed(0)} ms`,
)
console.log(`${notes.length} notes indexed in ${noting.toFixed(0)} ms`)
console.table([report('one note changed', oneMore)])
console.table(perQuery)
console.table([report('every query, the first time', cold), report('every query, after that', warm.flat())])
