/** The knowledge library is whole: every step has its article, in both languages, with sources and links that lead somewhere. */
import type { z } from 'zod'
import { articleSchema, ARTICLE_PAGES, type Article } from '../../src/domain/library/article.ts'
import { glossarySchema } from '../../src/domain/library/glossary.ts'
import type { Source } from '../../src/domain/reference/provenance.ts'
import { libraryFiles, type ArticleFiles, type LibraryFiles } from '../reference/library-files.ts'
import { textProblems, type Known } from './library-text.ts'

const FEWEST = 95

/** What is wrong with the library, one line a problem; empty when all is well. */
export function libraryProblems(files: LibraryFiles): string[] {
  const { articles, glossary, steps } = files
  const { data: terms = [], error } = glossarySchema.safeParse(glossary)
  const known = knownIn(files)
  return [
    ...(articles.size < FEWEST ? [`${articles.size} articles; at least ${FEWEST} are promised`] : []),
    ...steps.filter((id) => !articles.has(id)).map((id) => `step ${id} has no article`),
    ...(error ? issues('glossary', error) : []),
    ...twice(terms.map(({ id }) => id)).map((id) => `glossary has ${id} twice`),
    ...(JSON.stringify(glossary).includes('!') ? ['glossary has an exclamation mark'] : []),
    ...[...articles].flatMap(([id, article]) => articleProblems(id, article, known)),
  ]
}

/** What an article can lead to. */
export function knownIn({ articles, glossary, steps }: LibraryFiles): Known {
  const terms = glossarySchema.safeParse(glossary).data ?? []
  return {
    article: new Set(articles.keys()),
    page: new Set<string>(ARTICLE_PAGES),
    term: new Set(terms.map(({ id }) => id)),
    step: new Set(steps),
  }
}

/** What is wrong with one article. */
export function articleProblems(id: string, article: ArticleFiles, known: Known): string[] {
  return [...factsProblems(id, article, known), ...textProblems(id, article, known)]
}

function factsProblems(id: string, { facts }: ArticleFiles, known: Known): string[] {
  const { data, error } = articleSchema.safeParse(facts)
  if (error) return issues(id, error)
  const related = data.related.filter((other) => !known.article.has(other) || other === id)
  return [
    ...(data.id === id ? [] : [`${id} calls itself ${data.id}`]),
    ...kindProblems(data, known),
    ...related.map((other) => `${id} is related to ${other}, which is not another article`),
    ...twice(data.related).map((other) => `${id} is related to ${other} twice`),
    ...(data.kind === 'theme' ? data.sources.flatMap((source) => sourceProblems(id, source)) : []),
  ]
}

function kindProblems({ id, kind }: Article, { step }: Known): string[] {
  const isStep = step.has(id)
  if ((kind === 'step') === isStep) return []
  return [`${id} is a ${kind}, but the pack has ${isStep ? 'such a' : 'no such'} step`]
}

function sourceProblems(id: string, { title, url, file }: Source): string[] {
  if (url === null && file === null) return [`${id} has a source without address or file: ${title}`]
  return url === null || url.startsWith('https:') ? [] : [`${id} has a source that is not https: ${url}`]
}

function issues(where: string, { issues: found }: z.ZodError): string[] {
  return found.map(({ path, message }) => [where, ...path.map(String), message].join(': '))
}

function twice(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index)
}

if (import.meta.main) {
  const files = libraryFiles()
  const problems = libraryProblems(files)
  for (const problem of problems) console.error(problem)
  const terms = glossarySchema.safeParse(files.glossary).data?.length ?? 0
  console.log(`${files.articles.size} articles, ${terms} terms, ${problems.length} problems`)
  process.exitCode = problems.length > 0 ? 1 : 0
}
