import { describe, expect, it } from 'vitest'
import type { FinanceModel } from '#domain/finance/model/model.ts'
import { indicesOf, numberIn } from '#domain/finance/model/rates.ts'
import type { Line } from '#domain/finance/projection/lines.ts'
import { project } from '#domain/finance/projection/project.ts'
import { financeYears } from '#domain/finance/projection/calendar.ts'
import { sumOver } from '#domain/finance/projection/years.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { housingInTariff, rentTest, yearlyCost } from '#domain/housing/costs.ts'
import { pensionPremium, premiumsOn } from '#domain/staffing/cost.ts'
import { employedGp, locum, member, staffing } from '../staffing/examples.ts'
import { finance } from '../support/finance.ts'
import { realPack } from '../support/pack.ts'
import { edited, set } from '../support/plans.ts'
import { practiceOf, rentedOption } from '../support/practices.ts'
import { modelOf, practicePlan } from './support/plans.ts'

const NORM_PRACTICE = [2_095, 0, 0, 0] as const
const figure = (id: string) => numberIn(realPack, id)

/** Euros of a line over the first calendar year of a model. */
function firstYear(model: FinanceModel, line: Line): number {
  const projection = project(model)
  const [year] = financeYears(projection)
  return year ? sumOver(projection, line, year) : NaN
}

function withUnits(year: number, units: number): Plan {
  return edited(practicePlan(year, NORM_PRACTICE), set('finance.consultUnitsPerPatient', units))
}

describe('revenue in a year', () => {
  it.each([
    { line: 'capitation', year: 2027, euros: 183_857.2, source: 'finance facts 1: 4 × 21.94 × 2,095' },
    { line: 'consults', year: 2027, euros: 125_767.04, source: 'finance facts 1: 13.40 × 4.48 × 2,095' },
    { line: 'capitation', year: 2026, euros: 180_924.2, source: 'finance facts, part 2: 4 × 21.59 × 2,095' },
    {
      line: 'consults',
      year: 2026,
      euros: 123_702.21,
      source: 'finance facts, part 2: 13.18 × 4.48 × 2,095',
    },
  ] as const)('of $line in $year is € $euros ($source)', ({ line, year, euros }) => {
    expect(firstYear(modelOf(withUnits(year, 4.48)), line)).toBeCloseTo(euros, 2)
  })

  it.each([
    { band: 'under 65', patients: [1_000, 0, 0, 0], before: 86_360, after: 87_760 },
    { band: '65 to 75', patients: [0, 1_000, 0, 0], before: 101_600, after: 103_280 },
    { band: '75 to 85', patients: [0, 0, 1_000, 0], before: 153_000, after: 155_520 },
    { band: 'from 85', patients: [0, 0, 0, 1_000], before: 240_600, after: 244_560 },
  ] as const)(
    'for 1,000 patients $band is € $before in 2026 and € $after in 2027 (tariff tables of the finance facts)',
    ({ patients, before, after }) => {
      const fees = [2026, 2027].map((year) =>
        firstYear(modelOf(practicePlan(year, [...patients])), 'capitation'),
      )
      expect(fees.map((fee) => fee.toFixed(2))).toEqual([before.toFixed(2), after.toFixed(2)])
    },
  )

  it('keeps the set of before when the user chooses it for 2027 (finance facts, part 2)', () => {
    const plan = edited(practicePlan(2027, NORM_PRACTICE), set('reference.tariffs', 'before'))
    expect(firstYear(modelOf(plan), 'capitation')).toBeCloseTo(180_924.2, 2)
  })

  it('adds € 6.94 a quarter for each patient in an opslagwijk (finance facts 1)', () => {
    const plan = edited(practicePlan(2027, NORM_PRACTICE), set('practice.patientsInOpslagwijk', 300))
    expect(firstYear(modelOf(plan), 'capitation')).toBeCloseTo(183_857.2 + 4 * 6.94 * 300, 2)
  })

  it.each([
    { key: 'anwEveningHours', euros: 11_901, source: '119.01 an hour' },
    { key: 'anwWeekendHours', euros: 13_732, source: '137.32 an hour' },
    { key: 'anwNightHours', euros: 15_563, source: '155.63 an hour' },
  ])('of 100 hours of $key is € $euros (finance facts 1: $source)', ({ key, euros }) => {
    const plan = edited(practicePlan(2027, NORM_PRACTICE), set(`collaboration.${key}`, 100))
    expect(firstYear(modelOf(plan), 'anw')).toBeCloseTo(euros, 2)
  })

  it('of MTVP is € 27,067.40 for 2,095 patients at the maximum of 2025 (LHV: 3.23 a quarter)', () => {
    const mtvp = 4 * figure('mtvp-2025') * 2_095
    expect(mtvp).toBeCloseTo(27_067.4, 2)
    const plan = edited(practicePlan(2027, NORM_PRACTICE), set('finance.mtvpPerYear', mtvp))
    expect(firstYear(modelOf(plan), 'mtvp')).toBeCloseTo(27_067.4, 2)
  })

  it('counts 4.482 consult units per patient while the user has none (NZa table 38, 2022)', () => {
    expect(modelOf(practicePlan(2027, NORM_PRACTICE)).consultUnitsPerPatient).toBeCloseTo(4.482, 10)
  })
})

describe('the yearly increase', () => {
  it('of tariffs is 3.79 %: the indices weighted by what the tariff holds (NZa table 28, through huisartsincijfers.nl)', () => {
    const index = indicesOf(finance(), realPack)
    expect(index).toMatchObject({ wage: 0.0424, housing: 0.025, other: 0.021 })
    expect(index.tariff).toBeCloseTo(0.037895, 6)
  })

  it('reaches tariffs for the first time in 2028, because 2027 bills the set of 2026 (LHV, 24 September 2026)', () => {
    const [first, second, third] = modelOf(practicePlan(2026, NORM_PRACTICE)).years
    expect([first, second].map((year) => year?.consultUnit)).toEqual([13.18, 13.4])
    expect(third?.consultUnit).toBeCloseTo(13.4 * 1.037895, 4)
  })

  it('leaves the first year of wages as the user typed it', () => {
    const [first, second] = modelOf(practicePlan(2027, NORM_PRACTICE)).years
    expect([first?.wageLevel, second?.wageLevel]).toEqual([1, 1.0424])
  })
})

describe('staff', () => {
  it('has a PFZW premium of € 7,178.70 on € 45,000 (PFZW 2026: 25.9 % above 17,283)', () => {
    const rules = {
      rate: figure('pfzw-premie-2026'),
      franchise: figure('pfzw-franchise-2026'),
      maximum: figure('pfzw-max-salaris-2026'),
    }
    expect(pensionPremium(45_000, rules)).toBeCloseTo(7_178.7, 2)
  })

  it('has a highest SPH premium of € 28,789.05 for an owner (SPH 2024: 23.94 % of 137,800 less 17,545)', () => {
    const rules = {
      rate: figure('sph-premie-vrijgevestigd-2024'),
      franchise: figure('sph-franchise-2024'),
      maximum: figure('sph-max-inkomen-2024'),
    }
    expect(pensionPremium(200_000, rules)).toBeCloseTo(28_789.05, 2)
  })

  it('has employer premiums that add up to 17.13 % (Randstad werkpocket 2026)', () => {
    const parts = ['awf-laag', 'aof-laag', 'whk-gemiddeld', 'kinderopvang', 'zvw-werkgever']
    const sum = parts.reduce((total, part) => total + figure(`premie-${part}-2026`), 0)
    expect(sum).toBeCloseTo(figure('premies-werkgever-som-2026'), 10)
    expect(premiumsOn(45_000, 79_409, sum)).toBeCloseTo(7_708.5, 2)
  })

  it('has premiums up to the maximum wage only: € 13,602.76 (Randstad werkpocket 2026: 79,409)', () => {
    expect(premiumsOn(120_000, figure('maximumpremieloon-2026'), 0.1713)).toBeCloseTo(13_602.76, 2)
  })

  it.each([
    {
      who: 'an assistant full time at € 3,000',
      member: member(),
      cost: { pay: 36_000, holiday: 2_880, yearEnd: 2_998.8, charges: 13_336.55 },
      source: 'finance facts 3: 41,878.80 gross, 17.13 %, half of PFZW, 5.7 % reserve',
    },
    {
      who: 'a temporary assistant',
      member: member({ contract: 'temporary' }),
      cost: { pay: 36_000, holiday: 2_880, yearEnd: 2_998.8, charges: 15_549.84 },
      source: 'finance facts 3: AWf 7.74 % in place of 2.74 %',
    },
    {
      who: 'a GP on the payroll for 32 of 40 hours at the maximum of 2022',
      member: employedGp({ hoursPerWeek: 32, monthlyWageFullTime: 7_768 }),
      cost: { pay: 74_572.8, holiday: 5_965.82, yearEnd: 2_237.18, charges: 28_040.54 },
      source: 'LAD cao: 3 % year-end payment, SPH 24.62 % of 2024, half each',
    },
  ])('costs of $who ($source)', ({ member: one, cost }) => {
    const shares = { pensionEmployerSharePercent: 50, gpPensionEmployerSharePercent: 50 }
    const team = staffing({ staff: [one], ...shares, sicknessReservePercent: 5.7 })
    const [counted] = modelOf({ ...practicePlan(2027, NORM_PRACTICE), staffing: team }).staff
    expect(counted?.pay).toBeCloseTo(cost.pay, 2)
    expect(counted?.holiday).toBeCloseTo(cost.holiday, 2)
    expect(counted?.yearEnd).toBeCloseTo(cost.yearEnd, 2)
    expect(counted?.charges).toBeCloseTo(cost.charges, 2)
  })

  it('of a locum for 27 hours in 46 weeks at € 80 is € 99,360 (locum rate of 2025)', () => {
    const rate = figure('waarneemtarief-dag-2025')
    const one = locum({ hoursPerWeek: 27, weeksPerYear: 46, ratePerHour: rate, startMonth: null })
    const plan = { ...practicePlan(2027, NORM_PRACTICE), staffing: staffing({ locums: [one] }) }
    expect(firstYear(modelOf(plan), 'locums')).toBeCloseTo(99_360, 6)
  })
})

describe('housing', () => {
  it('has € 36.9k in the tariff for 2,095 patients against € 26,000 rent (finance facts 6: rent test)', () => {
    const practice = practiceOf(2_095)
    expect(housingInTariff(practice, realPack).value).toBeCloseTo(36_930.66, 2)
    expect(yearlyCost(rentedOption()).value).toBe(26_000)
    expect(rentTest(rentedOption(), practice, realPack).value).toBeCloseTo(10_930.66, 2)
  })

  it('costs € 39,000 at € 300 per m² (finance facts 6)', () => {
    const option = rentedOption({ rentPerM2PerYear: 300 })
    const housing = {
      ...practicePlan(2027, NORM_PRACTICE).housing,
      options: [option],
      chosenOptionId: option.id,
    }
    expect(firstYear(modelOf({ ...practicePlan(2027, NORM_PRACTICE), housing }), 'housing')).toBeCloseTo(
      39_000,
      6,
    )
  })
})

describe('a takeover', () => {
  it.each([10, 15])(
    'writes off € 60,000 of goodwill over %i years (art. 3.30 lid 2 Wet IB: at most 10 % a year)',
    (years) => {
      const plan = edited(
        practicePlan(2027, NORM_PRACTICE),
        set('finance.takeoverPriceTotal', 60_000),
        set('finance.goodwillPart', 60_000),
        set('finance.inventoryPart', 0),
        set('finance.goodwillDepreciationYears', years),
      )
      expect(firstYear(modelOf(plan), 'depreciation')).toBeCloseTo(60_000 / years, 6)
    },
  )

  it('into a bv counts a salary of € 58,000 while the user has none (Consilio: gebruikelijk loon 2026)', () => {
    const plan = edited(practicePlan(2027, NORM_PRACTICE), set('finance.legalForm', 'bv'))
    expect(modelOf(plan).dgaSalaryPerYear).toBe(58_000)
  })
})
