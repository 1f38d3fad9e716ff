import fc from 'fast-check'
import type { FinanceModel, TaxRates, YearRates } from '#domain/finance/model/model.ts'
import { taxRates, yearRates } from '#domain/finance/model/rates.ts'
import { finance } from '../../support/finance.ts'
import { realPack } from '../../support/pack.ts'

/** Euros a practice could see in a year. */
const euros = fc.integer({ min: 0, max: 400_000 })
const smallEuros = fc.integer({ min: 0, max: 20_000 })
const month = fc.integer({ min: 0, max: 130 })
const part = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100)
const ratePerMonth = fc.integer({ min: 0, max: 1_200 }).map((basisPoints) => basisPoints / 120_000)
const percent = fc.option(fc.integer({ min: -2, max: 8 }))

const years: fc.Arbitrary<YearRates[]> = fc
  .record({
    firstYear: fc.integer({ min: 2026, max: 2030 }),
    tariffIndexPercent: percent,
    wageIndexPercent: percent,
    housingIndexPercent: percent,
    otherIndexPercent: percent,
  })
  .map(({ firstYear, ...indices }) => yearRates(firstYear, finance(indices), null, realPack))

export const anyLoan = fc.record({
  month,
  kind: fc.constantFrom('annuity' as const, 'linear' as const, 'interestOnly' as const),
  amount: fc.integer({ min: 1, max: 900_000 }),
  ratePerMonth,
  termMonths: fc.option(fc.integer({ min: 1, max: 360 })),
  graceMonths: fc.integer({ min: 0, max: 24 }),
})

const yearly = fc.array(fc.record({ fromMonth: month, perYear: euros }), { maxLength: 3 })

const staff = fc.array(
  fc.record({ fromMonth: month, pay: euros, holiday: smallEuros, yearEnd: smallEuros, charges: smallEuros }),
  { maxLength: 5 },
)

const assets = fc.array(
  fc.record({
    month,
    amount: euros,
    lifeMonths: fc.option(fc.integer({ min: 1, max: 30 }).map((life) => life * 12)),
    countsForKia: fc.boolean(),
  }),
  { maxLength: 5 },
)

const growth = fc.option(
  fc.record({
    atStart: fc.integer({ min: 0, max: 3_000 }),
    perMonth: fc.integer({ min: 0, max: 300 }),
    capacity: fc.integer({ min: 0, max: 6_000 }),
  }),
)

const band = fc.integer({ min: 0, max: 4_000 })

/** Any model: every kind of income, cost, loan and owner, at any start, with the tax rates of the shipped pack. */
export const anyModel: fc.Arbitrary<FinanceModel> = fc
  .record({
    firstMonth: fc.integer({ min: 1, max: 12 }),
    patients: fc.tuple(band, band, band, band),
    opslagwijkPatients: band,
    growth,
    share: fc.record({ start: part, full: part, growthMonths: fc.integer({ min: 0, max: 119 }) }),
    consultUnitsPerPatient: fc.integer({ min: 0, max: 80 }).map((tenths) => tenths / 10),
    mtvpPerYear: euros,
    pohGgzPerYear: euros,
    segment2PerYear: euros,
    segment3PerYear: euros,
    otherIncomePerYear: euros,
    anwHours: fc.tuple(band, band, band),
    startSupport: fc.record({
      perPatientPerMonth: fc.integer({ min: 0, max: 40 }),
      months: fc.integer({ min: 0, max: 130 }),
    }),
    capitationPayment: fc.constantFrom('startOfQuarter', 'endOfQuarter', 'monthly'),
    delayMonths: fc.integer({ min: 0, max: 12 }),
    staff,
    locums: yearly,
    traineeFees: yearly,
    traineeAllowances: yearly,
    housingPerYear: euros,
    systemsPerYear: smallEuros,
    doubleSystems: fc.record({ perYear: smallEuros, months: fc.integer({ min: 0, max: 24 }) }),
    insurancePerYear: smallEuros,
    otherCostsPerYear: euros,
    otherCostsPer1000PatientsPerYear: smallEuros,
    startCosts: smallEuros,
    assets,
    loans: fc.array(anyLoan, { maxLength: 4 }),
    creditLine: fc.record({ limit: euros, ratePerMonth }),
    ownMeans: euros,
    isBv: fc.boolean(),
    dgaSalaryPerYear: euros,
    hasHoursCriterion: fc.boolean(),
    startersYears: fc.integer({ min: 0, max: 3 }),
    pensionPerYear: smallEuros,
    aovPerYear: smallEuros,
    paysProvisionally: fc.boolean(),
    privatePerMonth: smallEuros,
    tax: fc.constant(taxRates(realPack)),
    years,
  })
  .map((model) => ({ ...model, firstYear: model.years[0]?.year ?? 2026 }))

/** The model with every tax rate at 0. */
export function untaxed(model: FinanceModel): FinanceModel {
  const off: Partial<TaxRates> = {
    bracket1: 0,
    bracket2: 0,
    bracket3: 0,
    deductionCap: 0,
    zvw: 0,
    vpbLow: 0,
    vpbHigh: 0,
    box2Low: 0,
    box2High: 0,
  }
  return { ...model, tax: { ...model.tax, ...off } }
}

/** The model with every input in euros twice as large: tariffs, amounts, prices and loans; not hours, patients or rates. */
export function doubled(model: FinanceModel): FinanceModel {
  return {
    ...model,
    ...doubledOperation(model),
    assets: model.assets.map((asset) => ({ ...asset, amount: 2 * asset.amount })),
    loans: model.loans.map((loan) => ({ ...loan, amount: 2 * loan.amount })),
    creditLine: { ...model.creditLine, limit: 2 * model.creditLine.limit },
    ownMeans: 2 * model.ownMeans,
    dgaSalaryPerYear: 2 * model.dgaSalaryPerYear,
    pensionPerYear: 2 * model.pensionPerYear,
    aovPerYear: 2 * model.aovPerYear,
    privatePerMonth: 2 * model.privatePerMonth,
  }
}

function doubledOperation(model: FinanceModel): Partial<FinanceModel> {
  const { startSupport, doubleSystems } = model
  const twice = (amounts: FinanceModel['locums']) =>
    amounts.map((amount) => ({ ...amount, perYear: 2 * amount.perYear }))
  return {
    mtvpPerYear: 2 * model.mtvpPerYear,
    pohGgzPerYear: 2 * model.pohGgzPerYear,
    segment2PerYear: 2 * model.segment2PerYear,
    segment3PerYear: 2 * model.segment3PerYear,
    otherIncomePerYear: 2 * model.otherIncomePerYear,
    startSupport: { ...startSupport, perPatientPerMonth: 2 * startSupport.perPatientPerMonth },
    staff: model.staff.map(({ fromMonth, pay, holiday, yearEnd, charges }) => ({
      fromMonth,
      pay: 2 * pay,
      holiday: 2 * holiday,
      yearEnd: 2 * yearEnd,
      charges: 2 * charges,
    })),
    locums: twice(model.locums),
    traineeFees: twice(model.traineeFees),
    traineeAllowances: twice(model.traineeAllowances),
    housingPerYear: 2 * model.housingPerYear,
    systemsPerYear: 2 * model.systemsPerYear,
    doubleSystems: { ...doubleSystems, perYear: 2 * doubleSystems.perYear },
    insurancePerYear: 2 * model.insurancePerYear,
    otherCostsPerYear: 2 * model.otherCostsPerYear,
    otherCostsPer1000PatientsPerYear: 2 * model.otherCostsPer1000PatientsPerYear,
    startCosts: 2 * model.startCosts,
    years: model.years.map(doubledYear),
  }
}

function doubledYear(year: YearRates): YearRates {
  const [under65, from65, from75, from85] = year.capitation
  const [evening, weekend, night] = year.anw
  return {
    ...year,
    capitation: [2 * under65, 2 * from65, 2 * from75, 2 * from85],
    opslagwijk: 2 * year.opslagwijk,
    consultUnit: 2 * year.consultUnit,
    anw: [2 * evening, 2 * weekend, 2 * night],
  }
}

/** A practice in which nothing happens, from January 2027 and without any increase, to put the one thing in that is tested. */
export function quietModel(parts: Partial<FinanceModel> = {}): FinanceModel {
  const flat = { tariffIndexPercent: 0, wageIndexPercent: 0, housingIndexPercent: 0, otherIndexPercent: 0 }
  return {
    firstYear: 2027,
    firstMonth: 1,
    patients: [0, 0, 0, 0],
    opslagwijkPatients: 0,
    growth: null,
    share: { start: 1, full: 1, growthMonths: 0 },
    consultUnitsPerPatient: 0,
    mtvpPerYear: 0,
    pohGgzPerYear: 0,
    segment2PerYear: 0,
    segment3PerYear: 0,
    otherIncomePerYear: 0,
    anwHours: [0, 0, 0],
    startSupport: { perPatientPerMonth: 0, months: 0 },
    capitationPayment: 'monthly',
    delayMonths: 0,
    staff: [],
    locums: [],
    traineeFees: [],
    traineeAllowances: [],
    housingPerYear: 0,
    systemsPerYear: 0,
    doubleSystems: { perYear: 0, months: 0 },
    insurancePerYear: 0,
    otherCostsPerYear: 0,
    otherCostsPer1000PatientsPerYear: 0,
    startCosts: 0,
    assets: [],
    loans: [],
    creditLine: { limit: 0, ratePerMonth: 0 },
    ownMeans: 0,
    isBv: false,
    dgaSalaryPerYear: 0,
    hasHoursCriterion: false,
    startersYears: 0,
    pensionPerYear: 0,
    aovPerYear: 0,
    paysProvisionally: false,
    privatePerMonth: 0,
    tax: taxRates(realPack),
    years: yearRates(2027, finance(flat), null, realPack),
    ...parts,
  }
}
