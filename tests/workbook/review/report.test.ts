import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { TextDocument } from '#contract/text-document.ts'
import { CRITERIA } from '#domain/review/rubric.ts'
import type { Entry } from '#domain/review/entry.ts'
import { Exporter } from '#workbook/export/exporter.ts'
import { readReview, writeReview } from '#workbook/review/file.ts'
import { temporaryFolder } from '../support/folder.ts'
import { startProcess } from '../support/process.ts'
import { comment, mentor, RESOURCES, share, signOff, trainee, type Person } from './people.ts'

const ASKED = { language: 'nl', today: '2026-11-22' } as const

const SECTIONS = [
  'Samenvatting',
  'Rondes en vragen',
  'Rubric',
  'Oordelen per pagina',
  'Open punten',
  'Afspraken en afgehandelde punten',
  'Controles die opzij zijn gezet',
  'Aftekening',
  'Handtekeningen',
]

/** Writes the report of what somebody has open as a Word document, and answers its paragraphs as a reader sees them. */
async function written({ reviews, at }: Person): Promise<{ headings: string[]; texts: string[] }> {
  const path = at('verslag.docx')
  const exporter = new Exporter(RESOURCES, { itemId: () => 'one', atStage: () => undefined })
  await exporter.writeDocument(reviews.report(ASKED), { ...ASKED, path })
  return read(path)
}

function read(path: string): { headings: string[]; texts: string[] } {
  const xml = new TextDecoder().decode(unzipSync(readFileSync(path))['word/document.xml'])
  const paragraphs = [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inner = '']) => ({
    isHeading: /w:val="Heading\d"/.test(inner),
    text: unescaped([...inner.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, text]) => text).join('')),
  }))
  return {
    headings: paragraphs.filter(({ isHeading }) => isHeading).map(({ text }) => text),
    texts: paragraphs.map(({ text }) => text),
  }
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}

/** Every text of a document, whatever part it is in. */
function textsOf({ blocks }: TextDocument): string {
  return blocks
    .map((block) =>
      block.kind === 'table'
        ? [block.head, ...block.rows.map(({ cells }) => cells)].flat().join(' | ')
        : 'doubt' in block && block.doubt !== null
          ? `${block.text} – ${block.doubt}`
          : block.text,
    )
    .join('\n')
}

/** A trainee and a mentor who have said one of everything, and what the mentor's file is called. */
function conversation(): { anna: Person; bram: Person; path: string } {
  const anna = trainee()
  const path = share(anna, { question: 'Durf jij dit?' })
  const bram = mentor(path)
  const asked = bram.says(comment('Is dit vol te houden?'))
  bram.says({ kind: 'verdict', page: 'practice', verdict: 'attention', words: 'Kijk nog eens.' })
  bram.says({ kind: 'overrule', check: 'no-such-check', reason: 'Telt hier niet.' })
  bram.says({ kind: 'rubric', criterion: CRITERIA[0] ?? '', level: 'ready', words: 'Sterk.' })
  bram.says(signOff('Ga zo door.'))
  anna.reviews.mergeFrom(path, null)
  anna.says({ kind: 'reply', to: asked, text: 'We spreken vier dagen af.' })
  anna.says({ kind: 'resolve', entry: asked })
  return { anna, bram, path }
}

describe('the report as a Word document', () => {
  test('has every section, also of a review in which nothing was said', async () => {
    const { headings } = await written(mentor(share(trainee())))
    expect(headings.filter((heading) => SECTIONS.includes(heading))).toEqual(SECTIONS)
  })

  test('has everything that was said, by the trainee who read it in', async () => {
    const { texts } = await written(conversation().anna)
    const said = [
      'Durf jij dit?',
      'Is dit vol te houden?',
      'We spreken vier dagen af.',
      'Kijk nog eens.',
      'Telt hier niet.',
      'Sterk.',
      'Ga zo door.',
    ]
    expect(texts).toEqual(expect.arrayContaining(said))
  })

  test('has the text of somebody as text, whatever is in it', async () => {
    const bram = mentor(share(trainee()))
    const text = '</w:t><script>alert(1)</script> & \u0001\uFFFE{{name}} $& "einde"'
    bram.says(comment(text))
    const { texts } = await written(bram)
    expect(texts).toContain('</w:t><script>alert(1)</script> & \uFFFD{{name}} $& "einde"')
  })

  test('is the same file when it is made again', async () => {
    const { bram } = conversation()
    await written(bram)
    const first = readFileSync(bram.at('verslag.docx'))
    await written(bram)
    expect(readFileSync(bram.at('verslag.docx')).equals(first)).toBe(true)
  })
})

describe('the report', () => {
  test('says of a verdict which answer opened its page again', () => {
    const { anna } = conversation()
    anna.session.workbook().edit({ kind: 'set', path: 'practice.ownerFte', value: 0.8 })
    const text = textsOf(anna.reviews.report(ASKED))
    expect(text).toMatch(/Aandachtspunt \| Bram \| 22 november 2026 \| weer open/)
    expect(text).toContain('Weer open, want dit is gewijzigd: Praktijkhouders samen.')
  })

  test('marks what cannot be shown to be by the mentor, and does not count it', () => {
    const { path } = conversation()
    const { content } = readReview(path, null)
    const changed = content.entries.map((entry): Entry =>
      entry.what.kind === 'signOff' ? { ...entry, what: { ...entry.what, words: 'Alles is goed.' } } : entry,
    )
    writeReview(path, { ...content, entries: changed }, null, 'two')
    const text = textsOf(mentor(path, 'Carla').reviews.report(ASKED))
    expect(text).toContain('Bram, mentor, 22 november 2026, ronde 1 – niet geverifieerd')
    expect(text).toContain('Afgetekend | nog niet')
  })

  test('is in English for who reads that', () => {
    const { title, blocks } = conversation().bram.reviews.report({ ...ASKED, language: 'en' })
    expect([title, blocks[1]]).toEqual([
      'Report of the conversation',
      { kind: 'heading', level: 1, text: 'Summary' },
    ])
  })
})

describe('with a review open', () => {
  /** The real process of a mentor who has a plan of their own open, and then a review. */
  async function opened() {
    const folder = temporaryFolder()
    const { ask } = await startProcess()
    const place = { path: join(folder, 'own.praktijkpad'), backupFolder: join(folder, 'backups') }
    const start = { title: 'Van mezelf', kind: 'startup', startDate: null }
    await ask('workbook.create', { ...place, ...start })
    await ask('workbook.open', { ...place, path: conversation().path })
    const path = join(folder, 'verslag.docx')
    return { ask, path, write: (more: object) => ask('export.write', { path, ...ASKED, ...more }) }
  }

  test('the report is of the plan under review, not of the mentor’s own', async () => {
    const { write, path, ask } = await opened()
    expect(await write({ kind: 'docx', of: 'review' })).toMatchObject({ ok: true })
    const { texts } = read(path)
    expect(texts).toContain('De Linde')
    expect(texts).not.toContain('Van mezelf')
    expect(await ask('review.report', ASKED)).toMatchObject({ ok: true, value: { about: 'De Linde' } })
  })

  test('no plan is written, neither that one nor the mentor’s own', async () => {
    const { write, path } = await opened()
    writeFileSync(path, 'old')
    expect(await write({ kind: 'docx' })).toMatchObject({ ok: false, error: { code: 'review.readOnly' } })
    expect(readFileSync(path, 'utf8')).toBe('old')
  })

  test('there is no report as a spreadsheet', async () => {
    const { write } = await opened()
    expect(await write({ kind: 'xlsx', of: 'review' })).toMatchObject({
      ok: false,
      error: { code: 'request.invalid' },
    })
  })
})
