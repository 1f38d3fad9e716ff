import fc from 'fast-check'
import { expect, it } from 'vitest'
import { areaMargin, housingInTariff, rentTest, requiredArea } from '#domain/housing/costs.ts'
import type { Outcome } from '#domain/outcome/outcome.ts'
import { definitionAt } from '../support/definitions.ts'
import { realPack } from '../support/pack.ts'
import { practiceOf, rentedOption } from '../support/practices.ts'
import { knownValue } from '../support/values.ts'

const patients = knownValue(definitionAt('practice.patientsUnder65').meta).map(Number)
const rent = knownValue(definitionAt('housing.options.x.rentPerM2PerYear').meta).map(Number)
const area = knownValue(definitionAt('housing.options.x.areaM2').meta).map(Number)

/** The value of an outcome that must be known. */
function known({ id, value }: Outcome): number {
  if (value === null) throw new Error(`${id} is unknown`)
  return value
}

/** Two numbers, the smaller one first. */
function risingPair(values: fc.Arbitrary<number>): fc.Arbitrary<readonly [number, number]> {
  return fc.tuple(values, values).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
}

it('more patients never need less area', () => {
  fc.assert(
    fc.property(risingPair(patients), ([fewer, more]) => {
      const need = (count: number) => known(requiredArea(practiceOf(count), realPack))
      expect(need(more)).toBeGreaterThanOrEqual(need(fewer))
    }),
  )
})

it('more patients never bring less housing in the tariff', () => {
  fc.assert(
    fc.property(risingPair(patients), ([fewer, more]) => {
      const held = (count: number) => known(housingInTariff(practiceOf(count), realPack))
      expect(held(more)).toBeGreaterThanOrEqual(held(fewer))
    }),
  )
})

it('a higher rent never improves the rent test', () => {
  fc.assert(
    fc.property(risingPair(rent), area, patients, ([lower, higher], areaM2, count) => {
      const left = (rentPerM2PerYear: number) =>
        known(rentTest(rentedOption({ areaM2, rentPerM2PerYear }), practiceOf(count), realPack))
      expect(left(higher)).toBeLessThanOrEqual(left(lower))
    }),
  )
})

it('a larger place at the same rent per m² never improves the rent test', () => {
  fc.assert(
    fc.property(risingPair(area), rent, patients, ([smaller, larger], rentPerM2PerYear, count) => {
      const left = (areaM2: number) =>
        known(rentTest(rentedOption({ areaM2, rentPerM2PerYear }), practiceOf(count), realPack))
      expect(left(larger)).toBeLessThanOrEqual(left(smaller))
    }),
  )
})

it('a larger place never has a smaller margin', () => {
  fc.assert(
    fc.property(risingPair(area), patients, ([smaller, larger], count) => {
      const margin = (areaM2: number) =>
        known(areaMargin(rentedOption({ areaM2 }), practiceOf(count), realPack))
      expect(margin(larger)).toBeGreaterThanOrEqual(margin(smaller))
    }),
  )
})

it('how the patients are spread over the age bands does not matter for the area', () => {
  fc.assert(
    fc.property(fc.nat(10_000), fc.nat(10_000), fc.nat(10_000), fc.nat(10_000), (a, b, c, d) => {
      const spread = { ...practiceOf(a), patients65To75: b, patients75To85: c, patientsFrom85: d }
      expect(requiredArea(spread, realPack).value).toBe(
        requiredArea(practiceOf(a + b + c + d), realPack).value,
      )
    }),
  )
})
