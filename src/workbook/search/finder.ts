import type { Found } from '#contract/search-procedures.ts'
import type { Language } from '#domain/field/format.ts'
import type { OpenReview } from '../review/open-review.ts'
import type { Workbook } from '../workbook.ts'
import type { Content } from './content.ts'
import { keyOf, type SearchDocument } from './document.ts'
import { findIn } from './hits.ts'
import { SearchIndex } from './search-index.ts'
import { allAnswers, refreshedAnswers, type OpenPlan } from './sources/answers.ts'
import { LIBRARY_SOURCES, PACK_SOURCES } from './sources/index.ts'
import type { Shelf } from './sources/source.ts'

/** What has answers to find. */
export type Searched = Workbook | OpenReview

/** The workbook whose answers are in the index, and the last edit of its log that is. */
interface Followed {
  readonly workbook: Searched
  readonly edit: number
}

/** The index of one language, and what it knows of the open workbook. */
export class Finder {
  readonly #index = new SearchIndex()
  readonly #shelf: Shelf
  #pack: {
    readonly id: string
    readonly content: OpenPlan['pack']
    readonly keys: readonly string[]
  } | null = null
  #followed: Followed | null = null

  constructor(content: Content, language: Language) {
    this.#shelf = { content, language, words: content.words(language) }
    this.#index.put(LIBRARY_SOURCES.flatMap((source) => source(this.#shelf)))
  }

  /** Takes in what changed since the last time: the answers that were touched, or another workbook or pack as a whole. */
  follow(workbook: Searched): void {
    const pack = this.#packOf(workbook)
    const open = { plan: workbook.plan, pack, shelf: this.#shelf }
    const known = this.#followed?.workbook === workbook ? this.#followed.edit : null
    const edit = workbook.lastEdit
    if (known === edit) return
    const refreshed = known === null ? null : refreshedAnswers(open, workbook.changesAfter(known))
    if (refreshed) this.#index.remove(refreshed.gone)
    else this.#index.removeKind('answer')
    this.#index.put(refreshed?.now ?? allAnswers(open))
    this.#followed = { workbook, edit }
  }

  /** What matches, in the order to show it. */
  find(query: string, limit: number): Found {
    return findIn(this.#index, query, limit)
  }

  /** The pack the workbook counts with. Another one takes the place of the one before, also in the names of answers. */
  #packOf({ plan, referencePack }: Searched): OpenPlan['pack'] {
    const id = plan.reference.pack ?? referencePack
    if (this.#pack?.id === id) return this.#pack.content
    const content = this.#shelf.content.pack(id)
    const documents: SearchDocument[] = PACK_SOURCES.flatMap((source) => source(content, this.#shelf))
    this.#index.remove(this.#pack?.keys ?? [])
    this.#index.put(documents)
    this.#pack = { id, content, keys: documents.map(keyOf) }
    this.#followed = null
    return content
  }
}
