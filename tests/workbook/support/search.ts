import { join } from 'node:path'
import type { Found, SearchHit } from '#contract/search-procedures.ts'
import type { Language } from '#domain/field/format.ts'
import type { FieldValue } from '#domain/field/meta.ts'
import { Searcher } from '#workbook/search/searcher.ts'
import type { Workbook } from '#workbook/workbook.ts'
import { FIRST_ANSWERS, world } from './world.ts'

/** The texts and figures of the app itself. */
export const RESOURCES = join(import.meta.dirname, '../../../resources')

/** Reading the whole library takes a moment, so the tests of a file share it, as the workbooks of one process do. */
const searcher = new Searcher(RESOURCES)

/** A workbook with a plan in it, and what can be done to it and asked of it. */
export interface Searched {
  readonly workbook: Workbook
  readonly set: (path: string, value: FieldValue) => void
  /** Adds a place; answers the beginning of the paths of its answers. */
  readonly addPlace: (values: Readonly<Record<string, FieldValue>>) => string
  readonly find: (query: string, options?: { language?: Language; limit?: number }) => Found
}

/** A practice to be taken over with two places to compare, in a file of its own. */
export function searchedPlan(): Searched {
  const searched = searchedWorkbook()
  searched.set('practice.patientsUnder65', 2_610)
  searched.set('practice.patientsInOpslagwijk', 310)
  searched.set('practice.form', 'duo')
  searched.addPlace({
    name: 'Huidig pand, Kerkstraat',
    tenure: 'rent',
    areaM2: 195,
    rentPerM2PerYear: 178.5,
    leaseYears: 5,
    zoningAllows: 'yes',
    note: 'Twee spreekkamers te weinig. De verhuurder wil het contract voortzetten.',
  })
  searched.addPlace({ name: 'Voormalig kantoor', tenure: 'buy', areaM2: 310, ownedCostsPerYear: 58_200 })
  return searched
}

/** A workbook with nothing but its first answers. */
export function searchedWorkbook(): Searched {
  const { session, place, ports } = world()
  const workbook = session.create(place, FIRST_ANSWERS)
  return {
    workbook,
    set: (path, value) => void workbook.edit({ kind: 'set', path, value }),
    addPlace: (values) => {
      const id = ports.itemId()
      workbook.edit({ kind: 'add', list: 'housing.options', id, values })
      return `housing.options.${id}`
    },
    find: (query, { language = 'nl', limit = 30 } = {}) =>
      searcher.find(workbook, { query, language, limit }),
  }
}

/** The paths of the answers that were found. */
export function answersIn({ hits }: Found): string[] {
  return hits.filter(({ kind }) => kind === 'answer').map(({ id }) => id)
}

/** A hit as `kind id`, the parts that match in its title and snippet, and those texts as they are read. */
export function readable(hit: SearchHit | undefined) {
  const parts = [...(hit?.title ?? []), ...(hit?.snippet ?? [])]
  return {
    name: hit ? `${hit.kind} ${hit.id}` : 'nothing',
    marked: parts.filter((part) => part.hit).map(({ text }) => text),
    title: (hit?.title ?? []).map(({ text }) => text).join(''),
    snippet: (hit?.snippet ?? []).map(({ text }) => text).join(''),
  }
}
