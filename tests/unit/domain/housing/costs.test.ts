import { describe, expect, it } from 'vitest'
import {
  areaMargin,
  chosenOption,
  housingInTariff,
  rentTest,
  requiredArea,
  yearlyCost,
  yearlyRent,
} from '#domain/housing/costs.ts'
import { unknownFields } from '#domain/outcome/outcome.ts'
import { packWithout, realPack } from '../support/pack.ts'
import { addOption, edited, planWith, set } from '../support/plans.ts'
import { practiceOf, rentedOption } from '../support/practices.ts'

const normPractice = practiceOf(2_095)
const unknownPractice = { ...normPractice, patientsUnder65: null }
const bought = rentedOption({ tenure: 'buy', ownedCostsPerYear: 31_000 })

describe('requiredArea', () => {
  it('is 227.85… m² for 3,672 patients', () => {
    expect(requiredArea(practiceOf(3_672), realPack).value).toBeCloseTo(227.856_8, 4)
  })

  it('is 130 m² for the norm practice', () => {
    expect(requiredArea(normPractice, realPack).value).toBe(130)
  })

  it('is unknown while the patients are', () => {
    expect(requiredArea(unknownPractice, realPack).value).toBeNull()
  })

  it.each(['m2-per-fte-lhv', 'normpraktijk-2018-2024'])('is unknown when the figure %s is', (id) => {
    expect(requiredArea(normPractice, packWithout(id)).value).toBeNull()
  })
})

describe('housingInTariff', () => {
  it('is € 36,930.66 for 2,095 patients', () => {
    expect(housingInTariff(normPractice, realPack).value).toBeCloseTo(36_930.66, 6)
  })

  it('is unknown while the patients are', () => {
    expect(housingInTariff(unknownPractice, realPack).value).toBeNull()
  })

  it('is unknown when the tariff is', () => {
    expect(housingInTariff(normPractice, packWithout('kosten-p1000-huisvesting-2026')).value).toBeNull()
  })
})

describe('yearlyRent', () => {
  it('is € 26,000 for 130 m² at € 200', () => {
    expect(yearlyRent(rentedOption()).value).toBe(26_000)
  })

  it('is 0 for a place that is lent', () => {
    expect(yearlyRent(rentedOption({ rentPerM2PerYear: 0 })).value).toBe(0)
  })

  it('is unknown while the rent is, and says so', () => {
    expect(unknownFields(yearlyRent(rentedOption({ rentPerM2PerYear: null })))).toEqual([
      'housing.options.option001.rentPerM2PerYear',
    ])
  })
})

describe('yearlyCost', () => {
  it.each(['rent', 'hoed', 'temporary'] as const)('is rent and service costs for %s', (tenure) => {
    expect(yearlyCost(rentedOption({ tenure, serviceCostsPerYear: 4_500 })).value).toBe(30_500)
  })

  it.each(['areaM2', 'rentPerM2PerYear', 'serviceCostsPerYear'] as const)(
    'is unknown while %s is',
    (field) => {
      expect(yearlyCost(rentedOption({ [field]: null })).value).toBeNull()
    },
  )

  it('is what the owner says for a place that is bought', () => {
    expect(yearlyCost(bought).value).toBe(31_000)
  })

  it('does not need a rent for a place that is bought', () => {
    expect(yearlyCost({ ...bought, rentPerM2PerYear: null, areaM2: null }).value).toBe(31_000)
  })

  it('waits for the owner for a place that is bought', () => {
    expect(unknownFields(yearlyCost({ ...bought, ownedCostsPerYear: null }))).toEqual([
      'housing.options.option001.ownedCostsPerYear',
    ])
  })
})

describe('rentTest', () => {
  it('leaves € 10,930.66 for the norm practice on 130 m² at € 200', () => {
    expect(rentTest(rentedOption(), normPractice, realPack).value).toBeCloseTo(10_930.66, 6)
  })

  it('is € 2,069.34 short at € 300', () => {
    const dear = rentedOption({ rentPerM2PerYear: 300 })
    expect(rentTest(dear, normPractice, realPack).value).toBeCloseTo(-2_069.34, 6)
  })

  it('is unknown while the service costs are, and says so', () => {
    const option = rentedOption({ serviceCostsPerYear: null })
    expect(unknownFields(rentTest(option, normPractice, realPack))).toEqual([
      'housing.options.option001.serviceCostsPerYear',
    ])
  })

  it('is unknown while the patients are', () => {
    expect(rentTest(rentedOption(), unknownPractice, realPack).value).toBeNull()
  })
})

describe('areaMargin', () => {
  it('is what a place has more than is needed', () => {
    expect(areaMargin(rentedOption({ areaM2: 150 }), normPractice, realPack).value).toBe(20)
  })

  it('is negative for a place that is too small', () => {
    expect(areaMargin(rentedOption({ areaM2: 100 }), normPractice, realPack).value).toBe(-30)
  })

  it('is unknown while the area is', () => {
    expect(areaMargin(rentedOption({ areaM2: null }), normPractice, realPack).value).toBeNull()
  })
})

describe('chosenOption', () => {
  const plan = planWith(addOption('option001'), addOption('option002'))

  it('is none while none is chosen', () => {
    expect(chosenOption(plan.housing)).toBeNull()
  })

  it('is the one that is chosen', () => {
    expect(chosenOption(edited(plan, set('housing.chosenOptionId', 'option002')).housing)?.id).toBe(
      'option002',
    )
  })
})
