import { z } from 'zod'
import {
  choice,
  date,
  decimal,
  euro,
  longText,
  month,
  percentage,
  statement,
  text,
  wholeNumber,
  YES_NO,
} from '../field/kinds.ts'
import { list } from '../field/list.ts'
import { BOUGHT_ROUTES } from '../route/route.ts'
import { whatIfFields } from './what-if-fields.ts'
import { workFormFields } from './work-form-fields.ts'

const INVESTMENT_KINDS = ['asset', 'cost', 'reserve'] as const
const PAID_FROM = ['ownMeans', 'loan', 'supplier', 'subsidy', 'notYet'] as const
const LOAN_KINDS = ['annuity', 'linear', 'interestOnly', 'creditLine', 'sellerLoan'] as const
const LOAN_STATES = ['asked', 'offered', 'agreed'] as const
const COST_BASES = ['fixed', 'perThousandPatients'] as const
const FINANCING_STATES = ['notAsked', 'indication', 'agreed', 'refused'] as const
const LEGAL_FORMS = ['soleTrader', 'partnership', 'bv'] as const
const CAPITATION_PAYMENTS = ['startOfQuarter', 'endOfQuarter', 'monthly', 'notYet'] as const
const TAX_RESERVES = ['provisionalAssessment', 'setAside', 'notYet'] as const

const bought = { routes: BOUGHT_ROUTES } as const
const started = { routes: ['startup'] } as const
const once = { unit: 'euro', min: 0, max: 10_000_000 } as const
const perYear = { unit: 'euroPerYear', min: 0, max: 5_000_000 } as const
const perMonth = { unit: 'euroPerMonth', min: 0, max: 100_000 } as const
const anyMonth = { min: '2024-01', max: '2045-12' } as const
const lifetime = { unit: 'years', min: 1, max: 50, askParty: 'accountant' } as const
const repaid = { field: 'kind', is: ['annuity', 'linear', 'interestOnly', 'sellerLoan'] } as const

const yearlyIndex = { min: -10, max: 25 } as const

/* The steps of the road that the questions come from. */
const price = { steps: ['valuation'] } as const
const goodwill = { steps: ['goodwill-decision'] } as const
const inventory = { steps: ['valuation', 'bookkeeping-tax-setup'] } as const
const bookkeeping = { steps: ['bookkeeping-tax-setup'] } as const
const equipment = { steps: ['fit-out-equipment', 'business-plan'] } as const
const lending = { steps: ['bank-financing'] } as const
const forecast = { steps: ['business-plan'] } as const
const income = { steps: ['dd-finance', 'business-plan'] } as const
const cash = { steps: ['business-plan', 'startup-liquidity'] } as const
const legal = { steps: ['choose-legal-form'] } as const
const partnership = { steps: ['partnership-agreement'] } as const
const wishes = { steps: ['orient-own-wishes'] } as const
const ownPension = { steps: ['gp-pension'] } as const
const insured = { steps: ['insurances'] } as const
const modules = { steps: ['contract-modules'] } as const
const chainCare = { steps: ['join-care-group'] } as const
const growth = { steps: ['analyse-startup-demand'] } as const
const support = { steps: ['check-insurer-start-support', 'startup-liquidity'] } as const
const household = { steps: ['orient-private-life', 'business-plan'] } as const
const lease = { steps: ['lease-negotiation'] } as const

/** One thing that has to be paid once: equipment, a move, money for the first months. */
const investmentFields = {
  what: text({ ...equipment, required: true, maxLength: 80 }),
  kind: choice(INVESTMENT_KINDS, { ...bookkeeping, required: true, askParty: 'accountant' }),
  amount: euro({
    ...once,
    ...equipment,
    required: true,
    figures: ['his-conversiekosten', 'stichtingskosten-m2'],
  }),
  month: month({ ...anyMonth, ...equipment }),
  lifeYears: wholeNumber({ ...lifetime, ...bookkeeping, askedWhen: { field: 'kind', is: ['asset'] } }),
  paidFrom: choice(PAID_FROM, { ...lending, figures: ['kia-percentage-2026'] }),
}

/** One loan, asked for or agreed. */
const loanFields = {
  name: text({ ...lending, required: true, maxLength: 80 }),
  kind: choice(LOAN_KINDS, {
    ...lending,
    required: true,
    askParty: 'bank',
    figures: ['goodwill-financieringsvormen-2015'],
  }),
  amount: euro({ ...once, ...lending, required: true, askParty: 'bank' }),
  interestPercent: percentage({ ...lending, min: 0, max: 30, askParty: 'bank' }),
  termMonths: wholeNumber({
    ...lending,
    unit: 'months',
    min: 1,
    max: 480,
    askedWhen: repaid,
    askParty: 'bank',
    figures: ['lening-looptijd-algemeen'],
  }),
  graceMonths: wholeNumber({
    ...lending,
    unit: 'months',
    min: 0,
    max: 60,
    askedWhen: repaid,
    askParty: 'bank',
  }),
  startMonth: month({ ...anyMonth, ...lending }),
  status: choice(LOAN_STATES, { ...lending, askParty: 'bank' }),
}

/** Costs that come back every year and have no page of their own. */
const otherCostFields = {
  what: text({ ...forecast, required: true, maxLength: 80 }),
  amountPerYear: euro({
    ...perYear,
    ...forecast,
    required: true,
    askParty: 'seller',
    figures: [
      'kosten-p1000-overig-2026',
      'praktijkkosten-p1000-overig-2022',
      'praktijkkosten-p1000-behandel-2022',
      'loonadministratie-voorbeeld-2026',
    ],
  }),
  basis: choice(COST_BASES, { ...forecast, required: true }),
  source: text({ ...forecast, maxLength: 200 }),
}

const otherIncomeFields = {
  what: text({ ...income, required: true, maxLength: 80 }),
  amountPerYear: euro({
    ...perYear,
    ...income,
    required: true,
    askParty: 'seller',
    figures: ['sboh-opleidersvergoeding-2023', 'omzetaandeel-overig-s1-2022'],
  }),
}

/** What the practice and the household need, and where the money comes from. What follows from it is computed, never asked. */
export const financeFields = z.object({
  takeoverPriceTotal: euro({
    ...once,
    ...bought,
    ...price,
    required: true,
    askParty: 'seller',
    figures: ['goodwill-methoden'],
  }),
  goodwillPart: euro({
    ...once,
    ...bought,
    ...goodwill,
    askParty: 'seller',
    figures: [
      'goodwill-lhv-standpunt',
      'goodwill-juridisch',
      'goodwill-gemiddeld-2015',
      'goodwill-bandbreedte-medischcontact',
      'goodwill-verbod-in-contracten-2015',
    ],
  }),
  inventoryPart: euro({ ...once, ...bought, ...price, askParty: 'seller' }),
  inventoryLifeYears: wholeNumber({ ...bought, ...lifetime, ...inventory }),
  goodwillDepreciationYears: wholeNumber({
    ...bought,
    ...bookkeeping,
    unit: 'years',
    min: 10,
    max: 30,
    askParty: 'accountant',
    figures: ['goodwill-fiscale-afschrijving'],
  }),
  investments: list(investmentFields, { minItems: 0, maxItems: 60 }),
  fitOutLifeYears: wholeNumber({ ...lifetime, ...bookkeeping }),
  hardwareLifeYears: wholeNumber({ ...lifetime, ...bookkeeping }),
  ownMeans: euro({ ...once, ...lending, required: true }),
  financingStatus: choice(FINANCING_STATES, { ...lending, required: true, askParty: 'bank' }),
  financingStatusDate: date({
    ...lending,
    min: '2020-01-01',
    max: '2045-12-31',
    askedWhen: { field: 'financingStatus', is: ['indication', 'agreed', 'refused'] },
  }),
  banksSpokenTo: longText({ ...lending, maxLength: 1_000 }),
  loans: list(loanFields, { minItems: 0, maxItems: 20 }),
  legalForm: choice(LEGAL_FORMS, {
    ...legal,
    required: true,
    askParty: 'accountant',
    figures: [
      'zelfstandigenaftrek-2026',
      'zelfstandigenaftrek-2027',
      'mkb-winstvrijstelling-2026',
      'vpb-2026',
      'dga-gebruikelijk-loon-2026',
    ],
  }),
  profitSharePercent: percentage({
    ...partnership,
    routes: ['joining'],
    min: 0,
    max: 100,
    required: true,
    askParty: 'accountant',
  }),
  profitShareStartPercent: percentage({
    ...partnership,
    routes: ['joining'],
    min: 0,
    max: 100,
    askParty: 'accountant',
  }),
  profitShareGrowthMonths: wholeNumber({
    ...partnership,
    routes: ['joining'],
    unit: 'months',
    min: 0,
    max: 119,
    askParty: 'accountant',
  }),
  dgaSalaryPerYear: euro({
    ...perYear,
    ...legal,
    askedWhen: { field: 'legalForm', is: ['bv'] },
    askParty: 'accountant',
    figures: ['dga-gebruikelijk-loon-2026', 'hidha-maximumsalaris-2022'],
  }),
  hoursCriterionMet: choice(YES_NO, {
    ...legal,
    askedWhen: { field: 'legalForm', is: ['soleTrader', 'partnership'] },
    askParty: 'accountant',
    figures: ['urencriterium', 'zelfstandigenaftrek-2026', 'zelfstandigenaftrek-2027'],
  }),
  startersDeductionYears: wholeNumber({
    ...legal,
    unit: 'years',
    min: 0,
    max: 3,
    askedWhen: { field: 'legalForm', is: ['soleTrader', 'partnership'] },
    askParty: 'accountant',
    figures: ['startersaftrek-2026'],
  }),
  ownerWeeksPerYear: wholeNumber({ ...wishes, unit: 'weeks', min: 1, max: 52 }),
  ownerHoursPerWeek: decimal({
    ...wishes,
    unit: 'hoursPerWeek',
    min: 1,
    max: 80,
    decimals: 1,
    figures: ['urencriterium'],
  }),
  taxReserve: choice(TAX_RESERVES, { ...bookkeeping, askParty: 'accountant' }),
  taxReservePercent: percentage({
    ...bookkeeping,
    min: 0,
    max: 100,
    askedWhen: { field: 'taxReserve', is: ['setAside'] },
    askParty: 'accountant',
    figures: ['box1-schijf3-tarief-2026', 'zvw-ondernemer-2026'],
  }),
  pensionPremiumPerYear: euro({
    ...perYear,
    ...ownPension,
    askParty: 'pensionFund',
    figures: [
      'sph-premie-vrijgevestigd-2024',
      'sph-max-inkomen-2024',
      'sph-franchise-2024',
      'sph-nieuwe-regeling-2028',
    ],
  }),
  aovPremiumPerYear: euro({ ...perYear, ...insured, askParty: 'insuranceAdviser' }),
  liabilityPremiumPerYear: euro({
    ...perYear,
    ...insured,
    askParty: 'insuranceAdviser',
    figures: ['beroepsaansprakelijkheid-2020'],
  }),
  otherCosts: list(otherCostFields, { minItems: 0, maxItems: 60 }),
  mtvpPerYear: euro({
    ...perYear,
    ...modules,
    askParty: 'insurer',
    figures: ['mtvp-2025', 'mtvp-2025-jaarbedrag'],
  }),
  pohGgzPerYear: euro({
    ...perYear,
    ...modules,
    askParty: 'insurer',
    figures: ['poh-ggz-module-2020', 'poh-ggz-uren-norm'],
  }),
  segment2PerYear: euro({
    ...perYear,
    ...chainCare,
    askParty: 'careGroup',
    figures: [
      'ketenzorg-diabetes-2025-voorbeeld',
      'ketenzorg-copd-2025-voorbeeld',
      'ketenzorg-hvz-2025-voorbeeld',
      'omzetaandeel-zorggroep-s2-2022',
    ],
  }),
  segment3PerYear: euro({
    ...perYear,
    ...modules,
    askParty: 'insurer',
    figures: [
      'omzetaandeel-s3-2022',
      's3-praktijkmanagement-2018',
      's3-service-bereikbaarheid-2018',
      's3-regioprestatie-2018',
      's3-kwetsbare-ouderen-2018',
    ],
  }),
  consultUnitsPerPatient: decimal({
    ...income,
    unit: 'unitsPerPatientPerYear',
    min: 0,
    max: 20,
    askParty: 'seller',
    figures: [
      'consulteenheden-lt5-2022',
      'consulteenheden-5-20-2022',
      'consulteenheden-ge20-2022',
      'consulten-per-patient-mtvp',
    ],
  }),
  otherIncome: list(otherIncomeFields, { minItems: 0, maxItems: 40 }),
  capitationPayment: choice(CAPITATION_PAYMENTS, { ...cash, askParty: 'insurer' }),
  consultDelayMonths: wholeNumber({ ...cash, unit: 'months', min: 0, max: 12, askParty: 'insurer' }),
  patientsAtStart: wholeNumber({ ...started, ...growth, unit: 'patients', min: 0, max: 10_000 }),
  newPatientsPerMonth: wholeNumber({
    ...started,
    ...growth,
    unit: 'patientsPerMonth',
    min: 0,
    max: 2_000,
    required: true,
    askParty: 'rho',
    figures: ['nulpraktijk-groei-oosterhout', 'patientenstop-2024'],
  }),
  patientCapacity: wholeNumber({
    ...started,
    ...growth,
    unit: 'patients',
    min: 0,
    max: 50_000,
    required: true,
    figures: ['normpraktijk-2018-2024', 'patienten-per-fte-2022'],
  }),
  startSupportPerPatientPerMonth: euro({
    ...started,
    ...support,
    unit: 'euroPerPatientPerMonth',
    min: 0,
    max: 1_000,
    askParty: 'insurer',
    figures: ['nulpraktijk-steun-verzekeraars-2026'],
  }),
  startSupportUntil: month({ ...started, ...anyMonth, ...support, askParty: 'insurer' }),
  privateHousingPerMonth: euro({ ...perMonth, ...household, required: true }),
  privateInsurancePerMonth: euro({ ...perMonth, ...household }),
  privateLivingPerMonth: euro({ ...perMonth, ...household, required: true }),
  privateDebtPerMonth: euro({ ...perMonth, ...household }),
  partnerIncomePerMonth: euro({ ...perMonth, ...household }),
  tariffIndexPercent: percentage({
    ...yearlyIndex,
    ...forecast,
    figures: ['index-ova-vc-2026', 'index-materieel-vc-2026', 'index-nhc', 'tariefstijging-2026-vs-2025'],
  }),
  wageIndexPercent: percentage({
    ...yearlyIndex,
    ...forecast,
    figures: ['index-ova-vc-2026', 'cao-huisartsenzorg-loonstijging-2027-05-01'],
  }),
  housingIndexPercent: percentage({ ...yearlyIndex, ...lease, askParty: 'landlord', figures: ['index-nhc'] }),
  otherIndexPercent: percentage({ ...yearlyIndex, ...forecast, figures: ['index-materieel-vc-2026'] }),
  ...workFormFields,
  ...whatIfFields,
  finished: statement(),
})
export type FinanceAnswers = z.infer<typeof financeFields>
export type Loan = FinanceAnswers['loans'][number]
