import { CONSULT_UNIT_FIGURES } from '#domain/finance/model/build.ts'
import { INDEX_FIGURES, TARIFF_PARTS, TAX_FIGURES } from '#domain/finance/model/rates.ts'

/** What an input of the model is read from: answers of the plan, and figures where the answer is not there. */
export interface InputOrigin {
  readonly paths: readonly string[]
  readonly figures: readonly string[]
}

const answers = (...paths: string[]): InputOrigin => ({ paths, figures: [] })
const figures = (...ids: string[]): InputOrigin => ({ paths: [], figures: ids })
const either = (path: string, ...ids: string[]): InputOrigin => ({ paths: [path], figures: ids })

const SYSTEMS = ['hisCostsPerYear', 'portalCostsPerYear', 'telephonyCostsPerYear'].map(
  (key) => `systems.${key}`,
)
const HOME = ['Housing', 'Insurance', 'Living', 'Debt'].map((part) => `finance.private${part}PerMonth`)

/** The inputs that are read one by one. The months money is paid in by law or custom come from no answer. */
const SCALARS: Readonly<Record<string, InputOrigin>> = {
  firstYear: answers('route.startDate'),
  firstMonth: answers('route.startDate'),
  'patients.0': answers('practice.patientsUnder65'),
  'patients.1': answers('practice.patients65To75'),
  'patients.2': answers('practice.patients75To85'),
  'patients.3': answers('practice.patientsFrom85'),
  opslagwijkPatients: answers('practice.patientsInOpslagwijk'),
  'growth.isGrowing': answers('route.kind'),
  'growth.atStart': answers('finance.patientsAtStart'),
  'growth.perMonth': answers('finance.newPatientsPerMonth'),
  'growth.capacity': answers('finance.patientCapacity'),
  'share.start': answers('finance.profitShareStartPercent'),
  'share.full': answers('finance.profitSharePercent'),
  'share.growthMonths': answers('finance.profitShareGrowthMonths'),
  consultUnitsPerPatient: either('finance.consultUnitsPerPatient', ...CONSULT_UNIT_FIGURES),
  mtvpPerYear: answers('finance.mtvpPerYear'),
  pohGgzPerYear: answers('finance.pohGgzPerYear'),
  segment2PerYear: answers('finance.segment2PerYear'),
  segment3PerYear: answers('finance.segment3PerYear'),
  otherIncomePerYear: answers('finance.otherIncome'),
  'anwHours.0': answers('collaboration.anwEveningHours'),
  'anwHours.1': answers('collaboration.anwWeekendHours'),
  'anwHours.2': answers('collaboration.anwNightHours'),
  'startSupport.perPatientPerMonth': answers('finance.startSupportPerPatientPerMonth'),
  'startSupport.months': answers('finance.startSupportUntil'),
  capitationPayment: answers('finance.capitationPayment'),
  delayMonths: answers('finance.consultDelayMonths'),
  housingPerYear: answers('housing.options'),
  systemsPerYear: answers(...SYSTEMS),
  'doubleSystems.perYear': answers(...SYSTEMS),
  'doubleSystems.months': answers('systems.doubleCostMonths'),
  insurancePerYear: answers('finance.liabilityPremiumPerYear'),
  otherCostsPerYear: answers('finance.otherCosts'),
  otherCostsPer1000PatientsPerYear: answers('finance.otherCosts'),
  startCosts: answers('systems.conversionCosts', 'systems.setUpCosts'),
  ownMeans: answers('finance.ownMeans'),
  'creditLine.limit': answers('finance.loans'),
  'creditLine.ratePerYear': answers('finance.loans'),
  isBv: answers('finance.legalForm'),
  dgaSalaryPerYear: either('finance.dgaSalaryPerYear', 'dga-gebruikelijk-loon-2026'),
  hasHoursCriterion: answers('finance.hoursCriterionMet'),
  startersYears: answers('finance.startersDeductionYears'),
  pensionPerYear: answers('finance.pensionPremiumPerYear'),
  aovPerYear: answers('finance.aovPremiumPerYear'),
  paysProvisionally: answers('finance.taxReserve'),
  privatePerMonth: answers(...HOME, 'finance.partnerIncomePerMonth'),
}

/** The items of lists. */
const LISTS: Readonly<Record<string, InputOrigin>> = {
  staff: answers('staffing.staff'),
  locums: answers('staffing.locums'),
  traineeFees: answers('staffing.trainees'),
  traineeAllowances: answers('staffing.trainees'),
  assets: answers('finance.investments'),
  loans: answers('finance.loans'),
}

/** What holds per calendar year. */
const RATES: Readonly<Record<string, InputOrigin>> = {
  'capitation.0': figures('inschrijftarief-u65-2026'),
  'capitation.1': figures('inschrijftarief-65-75-2026'),
  'capitation.2': figures('inschrijftarief-75-85-2026'),
  'capitation.3': figures('inschrijftarief-85plus-2026'),
  opslagwijk: figures('inschrijving-opslag-opslagwijk-2026'),
  consultUnit: figures('consult-5-20-2026'),
  'anw.0': figures('anw-uurtarief-avond-2026'),
  'anw.1': figures('anw-uurtarief-weekend-2026'),
  'anw.2': figures('anw-uurtarief-nacht-feestdag-2026'),
  tariffLevel: either(
    'finance.tariffIndexPercent',
    ...TARIFF_PARTS.map(({ figure }) => figure),
    ...Object.values(INDEX_FIGURES),
  ),
  wageLevel: either('finance.wageIndexPercent', INDEX_FIGURES.wage),
  housingLevel: either('finance.housingIndexPercent', INDEX_FIGURES.housing),
  otherLevel: either('finance.otherIndexPercent', INDEX_FIGURES.other),
  taxLevel: either('finance.otherIndexPercent', INDEX_FIGURES.other),
  selfEmployedDeduction: figures('zelfstandigenaftrek-2026', 'zelfstandigenaftrek-2027'),
}

const TAX: Readonly<Record<string, string>> = TAX_FIGURES

/** Where an input comes from, by its path in the model; null when it follows from nothing the user or a source says. */
export function originOf(path: string): InputOrigin | null {
  const [head = '', ...rest] = path.split('.')
  const key = rest.join('.')
  if (head === 'tax') return TAX[key] === undefined ? null : figures(TAX[key])
  if (head === 'years') return RATES[key] ?? null
  return SCALARS[path] ?? LISTS[head] ?? null
}
