import { useQuery } from '@tanstack/react-query'
import type { Language } from '#domain/field/format.ts'
import { articleSchema, type Article } from '#domain/library/article.ts'
import type { Body } from '#domain/library/body.ts'
import { glossarySchema, type Term } from '#domain/library/glossary.ts'

const FOLDER = '../../../resources/content/library'
const facts = import.meta.glob<unknown>('../../../resources/content/library/*/article.json', {
  eager: true,
  import: 'default',
})
/* Only the first line of each article: electron.vite.config.ts gives it. */
const titles = import.meta.glob<string>('../../../resources/content/library/*/*.md', {
  eager: true,
  query: '?title',
  import: 'default',
})
/* What is read only when it is asked for. */
const texts = import.meta.glob<string>('../../../resources/content/library/*/*.md', {
  query: '?raw',
  import: 'default',
})
const glossary = import.meta.glob<unknown>('../../../resources/content/glossary.json', { import: 'default' })

/** Every article of the library without its words; checked when the page starts. */
export const ARTICLES: readonly Article[] = Object.values(facts).map((stored) => articleSchema.parse(stored))

/** The article by this name, or null when there is none. */
export function articleById(id: string): Article | null {
  return ARTICLES.find((article) => article.id === id) ?? null
}

/** The title of an article in this language. */
export function titleOf(id: string, language: Language): string {
  return titles[`${FOLDER}/${id}/${language}.md`] ?? id
}

/** What reading an article takes: its words, and the words that can be explained. */
export interface Reading {
  readonly body: Body
  readonly terms: ReadonlyMap<string, Term>
}

/** The words of an article: null while they are read, or the error. */
export function useReading(id: string, language: Language): { reading: Reading | null; failed: boolean } {
  const { data, isError } = useQuery({
    queryKey: ['library', id, language],
    queryFn: () => readArticle(id, language),
  })
  return { reading: data ?? null, failed: isError }
}

/** Every term that is explained; empty while they are read. */
export function useGlossary(): readonly Term[] {
  return useQuery({ queryKey: ['glossary'], queryFn: readGlossary }).data ?? []
}

async function readArticle(id: string, language: Language): Promise<Reading> {
  const text = texts[`${FOLDER}/${id}/${language}.md`]
  if (!text) throw new Error(`no article ${id}`)
  const [reader, markdown, terms] = await Promise.all([
    import('#content/markdown.ts'),
    text(),
    readGlossary(),
  ])
  return { body: reader.readArticle(markdown), terms: new Map(terms.map((term) => [term.id, term])) }
}

async function readGlossary(): Promise<readonly Term[]> {
  return glossarySchema.parse(await Object.values(glossary)[0]?.())
}
