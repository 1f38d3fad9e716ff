import { describe, expect, it } from 'vitest'
import { isTariffPending, tariffFor, tariffSetFor } from '#domain/reference/tariffs.ts'
import { realPack } from '../support/pack.ts'

const UNDER_65 = 'inschrijftarief-u65-2026'

describe('which tariffs count', () => {
  it.each([
    [2026, 'byYear', 'before'],
    [2027, 'byYear', 'after'],
    [2028, null, 'after'],
    [2026, null, 'before'],
    [2026, 'after', 'after'],
    [2027, 'before', 'before'],
  ] as const)('in %i with choice %s: the set %s the reassessment', (year, choice, set) => {
    expect(tariffSetFor(year, choice)).toBe(set)
  })

  it.each([
    [2026, 21.59],
    [2027, 21.94],
  ])('under 65 per quarter in %i is %d', (year, euros) => {
    expect(tariffFor(realPack, UNDER_65, year, 'byYear').value).toBe(euros)
  })

  it('gives the other set where one lacks the tariff, and says so', () => {
    expect(tariffFor(realPack, 'normpraktijk-2018-2024', 2026, 'byYear').tariffSet).toBeNull()
  })

  it.each([
    [2026, false],
    [2027, true],
  ])('says for %i whether the tariffs are still to be set: %s', (year, pending) => {
    expect(isTariffPending(year)).toBe(pending)
  })
})
