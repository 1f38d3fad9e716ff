import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '#domain/field/format.ts'
import { glossarySchema, type Term } from '#domain/library/glossary.ts'
import { readPack, type ReferencePack } from '#domain/reference/pack.ts'

/** Answers a key, `housing:fields.options.note.label`, with its words; `{{name}}` in them is filled in. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** The app's own texts and figures, read from disk at the moment they are asked for. */
export class Content {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  /** The interface texts of one language. Throws for a key that is not there. */
  words(language: Language): Words {
    const folder = join(this.#folder, 'content', language)
    const texts = new Map(
      readdirSync(folder)
        .filter((file) => file.endsWith('.json'))
        .flatMap((file) => textsIn(`${file.replace('.json', '')}:`, json(join(folder, file)))),
    )
    return (key, values = {}) => {
      const text = texts.get(key)
      if (text === undefined) throw new Error(`there are no ${language} words for ${key}`)
      return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))
    }
  }

  /** Every article of the library as it is stored, by its name. */
  articles(language: Language): { readonly id: string; readonly markdown: string }[] {
    const folder = join(this.#folder, 'content', 'library')
    return readdirSync(folder).map((id) => ({
      id,
      markdown: readFileSync(join(folder, id, `${language}.md`), 'utf8'),
    }))
  }

  glossary(): Term[] {
    return glossarySchema.parse(json(join(this.#folder, 'content', 'glossary.json')))
  }

  /** The reference pack by its id, or the newest where this version does not carry it. */
  pack(id: string): ReferencePack {
    const folder = join(this.#folder, 'reference')
    const carried = readdirSync(folder).sort()
    const chosen = carried.includes(id) ? id : carried.at(-1)
    if (chosen === undefined) throw new Error('the app carries no reference pack')
    return readPack((name) => json(join(folder, chosen, `${name}.json`)))
  }
}

function json(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}

function textsIn(prefix: string, value: unknown): [string, string][] {
  if (typeof value === 'string') return [[prefix.replace(/\.$/, ''), value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => textsIn(`${prefix}${key}.`, child))
}
