import { describe, expect, it } from 'vitest'
import { articleProblems, knownIn, libraryProblems } from '../../../scripts/checks/library.ts'
import {
  libraryFiles,
  type ArticleFiles,
  type LibraryFiles,
} from '../../../scripts/reference/library-files.ts'

const real = libraryFiles()
const known = knownIn(real)
const THEME = 'theme-goodwill'
const STEP = 'vecozo'

function articleNamed(id: string): ArticleFiles {
  const found = real.articles.get(id)
  if (!found) throw new Error(`no article ${id}`)
  return found
}

/** The library with one article changed; `null` takes it out. */
function withArticle(id: string, article: ArticleFiles | null): LibraryFiles {
  const others = [...real.articles].filter(([other]) => other !== id)
  return { ...real, articles: new Map(article ? [...others, [id, article]] : others) }
}

/** What is wrong with one article after a change. */
function broken(id: string, change: (files: ArticleFiles) => ArticleFiles): string[] {
  return articleProblems(id, change(articleNamed(id)), known)
}

const withFacts = (id: string, facts: Readonly<Record<string, unknown>>) =>
  broken(id, (files) => ({ ...files, facts: Object.assign({}, files.facts, facts) }))

const withText = (id: string, language: 'nl' | 'en', change: (text: string) => string | null) =>
  broken(id, (files) => ({ ...files, [language]: change(files[language] ?? '') }))

/** Changes the text of both languages, so that only one thing is wrong. */
const withTexts = (id: string, change: (text: string) => string) =>
  broken(id, (files) => ({ ...files, nl: change(files.nl ?? ''), en: change(files.en ?? '') }))

const withGlossary = (change: (terms: readonly unknown[]) => unknown) =>
  libraryProblems({ ...real, glossary: change(Array.isArray(real.glossary) ? real.glossary : []) })

describe('the library as it is', () => {
  it('has nothing wrong', () => {
    expect(libraryProblems(real)).toEqual([])
  })

  it('is looked at article by article', () => {
    const changed = withArticle(THEME, { ...articleNamed(THEME), nl: null })
    expect(libraryProblems(changed)).toEqual([`${THEME} nl is missing`])
  })

  it('has at least 95 articles', () => {
    expect(real.articles.size).toBeGreaterThanOrEqual(95)
  })
})

describe('articles and steps', () => {
  it('reports a step without an article', () => {
    expect(libraryProblems(withArticle(STEP, null))).toContain(`step ${STEP} has no article`)
  })

  it('reports an article of a step the pack does not have', () => {
    expect(libraryProblems({ ...real, steps: real.steps.filter((id) => id !== STEP) })).toEqual([
      `${STEP} is a step, but the pack has no such step`,
    ])
  })

  it('reports a theme by the name of a step', () => {
    expect(libraryProblems({ ...real, steps: [...real.steps, THEME] })).toEqual([
      `${THEME} is a theme, but the pack has such a step`,
    ])
  })

  it('reports a library that is too small', () => {
    const few = new Map([...real.articles].slice(0, 94))
    expect(libraryProblems({ ...real, articles: few })).toContain('94 articles; at least 95 are promised')
  })
})

describe('the facts of an article', () => {
  it.each(['kind', 'pages', 'related', 'checkedOn', 'sources'])('are not read without %s', (key) => {
    expect(withFacts(THEME, { [key]: undefined }).join()).toContain(`${THEME}: ${key}`)
  })

  it.each([
    ['pages', ['nowhere']],
    ['pages', []],
    ['related', []],
    ['sources', []],
    ['checkedOn', '2026'],
    ['checkedOn', '2026-02-30'],
    ['kind', 'story'],
  ])('are not read with %s %j', (key, value) => {
    expect(withFacts(THEME, { [key]: value }).join()).toContain(`${THEME}: ${key}`)
  })

  it('are those of another article', () => {
    expect(withFacts(THEME, { id: 'theme-ion' })).toEqual([`${THEME} calls itself theme-ion`])
  })

  it('name an article that is not there', () => {
    expect(withFacts(THEME, { related: ['nonsense'] })).toEqual([
      `${THEME} is related to nonsense, which is not another article`,
    ])
  })

  it('name the article itself', () => {
    expect(withFacts(THEME, { related: [THEME] })).toEqual([
      `${THEME} is related to ${THEME}, which is not another article`,
    ])
  })

  it('name an article twice', () => {
    expect(withFacts(THEME, { related: ['vecozo', 'vecozo'] })).toEqual([
      `${THEME} is related to vecozo twice`,
    ])
  })

  it('of a step have no sources of their own', () => {
    expect(withFacts(STEP, { sources: [] }).join()).toContain('sources')
  })

  it.each([
    [{ title: 'A', url: 'http://example.org/', file: null }, 'is not https: http://example.org/'],
    [{ title: 'A', url: null, file: null }, 'a source without address or file: A'],
  ])('have a source %j', (source, problem) => {
    expect(withFacts(THEME, { sources: [source] }).join()).toContain(problem)
  })

  it('may have a file as a source', () => {
    expect(withFacts(THEME, { sources: [{ title: 'A', url: null, file: 'a.txt' }] })).toEqual([])
  })
})

describe('the words of an article', () => {
  it.each(['nl', 'en'] as const)('are missing in %s', (language) => {
    expect(withText(THEME, language, () => null)).toEqual([`${THEME} ${language} is missing`])
  })

  it('do not begin with a title', () => {
    expect(withText(THEME, 'nl', (text) => text.replace('# ', ''))).toEqual([
      `${THEME} nl does not begin with a title`,
    ])
  })

  it.each([
    ['<b>vet</b>', 'holds html'],
    ['![plaat](plaat.png)', 'holds image'],
    ['`code`', 'holds inlineCode'],
    ['[site](https://example.org)', 'links to https://example.org'],
    ['[weg](article:)', 'links to article:'],
  ])('hold %s', (text, problem) => {
    expect(withTexts(THEME, (all) => `${all}\n${text}\n`).join()).toContain(problem)
  })

  it('hold a second title', () => {
    expect(withText(THEME, 'en', (text) => `${text}\n# Another\n`).join()).toContain('a heading of level 1')
  })

  it.each([
    ['article', 'nonsense'],
    ['page', 'nowhere'],
    ['term', 'unheard'],
  ])('link to a %s that is not there', (kind, id) => {
    expect(withTexts(THEME, (text) => `${text}\n[x](${kind}:${id})\n`)).toEqual([
      `${THEME} nl links to ${kind} ${id}, which is not there`,
      `${THEME} en links to ${kind} ${id}, which is not there`,
    ])
  })

  it('link to something else in the other language', () => {
    expect(withText(THEME, 'nl', (text) => `${text}\n[VECOZO](term:vecozo)\n`)).toEqual([
      `${THEME} has other links in nl than in en: term:vecozo`,
    ])
  })

  it('have an exclamation mark', () => {
    expect(withText(THEME, 'en', (text) => `${text}\nDone!\n`)).toEqual([
      `${THEME} en has an exclamation mark`,
    ])
  })

  it.each([
    [119, true],
    [120, false],
    [350, false],
    [351, true],
  ])('are %i in number', (count, isWrong) => {
    const words = Array.from({ length: count }, () => 'woord').join(' ')
    const found = withTexts(THEME, () => `# Titel\n\n${words}\n`)
    expect(found.length > 0).toBe(isWrong)
    if (isWrong) expect(found[0]).toBe(`${THEME} nl has ${count} words; 120 to 350 are asked`)
  })
})

describe('the glossary', () => {
  it('lacks a term that is linked', () => {
    const found = withGlossary((terms) => terms.filter((term) => Reflect.get(Object(term), 'id') !== 'rho'))
    expect(found.length).toBeGreaterThan(0)
    expect(found[0]).toContain('links to term rho')
  })

  it.each(['nl', 'en'])('lacks the explanation of a term in %s', (language) => {
    const found = withGlossary((terms) => [
      { id: 'mute', term: { nl: 'a', en: 'a' }, explanation: { nl: 'a', en: 'a', [language]: '' } },
      ...terms,
    ])
    expect(found.join()).toContain(`glossary: 0: explanation: ${language}`)
  })

  it('has a term twice', () => {
    expect(withGlossary((terms) => [...terms, terms[0]])).toEqual(['glossary has aios twice'])
  })

  it('has an exclamation mark', () => {
    const shout = { id: 'shout', term: { nl: 'a', en: 'a' }, explanation: { nl: 'Let op!', en: 'b' } }
    expect(withGlossary((terms) => [...terms, shout])).toEqual(['glossary has an exclamation mark'])
  })
})
