import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readTexts, textProblems } from '../../../scripts/checks/texts.ts'
import { wantedKeys } from '../../../scripts/checks/wanted-texts.ts'

const CONTENT = 'resources/content'
let content = ''

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'texts-'))
  for (const language of ['nl', 'en']) {
    cpSync(join(CONTENT, language), join(content, language), { recursive: true })
  }
})
afterEach(() => rmSync(content, { recursive: true }))

/** Changes the top-level texts of one file of one language in the copy; `undefined` takes a text out. */
function change(
  language: 'nl' | 'en',
  file: string,
  texts: Readonly<Record<string, string | undefined>>,
): void {
  const path = join(content, language, `${file}.json`)
  const all: unknown = JSON.parse(readFileSync(path, 'utf8'))
  writeFileSync(path, JSON.stringify(Object.assign({}, all, texts)))
}

const problems = (sources: readonly string[] = []) => textProblems(content, wantedKeys(), sources)

describe('textProblems', () => {
  it('finds nothing wrong with the texts of the app', () => {
    expect(textProblems(CONTENT, wantedKeys(), [])).toEqual([])
  })

  it('reports a text the domain asks for and no language has', () => {
    change('nl', 'housing', { title: undefined })
    change('en', 'housing', { title: undefined })
    expect(problems()).toEqual(['nl lacks housing:title', 'en lacks housing:title'])
  })

  it.each([
    ['nl', 'en'],
    ['en', 'nl'],
  ] as const)('reports a text that only %s lacks', (without, withIt) => {
    change(without, 'housing', { title: undefined })
    expect(problems()).toEqual([
      `${without} lacks housing:title`,
      `housing:title is in ${withIt} but not in ${without}`,
    ])
  })

  it.each(['nl', 'en'] as const)('reports a whole file that %s lacks', (language) => {
    rmSync(join(content, language, 'units.json'))
    expect(problems()).toContain(`${language} lacks units:patients`)
  })

  it.each([
    ['nl', 'en'],
    ['en', 'nl'],
  ] as const)('reports a text that only %s has', (withIt, without) => {
    change(withIt, 'plan', { extra: 'Extra' })
    expect(problems()).toEqual([`plan:extra is in ${withIt} but not in ${without}`])
  })

  it('reports a text that only the code asks for', () => {
    expect(problems(["t('plan:nonsense')"])).toEqual(['nl lacks plan:nonsense', 'en lacks plan:nonsense'])
  })

  it('takes a plural for the text it belongs to', () => {
    expect(problems(["t('plan:more', { count })"])).toEqual([])
  })

  it.each(['app://pages/x', 'node:fs', 'data:image'])('does not take %s for a text', (address) => {
    expect(problems([`'${address}'`])).toEqual([])
  })

  it.each(['', '  '])('reports an empty text (%j)', (empty) => {
    change('en', 'plan', { first: empty })
    expect(problems()).toEqual(['en plan:first is empty'])
  })

  it('reports an exclamation mark', () => {
    change('nl', 'plan', { first: 'Eerst dit!' })
    expect(problems()).toEqual(['nl plan:first has an exclamation mark'])
  })

  it('reports other placeholders', () => {
    change('en', 'plan', { addTo: 'Add {{name}}' })
    expect(problems()).toEqual(['plan:addTo has other placeholders in nl than in en'])
  })

  it('reports a placeholder that one language forgot', () => {
    change('nl', 'plan', { addTo: 'Voeg toe' })
    expect(problems()).toEqual(['plan:addTo has other placeholders in nl than in en'])
  })

  it('does not mind another order of placeholders', () => {
    change('nl', 'plan', { extra: '{{a}} {{b}}' })
    change('en', 'plan', { extra: '{{b}} {{a}}' })
    expect(problems()).toEqual([])
  })
})

describe('readTexts', () => {
  it('names a text by its file and its keys', () => {
    expect(readTexts(join(CONTENT, 'en')).get('plan:columns.page')).toBe('Step')
  })
})
