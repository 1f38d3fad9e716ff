/** Every text the interface asks for exists in Dutch and English, with the same placeholders and no exclamation mark. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { wantedKeys } from './wanted-texts.ts'

const CONTENT = 'resources/content'
const LANGUAGES = ['nl', 'en'] as const
const PLURAL = /_(zero|one|other)$/

/** All keys of one language as `file:key.key`, with their texts. */
export function readTexts(folder: string): Map<string, string> {
  const texts = new Map<string, string>()
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const content: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    collect(texts, `${basename(file, '.json')}:`, content)
  }
  return texts
}

function collect(texts: Map<string, string>, prefix: string, value: unknown): void {
  if (typeof value === 'string') texts.set(prefix.replace(/\.$/, ''), value)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) collect(texts, `${prefix}${key}.`, child)
  }
}

/** What is wrong with the texts, one sentence each; empty when all is well. */
export function textProblems(
  content: string,
  wanted: readonly string[],
  sources: readonly string[],
): string[] {
  const texts = Object.fromEntries(
    LANGUAGES.map((language) => [language, readTexts(join(content, language))]),
  )
  const has = (language: string, key: string) =>
    texts[language]?.has(key) === true || texts[language]?.has(`${key}_other`) === true
  const problems = LANGUAGES.flatMap((language) =>
    [...wanted, ...sources.flatMap(literalKeys)]
      .filter((key) => !has(language, key))
      .map((key) => `${language} lacks ${key}`),
  )
  for (const [language, other] of [LANGUAGES, LANGUAGES.toReversed()]) {
    for (const key of texts[language]?.keys() ?? []) {
      if (!PLURAL.test(key) && !has(other, key)) problems.push(`${key} is in ${language} but not in ${other}`)
    }
  }
  for (const language of LANGUAGES) {
    for (const [key, text] of texts[language] ?? []) {
      if (text.trim() === '') problems.push(`${language} ${key} is empty`)
      if (text.includes('!')) problems.push(`${language} ${key} has an exclamation mark`)
    }
  }
  return [...new Set(problems), ...placeholderProblems(texts)]
}

/** Keys written out in the code, as in `t('frame:saved')`. */
function literalKeys(source: string): string[] {
  return [...source.matchAll(/['"`]([a-z]+:[A-Za-z0-9.]+)['"`]/g)]
    .map((match) => match[1] ?? '')
    .filter((key) => !/^(app|node|file|https?|data):/.test(key))
}

function placeholderProblems(texts: Readonly<Record<string, Map<string, string>>>): string[] {
  const names = (text: string) =>
    [...text.matchAll(/\{\{(\w+)\}\}/g)]
      .map((match) => match[1] ?? '')
      .toSorted()
      .join()
  return [...(texts['nl'] ?? [])]
    .filter(([key, text]) => names(text) !== names(texts['en']?.get(key) ?? text))
    .map(([key]) => `${key} has other placeholders in nl than in en`)
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}

if (import.meta.main) {
  const problems = textProblems(CONTENT, wantedKeys(), sourceFiles('src'))
  for (const problem of problems) console.error(problem)
  console.log(`${readTexts(join(CONTENT, 'nl')).size} texts, ${problems.length} problems`)
  process.exitCode = problems.length > 0 ? 1 : 0
}
