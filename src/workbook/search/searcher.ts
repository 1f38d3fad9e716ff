import type { Found } from '#contract/search-procedures.ts'
import type { Language } from '#domain/field/format.ts'
import { Content } from './content.ts'
import { Finder, type Searched } from './finder.ts'

/** What is looked for. */
export interface Search {
  readonly query: string
  readonly language: Language
  readonly limit: number
}

/** Finds things in the library, the figures and the open workbook. Reads nothing before the first search. */
export class Searcher {
  readonly #content: Content
  readonly #finders = new Map<Language, Finder>()

  constructor(resourcesFolder: string) {
    this.#content = new Content(resourcesFolder)
  }

  find(workbook: Searched, { query, language, limit }: Search): Found {
    const finder = this.#finders.get(language) ?? new Finder(this.#content, language)
    this.#finders.set(language, finder)
    finder.follow(workbook)
    return finder.find(query, limit)
  }
}
