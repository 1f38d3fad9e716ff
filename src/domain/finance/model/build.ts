import { SHIFTS } from '../../collaboration/shifts.ts'
import { monthsBetween } from '../../field/calendar.ts'
import { chosenOption } from '../../housing/costs.ts'
import type { HousingAnswers } from '../../housing/fields.ts'
import type { Plan } from '../../plan/plan.ts'
import { AGE_BANDS } from '../../practice/size.ts'
import type { Figures } from '../../reference/pack.ts'
import { YEARLY_COSTS } from '../../systems/costs.ts'
import { mapAll } from '../../tuple.ts'
import type { FinanceAnswers } from '../fields.ts'
import { PRIVATE_COSTS } from '../sums.ts'
import { assetsOf, creditLineOf, loansOf } from './funding.ts'
import { newReader, type LeftOut, type Reader } from './left-out.ts'
import type { CapitationPayment, FinanceModel } from './model.ts'
import { numberIn, taxRates, USUAL_SALARY_FIGURE, yearRates } from './rates.ts'
import { locumCosts, staffCosts, traineeAmounts } from './staff.ts'

/** A plan as numbers, and what could not be counted. `model` is null while the plan lacks what nothing can be computed without. */
export interface BuiltModel {
  readonly model: FinanceModel | null
  /** Paths of the answers without which there is no projection. */
  readonly needed: readonly string[]
  readonly leftOut: readonly LeftOut[]
}

/** The consult units per patient per year of 2022 per 1,000 patients; their sum is counted with while the user has none. */
export const CONSULT_UNIT_FIGURES = [
  'consulteenheden-lt5-2022',
  'consulteenheden-5-20-2022',
  'consulteenheden-ge20-2022',
] as const

/** What a projection cannot do without: the start, the patients, and per route the growth path or the share. */
function neededAnswers(plan: Plan): string[] {
  const { route, practice, finance } = plan
  const wanted: (readonly [string, unknown])[] = [
    ['route.startDate', route.startDate],
    ...AGE_BANDS.map(({ key }) => [`practice.${key}`, practice[key]] as const),
  ]
  if (route.kind === 'startup') {
    wanted.push(['finance.newPatientsPerMonth', finance.newPatientsPerMonth])
    wanted.push(['finance.patientCapacity', finance.patientCapacity])
  }
  if (route.kind === 'joining') wanted.push(['finance.profitSharePercent', finance.profitSharePercent])
  const missing = wanted.filter(([, value]) => value === null).map(([path]) => path)
  return route.kind === null || route.kind === 'undecided' ? ['route.kind', ...missing] : missing
}

/** Turns a plan and its figures into the numbers of a projection. */
export function buildModel(plan: Plan, pack: Figures): BuiltModel {
  const needed = neededAnswers(plan)
  const start = plan.route.startDate
  if (needed.length > 0 || start === null) return { model: null, needed, leftOut: [] }
  const reader = newReader()
  const model = modelOf(plan, start, pack, reader)
  return { model, needed, leftOut: reader.leftOut }
}

function modelOf(plan: Plan, start: string, pack: Figures, reader: Reader): FinanceModel {
  const { practice, finance, staffing } = plan
  const firstYear = Number(start.slice(0, 4))
  const trainees = traineeAmounts(staffing, start, reader)
  return {
    firstYear,
    firstMonth: Number(start.slice(5, 7)),
    patients: mapAll(AGE_BANDS, ({ key }) => practice[key] ?? 0),
    opslagwijkPatients: reader.known(
      practice.patientsInOpslagwijk,
      'revenue',
      'practice.patientsInOpslagwijk',
    ),
    growth: growthOf(plan, reader),
    share: shareOf(plan, reader),
    ...revenueOf(plan, start, pack, reader),
    ...paymentsOf(plan, reader),
    staff: staffCosts(staffing, start, pack, reader),
    locums: locumCosts(staffing, start, reader),
    traineeFees: trainees.fees,
    traineeAllowances: trainees.allowances,
    ...costsOf(plan, reader),
    assets: assetsOf(plan, start, reader),
    loans: loansOf(plan, start, reader),
    creditLine: creditLineOf(plan, reader),
    ownMeans: reader.known(finance.ownMeans, 'investments', 'finance.ownMeans'),
    ...ownerOf(plan, pack, reader),
    tax: taxRates(pack),
    years: yearRates(firstYear, finance, plan.reference.tariffs, pack),
  }
}

function growthOf({ route, finance }: Plan, { known }: Reader): FinanceModel['growth'] {
  if (route.kind !== 'startup') return null
  return {
    atStart: known(finance.patientsAtStart, 'revenue', 'finance.patientsAtStart'),
    perMonth: finance.newPatientsPerMonth ?? 0,
    capacity: finance.patientCapacity ?? 0,
  }
}

/** The user's part of a partnership. Without a first share and a time to grow in, it is the full one from the first day. */
function shareOf({ route, finance }: Plan, { note }: Reader): FinanceModel['share'] {
  if (route.kind !== 'joining') return { start: 1, full: 1, growthMonths: 0 }
  const { profitShareStartPercent: first, profitShareGrowthMonths: months } = finance
  const full = (finance.profitSharePercent ?? 0) / 100
  if (first === null && months !== null && months > 0) note('revenue', 'finance.profitShareStartPercent')
  if (first !== null && months === null) note('revenue', 'finance.profitShareGrowthMonths')
  return { start: first === null ? full : first / 100, full, growthMonths: months ?? 0 }
}

function revenueOf(plan: Plan, start: string, pack: Figures, { known }: Reader) {
  const { finance, collaboration } = plan
  const yearly = (key: 'mtvpPerYear' | 'pohGgzPerYear' | 'segment2PerYear' | 'segment3PerYear') =>
    known(finance[key], 'revenue', `finance.${key}`)
  let otherIncome = 0
  for (const { id, amountPerYear } of finance.otherIncome)
    otherIncome += known(amountPerYear, 'revenue', `finance.otherIncome.${id}.amountPerYear`)
  return {
    consultUnitsPerPatient: finance.consultUnitsPerPatient ?? averageConsultUnits(pack),
    mtvpPerYear: yearly('mtvpPerYear'),
    pohGgzPerYear: yearly('pohGgzPerYear'),
    segment2PerYear: yearly('segment2PerYear'),
    segment3PerYear: yearly('segment3PerYear'),
    otherIncomePerYear: otherIncome,
    anwHours: mapAll(SHIFTS, ({ key }) => known(collaboration[key], 'revenue', `collaboration.${key}`)),
    startSupport: startSupportOf(plan, start, known),
  }
}

function startSupportOf(plan: Plan, start: string, known: Reader['known']): FinanceModel['startSupport'] {
  const { route, finance } = plan
  if (route.kind !== 'startup') return { perPatientPerMonth: 0, months: 0 }
  const path = 'finance.startSupportPerPatientPerMonth'
  const perPatientPerMonth = known(finance.startSupportPerPatientPerMonth, 'revenue', path)
  const until = finance.startSupportUntil
  if (perPatientPerMonth > 0 && until === null) known(null, 'revenue', 'finance.startSupportUntil')
  return { perPatientPerMonth, months: until === null ? 0 : Math.max(0, monthsBetween(start, until) + 1) }
}

/** Consult units per patient per year in 2022: 4.48. Source: NZa through huisartsincijfers.nl. */
function averageConsultUnits(pack: Figures): number {
  let units = 0
  for (const id of CONSULT_UNIT_FIGURES) units += numberIn(pack, id)
  return units / 1000
}

function paymentsOf({ finance }: Plan, { known, note }: Reader) {
  const { capitationPayment: payment } = finance
  const isKnown = payment !== null && payment !== 'notYet'
  if (!isKnown) note('payments', 'finance.capitationPayment')
  const capitationPayment: CapitationPayment = isKnown ? payment : 'endOfQuarter'
  const delayMonths = known(finance.consultDelayMonths, 'payments', 'finance.consultDelayMonths')
  return { capitationPayment, delayMonths }
}

function costsOf(plan: Plan, reader: Reader) {
  const { housing, systems, finance } = plan
  const { known } = reader
  let systemsPerYear = 0
  for (const key of YEARLY_COSTS) systemsPerYear += known(systems[key], 'otherCosts', `systems.${key}`)
  const liability = 'finance.liabilityPremiumPerYear'
  let fixed = 0
  let per1000 = 0
  for (const { id, amountPerYear, basis } of finance.otherCosts) {
    const amount = known(amountPerYear, 'otherCosts', `finance.otherCosts.${id}.amountPerYear`)
    if (basis === 'perThousandPatients') per1000 += amount
    else fixed += amount
  }
  return {
    housingPerYear: housingCost(housing, reader),
    systemsPerYear,
    ...changeCosts(plan, reader),
    insurancePerYear: known(finance.liabilityPremiumPerYear, 'otherCosts', liability),
    otherCostsPerYear: fixed,
    otherCostsPer1000PatientsPerYear: per1000,
  }
}

/** What a change of records system costs in a takeover, or setting one up in a new practice. */
function changeCosts({ route, systems }: Plan, { known, note }: Reader) {
  const amount = (key: 'conversionCosts' | 'setUpCosts' | 'doubleCostMonths') =>
    known(systems[key], 'otherCosts', `systems.${key}`)
  const once = (startCosts: number, months = 0) => ({
    doubleSystems: { perYear: systems.hisCostsPerYear ?? 0, months },
    startCosts,
  })
  if (route.kind === 'startup') return once(amount('setUpCosts'))
  if (route.kind !== 'takeover') return once(0)
  if (systems.hisChange === 'change') return once(amount('conversionCosts'), amount('doubleCostMonths'))
  if (systems.hisChange !== 'keep') note('otherCosts', 'systems.hisChange')
  return once(0)
}

/** Euros per year for the chosen place: rent and service costs, or the owner's own estimate. */
function housingCost(housing: HousingAnswers, { known, note }: Reader): number {
  const option = chosenOption(housing)
  if (option === null) {
    note('housing', 'housing.chosenOptionId')
    return 0
  }
  const path = `housing.options.${option.id}`
  if (option.tenure === 'buy') return known(option.ownedCostsPerYear, 'housing', `${path}.ownedCostsPerYear`)
  const rent = known(option.rentPerM2PerYear, 'housing', `${path}.rentPerM2PerYear`)
  const area = known(option.areaM2, 'housing', `${path}.areaM2`)
  return rent * area + known(option.serviceCostsPerYear, 'housing', `${path}.serviceCostsPerYear`)
}

function ownerOf({ finance }: Plan, pack: Figures, { known, note }: Reader) {
  const privatePerMonth = householdOf(finance, known)
  const isBv = finance.legalForm === 'bv'
  if (finance.legalForm === null) note('tax', 'finance.legalForm')
  if (isBv && finance.dgaSalaryPerYear === null) note('tax', 'finance.dgaSalaryPerYear')
  if (!isBv && finance.hoursCriterionMet === null) note('tax', 'finance.hoursCriterionMet')
  if (!isBv && finance.startersDeductionYears === null) note('tax', 'finance.startersDeductionYears')
  if (finance.taxReserve === null || finance.taxReserve === 'notYet') note('payments', 'finance.taxReserve')
  return {
    isBv,
    dgaSalaryPerYear: finance.dgaSalaryPerYear ?? numberIn(pack, USUAL_SALARY_FIGURE),
    hasHoursCriterion: finance.hoursCriterionMet === 'yes',
    startersYears: finance.startersDeductionYears ?? 0,
    pensionPerYear: known(finance.pensionPremiumPerYear, 'private', 'finance.pensionPremiumPerYear'),
    aovPerYear: known(finance.aovPremiumPerYear, 'private', 'finance.aovPremiumPerYear'),
    paysProvisionally: finance.taxReserve === 'provisionalAssessment',
    privatePerMonth,
  }
}

/** Euros per month the household needs from the practice; never less than nothing. */
function householdOf(finance: FinanceAnswers, known: Reader['known']): number {
  let home = 0
  for (const key of PRIVATE_COSTS) home += known(finance[key], 'private', `finance.${key}`)
  return Math.max(0, home - known(finance.partnerIncomePerMonth, 'private', 'finance.partnerIncomePerMonth'))
}
