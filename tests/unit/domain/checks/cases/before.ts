import {
  answers,
  candidate,
  item,
  LATE,
  ofAnswer,
  ofItem,
  PATIENTS,
  set,
  START,
  type Cases,
} from './support.ts'

/** Wishes, region, comparing and the practice. */
export const beforeCases: Cases = {
  'deal-breaker-present': ofItem('orientation.demands', { kind: 'dealBreaker' }, 'isPresent', 'yes', 'no'),
  'no-mentor': {
    fires: [],
    fine: [set('orientation.mentor', 'Anna')],
    unknown: { never: 'Having no mentor is the point.' },
  },
  'no-accountant': {
    fires: [],
    fine: [set('orientation.accountant', 'Kantoor Bos')],
    unknown: { never: 'Having no accountant is the point.' },
  },
  'no-management-training': ofAnswer('orientation.managementTraining', 'no', 'planned'),
  'no-trial-weeks': ofAnswer('orientation.trialWeeks', 0, 4),
  'start-before-wish': {
    fires: [...START, set('orientation.horizonMonth', '2028-01')],
    fine: [...START, set('orientation.horizonMonth', '2027-07')],
    unknown: START,
  },
  'rho-not-contacted': {
    fires: LATE,
    fine: [...LATE, item('region.contacts', { party: 'rho' })],
    unknown: [],
  },
  'chosen-lacks-demand': {
    fires: candidate({ hardDemandsMet: 'no' }),
    fine: candidate({ hardDemandsMet: 'yes' }),
    unknown: candidate({}),
  },
  'chosen-too-far': {
    fires: [...candidate({ travelMinutes: 45 }), set('orientation.travelMinutesMax', 30)],
    fine: [...candidate({ travelMinutes: 30 }), set('orientation.travelMinutesMax', 30)],
    unknown: candidate({ travelMinutes: 45 }),
  },
  'chosen-for-other-route': {
    fires: candidate({ kind: 'joining' }),
    fine: candidate({ kind: 'takeover' }),
    unknown: [],
  },
  'chosen-other-patients': {
    fires: [...PATIENTS, ...candidate({ patients: 2_400 })],
    fine: [...PATIENTS, ...candidate({ patients: 2_500 })],
    unknown: candidate({ patients: 2_400 }),
  },
  'opslagwijk-above-patients': {
    fires: [...PATIENTS, set('practice.patientsInOpslagwijk', 2_501)],
    fine: [...PATIENTS, set('practice.patientsInOpslagwijk', 2_500)],
    unknown: PATIENTS,
  },
  'form-other-than-wished': {
    fires: answers({ 'orientation.preferredForm': 'duo', 'practice.form': 'solo' }),
    fine: answers({ 'orientation.preferredForm': 'duo', 'practice.form': 'duo' }),
    unknown: answers({ 'orientation.preferredForm': 'notYet', 'practice.form': 'duo' }),
  },
  'many-patients-per-owner': {
    fires: [...PATIENTS, set('practice.ownerFte', 0.9)],
    fine: [...PATIENTS, set('practice.ownerFte', 1)],
    unknown: PATIENTS,
  },
}
