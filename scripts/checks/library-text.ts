import { readArticle } from '../../src/content/markdown.ts'
import { targetsIn, textsOf, wordCount, type Body, type Target } from '../../src/domain/library/body.ts'
import type { ArticleFiles } from '../reference/library-files.ts'

const FEWEST_WORDS = 120
const MOST_WORDS = 350

/** The names there are: what a link may lead to, and the steps of the packs. */
export type Known = Readonly<Record<Target['kind'] | 'step', ReadonlySet<string>>>

/** What is wrong with the words of one article, in both languages and between them. */
export function textProblems(id: string, { nl, en }: ArticleFiles, known: Known): string[] {
  const [dutch, english] = [bodyOf(`${id} nl`, nl), bodyOf(`${id} en`, en)]
  const problems = [...dutch.problems, ...english.problems]
  for (const [language, text, { body }] of [
    ['nl', nl, dutch],
    ['en', en, english],
  ] as const) {
    if (text?.includes('!')) problems.push(`${id} ${language} has an exclamation mark`)
    if (body) problems.push(...bodyProblems(`${id} ${language}`, body, known))
  }
  if (dutch.body && english.body && links(dutch.body).join() !== links(english.body).join())
    problems.push(`${id} has other links in nl than in en: ${difference(dutch.body, english.body)}`)
  return problems
}

function bodyOf(where: string, text: string | null): { body: Body | null; problems: string[] } {
  if (text === null) return { body: null, problems: [`${where} is missing`] }
  try {
    return { body: readArticle(text), problems: [] }
  } catch (error) {
    return { body: null, problems: [`${where} ${error instanceof Error ? error.message : String(error)}`] }
  }
}

function bodyProblems(where: string, body: Body, known: Known): string[] {
  const words = wordCount(body)
  const dead = textsOf(body)
    .flatMap(targetsIn)
    .filter(({ kind, id }) => !known[kind].has(id))
  return [
    ...(words < FEWEST_WORDS || words > MOST_WORDS
      ? [`${where} has ${words} words; ${FEWEST_WORDS} to ${MOST_WORDS} are asked`]
      : []),
    ...dead.map(({ kind, id }) => `${where} links to ${kind} ${id}, which is not there`),
  ]
}

/** Every link of an article, sorted, each as often as it occurs. */
function links(body: Body): string[] {
  return textsOf(body)
    .flatMap(targetsIn)
    .map(({ kind, id }) => `${kind}:${id}`)
    .toSorted()
}

function difference(one: Body, other: Body): string {
  const [left, right] = [links(one), links(other)]
  const only = [
    ...left.filter((link) => !right.includes(link)),
    ...right.filter((link) => !left.includes(link)),
  ]
  return only.join(', ') || 'not as often'
}
