import type { RuleCases } from './support.ts'
import { answers, item, ofAnswer, ofItem, set, wholePlan, place, type Cases } from './support.ts'

const LOANS = 'finance.loans'
const PRICE = answers({ 'finance.takeoverPriceTotal': 100_000, 'finance.inventoryPart': 40_000 })
const GOODWILL = set('finance.goodwillPart', 60_000)
const NEED = answers({
  'finance.takeoverPriceTotal': 100_000,
  'systems.hardwareCosts': 0,
  'finance.ownMeans': 60_000,
})
const line = (amount: number) => item(LOANS, { kind: 'creditLine', amount })
const LEASE = place({ tenure: 'rent', leaseYears: 5, extensionOption: 'no' })
const loanOf = (termMonths: number | null) => item(LOANS, { kind: 'annuity', termMonths })
const FINDING = item('dueDiligence.items', { state: 'checked', severity: 'minor', euroEffect: -10_000 })
const ASKED = [FINDING, set('dueDiligence.priceAsked', 100_000)]
const HOUSEHOLD = answers({
  'finance.privateHousingPerMonth': 2_000,
  'finance.privateInsurancePerMonth': 300,
  'finance.privateLivingPerMonth': 3_000,
  'finance.privateDebtPerMonth': 0,
  'finance.partnerIncomePerMonth': 1_000,
})
const BV = set('finance.legalForm', 'bv')
const HUGE = item(LOANS, {
  name: 'Tweede bank',
  kind: 'annuity',
  amount: 5_000_000,
  interestPercent: 8,
  termMonths: 60,
  graceMonths: 0,
  startMonth: '2027-07',
  status: 'agreed',
})
const RICH = set('finance.ownMeans', 10_000_000)
const NO_PATIENTS = set('practice.patientsUnder65', null)

/** A rule about the projection, on a whole plan. */
function ofProjection(fires: RuleCases['fires'], fine: RuleCases['fine']): RuleCases {
  return { fires, fine, unknown: [NO_PATIENTS], begin: () => wholePlan('takeover') }
}

/** Price, financing, projection and the owner. */
export const financeCases: Cases = {
  'parts-exceed-price': {
    fires: [...PRICE, set('finance.goodwillPart', 60_001)],
    fine: [...PRICE, GOODWILL],
    unknown: PRICE,
  },
  'price-only-goodwill': {
    fires: [...PRICE, set('finance.goodwillPart', 100_000)],
    fine: [...PRICE, GOODWILL],
    unknown: PRICE,
  },
  'goodwill-contract-unread': {
    fires: [GOODWILL],
    fine: [GOODWILL, set('insurers.goodwillDeclaration', 'no')],
    unknown: [],
  },
  'price-before-findings': {
    fires: [...ASKED, set('finance.takeoverPriceTotal', 100_000)],
    fine: [...ASKED, set('finance.takeoverPriceTotal', 90_000)],
    unknown: ASKED,
  },
  'investment-without-life': {
    fires: [item('finance.investments', { kind: 'asset' })],
    fine: [item('finance.investments', { kind: 'reserve' })],
    unknown: [item('finance.investments')],
  },
  'financing-refused': ofAnswer('finance.financingStatus', 'refused', 'agreed'),
  'sources-below-uses': { fires: [...NEED, line(39_999)], fine: [...NEED, line(40_000)], unknown: [] },
  'sources-above-uses': {
    fires: [...NEED, set('finance.ownMeans', 100_001)],
    fine: [...NEED, set('finance.ownMeans', 100_000)],
    unknown: [],
  },
  'credit-line-carries': {
    fires: [...NEED, line(40_000)],
    fine: [...NEED, set('finance.ownMeans', 100_000), line(40_000)],
    unknown: [line(40_000)],
  },
  'loan-not-agreed': ofItem(LOANS, {}, 'status', 'offered', 'agreed'),
  'loan-outlives-lease': {
    fires: [...LEASE, loanOf(61)],
    fine: [...LEASE, loanOf(60)],
    unknown: [...LEASE, loanOf(null)],
  },
  'dscr-below-one': ofProjection([HUGE], []),
  'dscr-low': ofProjection([set('checks.lowestDscr', 5)], [set('checks.lowestDscr', 0)]),
  'short-at-first-without-credit': {
    ...ofProjection([], [RICH]),
    begin: () => withoutLoans('takeover'),
  },
  'cash-below-limit': ofProjection([HUGE], [RICH]),
  'slower-growth-breaks-cash': {
    fires: [set('checks.slowerGrowthPercent', 100)],
    fine: [RICH],
    unknown: [set('finance.newPatientsPerMonth', null)],
    begin: () => wholePlan('startup'),
  },
  'household-above-need': {
    fires: [...HOUSEHOLD, set('orientation.incomeNeedPerMonth', 4_000)],
    fine: [...HOUSEHOLD, set('orientation.incomeNeedPerMonth', 4_300)],
    unknown: HOUSEHOLD,
  },
  'hours-above-wish': {
    fires: answers({ 'finance.ownerHoursPerWeek': 50, 'orientation.hoursPerWeek': 40 }),
    fine: answers({ 'finance.ownerHoursPerWeek': 40, 'orientation.hoursPerWeek': 40 }),
    unknown: answers({ 'finance.ownerHoursPerWeek': 50 }),
  },
  'hours-criterion-contradicted': {
    fires: answers({ ...hours(28), 'finance.hoursCriterionMet': 'yes' }),
    fine: answers({ ...hours(29), 'finance.hoursCriterionMet': 'yes' }),
    unknown: answers(hours(28)),
  },
  'hours-criterion-unknown': {
    fires: answers({ 'finance.legalForm': 'soleTrader' }),
    fine: answers({ 'finance.legalForm': 'soleTrader', 'finance.hoursCriterionMet': 'no' }),
    unknown: [],
  },
  'bv-approximated': ofAnswer('finance.legalForm', 'bv', 'soleTrader'),
  'salary-below-usual': {
    fires: [BV, set('finance.dgaSalaryPerYear', 57_999)],
    fine: [BV, set('finance.dgaSalaryPerYear', 58_000)],
    unknown: [BV],
  },
  'no-disability-insurance': ofAnswer('finance.aovPremiumPerYear', 0, 6_000),
  'no-own-pension': ofAnswer('finance.pensionPremiumPerYear', 0, 28_000),
  'tax-not-reserved': ofAnswer('finance.taxReserve', 'notYet', 'setAside'),
  'starts-above-capacity': {
    fires: answers({ 'finance.patientsAtStart': 2_001, 'finance.patientCapacity': 2_000 }),
    fine: answers({ 'finance.patientsAtStart': 2_000, 'finance.patientCapacity': 2_000 }),
    unknown: answers({ 'finance.patientsAtStart': 2_001 }),
  },
}

function hours(perWeek: number) {
  return {
    'finance.ownerHoursPerWeek': perWeek,
    'finance.ownerWeeksPerYear': 43,
  }
}

/** A whole plan with nothing to pay with but what the practice brings in. */
function withoutLoans(road: 'takeover') {
  const plan = wholePlan(road)
  return { ...plan, finance: { ...plan.finance, loans: [], ownMeans: 0 } }
}
