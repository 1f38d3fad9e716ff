import { totalPatients } from '../../practice/size.ts'
import { agreedPerYear, agreedWithoutAmount, isAbove100, largestInsurerShare } from '../../insurers/sums.ts'
import type { Plan } from '../../plan/plan.ts'
import { valueOf } from '../../reference/figure.ts'
import { figureIn } from '../../reference/pack.ts'
import { BOUGHT_ROUTES } from '../../route/route.ts'
import { thresholdOf } from '../fields.ts'
import {
  and,
  is,
  isGiven,
  known,
  lacks,
  not,
  numbers,
  or,
  outcomeIs,
  outcomeWith,
  someItem,
  unknown,
} from '../truth.ts'
import {
  calendar,
  consistency,
  figure,
  isLate,
  measured,
  module,
  ruleOfThumb,
  rulesOf,
  step,
} from './support.ts'
import { whenAnswered, whenSome } from './when.ts'

const APPLICATIONS = 'insurers.applications'
const MARKET = 'insurers.market'
const POH_NORM = 'poh-ggz-uren-norm'
/** The patients that the norm of the POH-GGZ speaks of. Source: figure poh-ggz-uren-norm. */
const POH_NORM_PATIENTS = 2_350

/** Checks on the contracts with insurers and what is counted on. */
export const insurersRules = rulesOf('insurers', [
  {
    id: 'goodwill-declared-none',
    severity: 'block',
    routes: BOUGHT_ROUTES,
    source: module('vgz-geen-goodwill'),
    reads: ['insurers.goodwillDeclaration', 'finance.goodwillPart'],
    fix: 'finance.goodwillPart',
    fires: ({ plan }) =>
      and(
        is(plan, 'insurers.goodwillDeclaration', 'yes'),
        numbers(plan, ['finance.goodwillPart'], (goodwill) => goodwill > 0),
      ),
  },
  {
    id: 'seller-gave-no-notice',
    severity: 'attention',
    routes: ['takeover'],
    source: calendar('vgz-stop-notice-3-months'),
    ...whenAnswered('insurers.sellerGaveNotice', 'no'),
  },
  {
    id: 'shares-above-100',
    severity: 'attention',
    source: consistency,
    reads: ['insurers.market.sharePercent'],
    fix: MARKET,
    fires: ({ plan }) => {
      const { market } = plan.insurers
      if (isAbove100(market)) return known(true)
      return someItem(plan, MARKET, (share) => not(share.numbers(['sharePercent'], () => true)))
    },
  },
  {
    id: 'answer-overdue',
    severity: 'attention',
    source: consistency,
    ...whenSome(APPLICATIONS, ['status', 'answerBy'], (application, today) =>
      and(
        application.is('status', 'requested'),
        application.days(['answerBy'], (by) => by < today),
      ),
    ),
  },
  {
    id: 'agreed-without-amount',
    severity: 'tip',
    source: step('contract-modules'),
    ...whenSome(APPLICATIONS, ['status', 'amountPerYear'], (application) =>
      and(application.is('status', 'agreed'), not(application.isGiven('amountPerYear'))),
    ),
  },
  {
    id: 'followers-not-asked',
    severity: 'tip',
    source: module('vrz-volgbeleid-2020'),
    reads: ['insurers.followersAsked', 'insurers.contractWanted', 'insurers.market'],
    fix: 'insurers.followersAsked',
    fires: ({ plan }) =>
      and(
        is(plan, 'insurers.followersAsked', 'no'),
        or(is(plan, 'insurers.contractWanted', 'following'), known(plan.insurers.market.length > 1)),
      ),
  },
  {
    id: 'largest-insurer',
    severity: 'tip',
    source: ruleOfThumb('largestInsurerPercent'),
    reads: ['insurers.market.sharePercent', 'checks.largestInsurerPercent'],
    fix: MARKET,
    fires: ({ plan }) =>
      outcomeIs(
        largestInsurerShare(plan.insurers.market),
        (percent) => percent > thresholdOf(plan.checks, 'largestInsurerPercent'),
        [MARKET],
      ),
    measures: ({ plan }) => measured(largestInsurerShare(plan.insurers.market)),
  },
  {
    id: 'mtvp-without-agreement',
    severity: 'attention',
    source: module('all-mtvp-s1-2025'),
    reads: ['finance.mtvpPerYear', 'insurers.mtvpApplies'],
    fix: 'insurers.mtvpApplies',
    fires: ({ plan }) =>
      and(
        numbers(plan, ['finance.mtvpPerYear'], (euros) => euros > 0),
        lacks(plan, 'insurers.mtvpApplies', 'yes'),
      ),
  },
  {
    id: 'segment3-above-agreed',
    severity: 'attention',
    source: consistency,
    reads: ['finance.segment3PerYear', 'insurers.applications.status', 'insurers.applications.amountPerYear'],
    fix: 'finance.segment3PerYear',
    fires: ({ plan }) => segment3AboveAgreed(plan),
  },
  {
    id: 'contract-not-requested',
    severity: 'attention',
    source: step('insurer-contract'),
    reads: ['insurers.contractWanted', 'insurers.contractRequestedOn', 'route.startDate'],
    fix: 'insurers.contractRequestedOn',
    fires: (context) =>
      and(
        isLate(context, 'insurer-contract'),
        is(context.plan, 'insurers.contractWanted', 'ownContract', 'following'),
        not(isGiven(context.plan, 'insurers.contractRequestedOn')),
      ),
  },
  {
    id: 'start-support-not-asked',
    severity: 'attention',
    routes: ['startup'],
    source: module('all-nulpraktijk-steunpakket-2026'),
    ...whenAnswered('insurers.startSupport', 'notAsked'),
  },
  {
    id: 'start-support-not-promised',
    severity: 'attention',
    routes: ['startup'],
    source: consistency,
    reads: ['insurers.startSupport', 'finance.startSupportPerPatientPerMonth'],
    fix: 'insurers.startSupport',
    fires: ({ plan }) =>
      and(
        numbers(plan, ['finance.startSupportPerPatientPerMonth'], (euros) => euros > 0),
        lacks(plan, 'insurers.startSupport', 'promised'),
      ),
  },
  {
    id: 'poh-ggz-above-norm',
    severity: 'tip',
    source: figure(POH_NORM),
    reads: ['insurers.pohGgzHoursPerWeek', 'practice.patientsUnder65'],
    fix: 'insurers.pohGgzHoursPerWeek',
    fires: ({ plan, pack }) =>
      outcomeWith(
        totalPatients(plan.practice),
        plan,
        ['insurers.pohGgzHoursPerWeek'],
        (patients, hours) =>
          hours > ((valueOf(figureIn(pack, POH_NORM)) ?? Infinity) * patients) / POH_NORM_PATIENTS,
      ),
  },
  {
    id: 'poh-ggz-not-staffed',
    severity: 'attention',
    source: consistency,
    reads: ['insurers.pohGgzHoursPerWeek', 'staffing.staff.role', 'staffing.staff.hoursPerWeek'],
    fix: 'staffing.staff',
    fires: ({ plan }) => pohGgzNotStaffed(plan),
  },
  {
    id: 'preferent-insurer-differs',
    severity: 'tip',
    source: consistency,
    reads: ['insurers.preferentInsurer', 'region.preferentInsurer'],
    fix: 'insurers.preferentInsurer',
    fires: ({ plan }) => {
      const [here, region] = [plan.insurers.preferentInsurer, plan.region.preferentInsurer]
      if (here === null) return unknown('insurers.preferentInsurer')
      if (region === null) return unknown('region.preferentInsurer')
      return known(here.toLowerCase() !== region.toLowerCase())
    },
  },
])

/** Whether the plan counts with more for segment 3 than all agreed modules together bring. */
function segment3AboveAgreed(plan: Plan) {
  const { applications } = plan.insurers
  const open = agreedWithoutAmount(applications).map(({ id }) => `${APPLICATIONS}.${id}.amountPerYear`)
  const agreed = agreedPerYear(applications).value ?? 0
  return and(
    open.length > 0 ? unknown(...open) : known(true),
    numbers(plan, ['finance.segment3PerYear'], (euros) => euros > agreed),
  )
}

/** Whether more hours of POH-GGZ were agreed than the team has people for; a vacancy counts as somebody to come. */
function pohGgzNotStaffed(plan: Plan) {
  const { staff, finished } = plan.staffing
  if (staff.length === 0 && finished !== true) return unknown('staffing.staff')
  const roles = staff.flatMap(({ id, role }) => (role === null ? `staffing.staff.${id}.role` : []))
  const people = staff.filter(({ role }) => role === 'pohMentalHealth')
  const open = people.flatMap(({ id, hoursPerWeek }) =>
    hoursPerWeek === null ? `staffing.staff.${id}.hoursPerWeek` : [],
  )
  const present = people.reduce((sum, { hoursPerWeek }) => sum + (hoursPerWeek ?? 0), 0)
  if (roles.length + open.length > 0) return unknown(...roles, ...open)
  return numbers(plan, ['insurers.pohGgzHoursPerWeek'], (agreed) => agreed > present)
}
