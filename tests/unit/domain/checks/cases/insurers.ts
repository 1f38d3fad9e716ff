import { answers, item, LATE, ofAnswer, ofItem, PATIENTS, set, type Cases } from './support.ts'

const APPLICATIONS = 'insurers.applications'
const MARKET = 'insurers.market'
const HOURS = set('insurers.pohGgzHoursPerWeek', 16)
const AGREED = item(APPLICATIONS, { status: 'agreed', amountPerYear: 10_000 })
const NOT_ASKED = set('insurers.followersAsked', 'no')
const WANTED = [...LATE, set('insurers.contractWanted', 'ownContract')]
const SUPPORT = set('finance.startSupportPerPatientPerMonth', 5)
const MTVP = set('finance.mtvpPerYear', 27_000)
const GOODWILL = set('finance.goodwillPart', 60_000)

/** The contracts with insurers. */
export const insurersCases: Cases = {
  'goodwill-declared-none': {
    fires: [GOODWILL, set('insurers.goodwillDeclaration', 'yes')],
    fine: [GOODWILL, set('insurers.goodwillDeclaration', 'no')],
    unknown: [GOODWILL],
  },
  'seller-gave-no-notice': ofAnswer('insurers.sellerGaveNotice', 'no', 'yes'),
  'shares-above-100': {
    fires: [item(MARKET, { sharePercent: 60 }), item(MARKET, { sharePercent: 50 }, 'item0002')],
    fine: [item(MARKET, { sharePercent: 60 }), item(MARKET, { sharePercent: 40 }, 'item0002')],
    unknown: [item(MARKET, { sharePercent: 60 }), item(MARKET, {}, 'item0002')],
  },
  'answer-overdue': ofItem(APPLICATIONS, { status: 'requested' }, 'answerBy', '2026-11-21', '2026-11-22'),
  'agreed-without-amount': {
    fires: [item(APPLICATIONS, { status: 'agreed' })],
    fine: [AGREED],
    unknown: [],
  },
  'followers-not-asked': {
    fires: [NOT_ASKED, set('insurers.contractWanted', 'following')],
    fine: [set('insurers.followersAsked', 'yes'), set('insurers.contractWanted', 'following')],
    unknown: [NOT_ASKED],
  },
  'largest-insurer': {
    fires: [item(MARKET, { sharePercent: 61 })],
    fine: [item(MARKET, { sharePercent: 60 })],
    unknown: [],
  },
  'mtvp-without-agreement': {
    fires: [MTVP, set('insurers.mtvpApplies', 'no')],
    fine: [MTVP, set('insurers.mtvpApplies', 'yes')],
    unknown: [MTVP],
  },
  'segment3-above-agreed': {
    fires: [AGREED, set('finance.segment3PerYear', 10_001)],
    fine: [AGREED, set('finance.segment3PerYear', 10_000)],
    unknown: [item(APPLICATIONS, { status: 'agreed' }), set('finance.segment3PerYear', 10_001)],
  },
  'contract-not-requested': {
    fires: WANTED,
    fine: [...WANTED, set('insurers.contractRequestedOn', '2026-10-01')],
    unknown: LATE,
  },
  'start-support-not-asked': ofAnswer('insurers.startSupport', 'notAsked', 'asked'),
  'start-support-not-promised': {
    fires: [SUPPORT, set('insurers.startSupport', 'asked')],
    fine: [SUPPORT, set('insurers.startSupport', 'promised')],
    unknown: [SUPPORT],
  },
  'poh-ggz-above-norm': {
    fires: [...PATIENTS, set('insurers.pohGgzHoursPerWeek', 18)],
    fine: [...PATIENTS, set('insurers.pohGgzHoursPerWeek', 17)],
    unknown: [HOURS],
  },
  'poh-ggz-not-staffed': {
    fires: [HOURS, item('staffing.staff', { role: 'pohMentalHealth', hoursPerWeek: 12 })],
    fine: [HOURS, item('staffing.staff', { role: 'pohMentalHealth', hoursPerWeek: 16 })],
    unknown: [HOURS, item('staffing.staff', { role: 'pohMentalHealth' })],
  },
  'preferent-insurer-differs': {
    fires: answers({ 'insurers.preferentInsurer': 'VGZ', 'region.preferentInsurer': 'CZ' }),
    fine: answers({ 'insurers.preferentInsurer': 'cz', 'region.preferentInsurer': 'CZ' }),
    unknown: answers({ 'insurers.preferentInsurer': 'CZ' }),
  },
}
