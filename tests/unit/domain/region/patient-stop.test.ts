import { describe, expect, it } from 'vitest'
import type { Region } from '#domain/reference/entries.ts'
import { provinceEntry } from '#domain/region/lookup.ts'
import { patientStopIn } from '#domain/region/patient-stop.ts'
import { PROVINCES, type Province } from '#domain/region/provinces.ts'
import { realPack } from '../support/pack.ts'

const stop = (province: Province) => patientStopIn(provinceEntry(province, realPack))

/** Groningen with another share in place of its own. */
function groningen(value: number, changes: Partial<Region['figures'][number]> = {}): Region {
  const region = provinceEntry('prov-groningen', realPack)
  const [first] = region?.figures ?? []
  if (!region || !first) throw new Error('the pack has no figure of Groningen')
  return { ...region, figures: [{ ...first, value, ...changes }] }
}

describe('what is known of closed lists', () => {
  it('is the newest sourced count, not an older one beside it', () => {
    expect(stop('prov-groningen')).toMatchObject({ level: 'low', percent: 50.9, entry: { year: 2025 } })
  })

  it('is words where no number was found', () => {
    expect(stop('prov-drenthe')).toMatchObject({ level: 'words', percent: null })
  })

  it('is nothing where no source has anything for the whole province', () => {
    expect(stop('prov-utrecht')).toEqual({ level: 'unknown', percent: null, entry: null })
  })

  it('is nothing while no province is chosen', () => {
    expect(patientStopIn(null).level).toBe('unknown')
  })

  it('never comes from an entry without a source', () => {
    expect(patientStopIn(groningen(50, { source: null })).level).toBe('unknown')
  })

  it.each(PROVINCES)('has a source for %s wherever something is shown', (province) => {
    const { entry, level } = stop(province)
    expect(entry === null).toBe(level === 'unknown')
  })
})

it.each([
  [0, 'low'],
  [59.9, 'low'],
  [60, 'middle'],
  [74.9, 'middle'],
  [75, 'high'],
  [100, 'high'],
] as const)('%d percent is drawn as %s', (percent, level) => {
  expect(patientStopIn(groningen(percent)).level).toBe(level)
})
