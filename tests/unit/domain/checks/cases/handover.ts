import { planOutcomes } from '#domain/outcome/plan-outcomes.ts'
import { emptyPlan } from '#domain/plan/plan.ts'
import { assumptionRegister } from '#domain/reference/register.ts'
import { realPack } from '../../support/pack.ts'
import { answers, item, ofAnswer, set, START, TODAY, type Cases } from './support.ts'

const WEEKS = set('handover.objectionWeeks', 4)
const SENT = set('handover.letterSentOn', '2026-11-01')
const SIGNED = set('handover.agreementSigned', 'yes')
const AGREED = set('finance.financingStatus', 'agreed')
const HOLIDAYS = set('schedule.letterInHolidays', 'yes')
const letterOn = (day: string) => [...START, WEEKS, set('handover.letterPlannedOn', day)]
const OBJECTIONS = set('handover.objectionsCount', 3)
const GROWTH = set('finance.newPatientsPerMonth', 130)
const PAST = set('route.startDate', '2026-11-21')

/** The letter, records, ION and the days around the start; the schedule and the figures. */
export const handoverCases: Cases = {
  'letter-before-financing': {
    fires: [SENT, SIGNED, set('finance.financingStatus', 'indication')],
    fine: [SENT, SIGNED, AGREED],
    unknown: [SENT, SIGNED],
  },
  'letter-must-wait': {
    fires: [AGREED, set('handover.agreementSigned', 'no')],
    fine: [AGREED, SIGNED],
    unknown: [AGREED],
  },
  'objection-period-short': ofAnswer('handover.objectionWeeks', 3, 4),
  'objection-period-in-holidays': {
    fires: [HOLIDAYS, set('handover.objectionWeeks', 5)],
    fine: [HOLIDAYS, set('handover.objectionWeeks', 6)],
    unknown: [HOLIDAYS],
  },
  'letter-overdue': {
    fires: [WEEKS, set('route.startDate', '2026-12-19')],
    fine: [WEEKS, set('route.startDate', '2026-12-20')],
    unknown: [WEEKS],
  },
  'objections-until-after-start': {
    fires: letterOn('2027-06-04'),
    fine: letterOn('2027-06-03'),
    unknown: START,
  },
  'records-before-objections-end': {
    fires: [...letterOn('2027-05-04'), set('handover.recordsTransferOn', '2027-05-31')],
    fine: [...letterOn('2027-05-04'), set('handover.recordsTransferOn', '2027-06-01')],
    unknown: letterOn('2027-05-04'),
  },
  'ion-on-quarter': ofAnswer('handover.ionPlannedOn', '2027-07-01', '2027-07-02'),
  'start-on-quarter': {
    fires: START,
    fine: [...START, set('handover.ionPlannedOn', '2027-07-02')],
    unknown: [],
  },
  'ion-near-invoice': {
    fires: [...START, set('handover.ionPlannedOn', '2027-04-30')],
    fine: START,
    unknown: [],
  },
  'partners-told-after-start': {
    fires: [...START, set('handover.partnersInformedOn', '2027-07-02')],
    fine: [...START, set('handover.partnersInformedOn', '2027-06-01')],
    unknown: START,
  },
  'start-date-not-agreed': {
    fires: answers({ 'handover.dateAgreedSeller': 'no' }),
    fine: answers({
      'handover.dateAgreedSeller': 'yes',
      'handover.dateAgreedInsurer': 'yes',
      'handover.dateConfirmedIon': 'yes',
    }),
    unknown: answers({ 'handover.dateAgreedSeller': 'yes' }),
  },
  'objectors-records-open': {
    fires: [OBJECTIONS, set('handover.objectorsRecordsArranged', 'notYet')],
    fine: [OBJECTIONS, set('handover.objectorsRecordsArranged', 'yes')],
    unknown: [OBJECTIONS],
  },
  'retention-not-agreed': ofAnswer('handover.retentionDutyAgreed', 'no', 'yes'),
  'access-ends-before-work': {
    fires: answers({
      'handover.sellerAccessEndsOn': '2027-07-01',
      'handover.sellerWorksUntil': '2027-07-31',
    }),
    fine: answers({ 'handover.sellerAccessEndsOn': '2027-07-31', 'handover.sellerWorksUntil': '2027-07-31' }),
    unknown: answers({ 'handover.sellerWorksUntil': '2027-07-31' }),
  },
  'growth-above-intake': {
    fires: [GROWTH, set('handover.intakePerWeek', 29)],
    fine: [GROWTH, set('handover.intakePerWeek', 30)],
    unknown: [GROWTH],
  },
  'start-in-the-past': { fires: [PAST], fine: [PAST, set('handover.finished', true)], unknown: [] },
}

const PAST_FIGURES = assumptionRegister(planOutcomes(emptyPlan(), realPack), TODAY).filter(
  ({ isPast }) => isPast,
)
const SOON = set('route.startDate', '2026-12-01')
const ownFigure = (expiresOn: string | null) => item('reference.ownFigures', { expiresOn })

export const planningCases: Cases = {
  'start-not-feasible': { fires: [SOON], fine: [set('route.startDate', '2030-01-15')], unknown: [] },
  'task-overdue': {
    fires: [item('schedule.tasks', { dueOn: '2026-11-21' })],
    fine: [
      item('schedule.tasks', { dueOn: '2026-11-21', status: 'done' }),
      item('schedule.tasks', { step: 'kvk-registration', status: 'busy' }, 'changed1'),
    ],
    unknown: [item('schedule.tasks')],
  },
  'own-figure-expired': {
    fires: [ownFigure('2026-11-21')],
    fine: [ownFigure('2026-11-22')],
    unknown: [ownFigure(null)],
  },
  'figure-out-of-date': {
    fires: [],
    fine: PAST_FIGURES.map(({ figure: { id } }, index) =>
      item('reference.ownFigures', { figure: id, value: 1 }, `figure${String(index).padStart(2, '0')}`),
    ),
    unknown: { never: 'The pack and the day of today are always known.' },
  },
  'new-tariffs-too-early': {
    fires: [set('route.startDate', '2026-12-01'), set('reference.tariffs', 'after')],
    fine: [set('route.startDate', '2027-01-01'), set('reference.tariffs', 'after')],
    unknown: [set('reference.tariffs', 'after')],
  },
}
