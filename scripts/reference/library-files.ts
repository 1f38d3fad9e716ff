import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { packFiles, packIds, readJson } from './packs.ts'

const CONTENT = 'resources/content'

/** One article as it is stored; a text that is not there is null. */
export interface ArticleFiles {
  readonly facts: unknown
  readonly nl: string | null
  readonly en: string | null
}

/** Everything the library is made of, not yet checked. */
export interface LibraryFiles {
  readonly articles: ReadonlyMap<string, ArticleFiles>
  readonly glossary: unknown
  /** The ids of the steps of all reference packs. */
  readonly steps: readonly string[]
}

/** The library as it is in the repository. */
export function libraryFiles(): LibraryFiles {
  const folder = join(CONTENT, 'library')
  const articles = readdirSync(folder).map((id): [string, ArticleFiles] => [
    id,
    {
      facts: readJson(join(folder, id, 'article.json')),
      nl: readText(join(folder, id, 'nl.md')),
      en: readText(join(folder, id, 'en.md')),
    },
  ])
  return {
    articles: new Map(articles),
    glossary: readJson(join(CONTENT, 'glossary.json')),
    steps: [...new Set(packIds().flatMap((id) => idsIn(packFiles(id)['steps'])))],
  }
}

function readText(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

function idsIn(steps: unknown): string[] {
  return z
    .array(z.object({ id: z.string() }))
    .parse(steps)
    .map(({ id }) => id)
}
