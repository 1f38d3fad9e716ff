import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { packProblems } from '../../../scripts/checks/reference.ts'
import { packFiles, packIds, type PackFiles } from '../../../scripts/reference/packs.ts'

const real = packFiles('2026')

const entriesSchema = z.array(z.record(z.string(), z.unknown()))
type Entry = z.infer<typeof entriesSchema>[number]

/** The entries of one file of the pack. */
function entriesOf(file: string): Entry[] {
  return entriesSchema.parse(real[file])
}

/** The place of the first entry that is known from a source. */
function firstSourced(file: string): number {
  return entriesOf(file).findIndex(
    ({ certainty, source }) => (certainty === 'primary' || certainty === 'secondary') && source !== null,
  )
}

/** The pack with one entry changed; a value of undefined takes the key out. */
function withEntry(file: string, place: number, change: Entry): PackFiles {
  const entries = entriesOf(file).map((entry, index) => (index === place ? { ...entry, ...change } : entry))
  const stored: unknown = JSON.parse(JSON.stringify(entries))
  return { ...real, [file]: stored }
}

const idAt = (file: string, place: number) => String(entriesOf(file)[place]?.['id'])

const WITH_PROVENANCE = [
  'money/tariffs',
  'money/tax',
  'insurer-modules',
  'surveys',
  'calendar',
  'care-office-regions',
]

describe('the packs as they are', () => {
  it.each(packIds())('%s has nothing wrong', (id) => {
    expect(packProblems(id, packFiles(id))).toEqual([])
  })
})

describe.each(WITH_PROVENANCE)('an entry of %s', (file) => {
  const place = firstSourced(file)
  const name = `2026 ${file} ${idAt(file, place)}`

  it.each(['source', 'year', 'certainty', 'note'])('is named when it loses its %s', (key) => {
    const [problem] = packProblems('2026', withEntry(file, place, { [key]: undefined }))
    expect(problem).toContain(`${name}: ${key}: `)
  })

  it('is named when it gets another certainty', () => {
    const [problem] = packProblems('2026', withEntry(file, place, { certainty: 'sure' }))
    expect(problem).toContain(`${name}: certainty: `)
  })

  it('is named when it is there twice', () => {
    const files = { ...real, [file]: [...entriesOf(file), entriesOf(file)[place]] }
    expect(packProblems('2026', files)).toEqual([`2026 the id ${idAt(file, place)} occurs twice`])
  })
})

describe.each(['money/tariffs', 'insurer-modules', 'surveys', 'calendar'])(
  'an entry of %s without source',
  (file) => {
    const place = firstSourced(file)

    it.each([null, { title: 'Somewhere', url: null, file: null }])('is named (%j)', (source) => {
      expect(packProblems('2026', withEntry(file, place, { source }))).toEqual([
        `2026 ${file} ${idAt(file, place)}: no source and not unknown`,
      ])
    })

    it('is let through when it says it is unknown', () => {
      expect(packProblems('2026', withEntry(file, place, { source: null, certainty: 'unknown' }))).toEqual([])
    })
  },
)

describe.each(['money/tariffs', 'insurer-modules', 'surveys'])('an entry of %s', (file) => {
  it.each(['euroPerMoon', '', 5])('is named when its unit is %j', (unit) => {
    const [problem] = packProblems('2026', withEntry(file, 0, { unit }))
    expect(problem).toContain(`2026 ${file} ${idAt(file, 0)}: unit: `)
  })
})

describe('a figure', () => {
  it('is named when it is at odds with one that is not there', () => {
    expect(packProblems('2026', withEntry('money/tax', 0, { conflictsWith: ['nowhere'] }))).toEqual([
      `2026 figure ${idAt('money/tax', 0)} names unknown figure nowhere`,
    ])
  })

  it('of a region is named with its region', () => {
    const regions = entriesOf('regions')
    const place = regions.findIndex(({ figures }) => Array.isArray(figures) && figures.length > 0)
    const [figure, ...rest] = entriesSchema.parse(regions[place]?.['figures'])
    const figures = [{ ...figure, certainty: undefined }, ...rest]
    const [problem] = packProblems('2026', withEntry('regions', place, { figures }))
    expect(problem).toContain(`2026 regions ${idAt('regions', place)}: figures: `)
    expect(problem).toContain(': certainty: ')
  })
})

describe('a step', () => {
  it.each(['sources', 'year', 'certainty', 'leadTimeBasis', 'routes', 'phase'])(
    'is named when it loses its %s',
    (key) => {
      const [problem] = packProblems('2026', withEntry('steps', 3, { [key]: undefined }))
      expect(problem).toContain(`2026 steps ${idAt('steps', 3)}: ${key}: `)
    },
  )

  it('is named when it has no source at all', () => {
    const [problem] = packProblems('2026', withEntry('steps', 3, { sources: [] }))
    expect(problem).toContain(`2026 steps ${idAt('steps', 3)}: sources: `)
  })

  it('is named when it waits for a step that is not there', () => {
    expect(packProblems('2026', withEntry('steps', 3, { dependsOn: ['nowhere'] }))).toEqual([
      `2026 step ${idAt('steps', 3)} depends on unknown step nowhere`,
    ])
  })

  it('is named when it is there twice', () => {
    const files = { ...real, steps: [...entriesOf('steps'), entriesOf('steps')[0]] }
    expect(packProblems('2026', files)).toEqual([`2026 the id ${idAt('steps', 0)} occurs twice`])
  })
})

describe('a pack', () => {
  it('is named when a file is missing', () => {
    expect(packProblems('2026', { ...real, steps: undefined }).join()).toContain('2026 steps')
  })

  it('is named when its folder has another year', () => {
    expect(packProblems('2027', real)).toEqual(['2027 calls itself 2026'])
  })
})
