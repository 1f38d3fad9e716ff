import { answers, LATE, ofDuty, set, START, type Cases } from './support.ts'

const CHANGE = set('systems.hisChange', 'change')
const duty = (key: string) => ofDuty(`systems.${key}`, 'busy', 'done')
const conversion = (day: string) => [CHANGE, set('systems.conversionOn', day)]
const ENDED = set('handover.sellerAccessEndsOn', '2026-11-01')
const KEEP = [...START, set('systems.hisChange', 'keep')]

/** Records, privacy and telephone; duty and the care group. */
export const systemsCases: Cases = {
  'processing-register-late': duty('processingRegister'),
  'processor-agreements-late': duty('processorAgreements'),
  'risk-analysis-late': duty('riskAnalysis'),
  'access-on-request-late': duty('accessOnRequest'),
  'emergency-line-untested': ofDuty('systems.emergencyLineTested', 'no', 'yes'),
  'impact-assessment-open': ofDuty('systems.dpia', 'needed', 'notNeeded'),
  'conversion-at-year-end': {
    fires: conversion('2027-01-04'),
    fine: conversion('2027-03-01'),
    unknown: [CHANGE],
  },
  'conversion-not-tried': {
    fires: [...conversion('2027-03-01'), set('systems.conversionTrialDone', 'no')],
    fine: [...conversion('2027-03-01'), set('systems.conversionTrialDone', 'yes')],
    unknown: conversion('2027-03-01'),
  },
  'old-system-unreadable': {
    fires: [...conversion('2027-03-02'), set('systems.oldSystemReadableUntil', '2027-03-01')],
    fine: [...conversion('2027-03-01'), set('systems.oldSystemReadableUntil', '2027-03-01')],
    unknown: conversion('2027-03-01'),
  },
  'records-contract-ends': {
    fires: [...KEEP, set('systems.hisContractUntil', '2027-06-30')],
    fine: [...KEEP, set('systems.hisContractUntil', '2027-07-01')],
    unknown: KEEP,
  },
  'seller-accounts-open': {
    fires: [ENDED, set('systems.accountsClosed', 'notYet')],
    fine: [ENDED, set('systems.accountsClosed', 'yes')],
    unknown: [ENDED],
  },
}

const SHIFTS = answers({
  'collaboration.anwCover': 'self',
  'collaboration.anwHoursObliged': 200,
  'collaboration.anwEveningHours': 100,
  'collaboration.anwWeekendHours': 60,
})
const CHAIN_CARE = set('finance.segment2PerYear', 40_000)

export const collaborationCases: Cases = {
  'shifts-below-duty': {
    fires: [...SHIFTS, set('collaboration.anwNightHours', 39)],
    fine: [...SHIFTS, set('collaboration.anwNightHours', 40)],
    unknown: SHIFTS,
  },
  'shifts-after-start': {
    fires: [...START, set('collaboration.anwContractFrom', '2027-07-02')],
    fine: [...START, set('collaboration.anwContractFrom', '2027-07-01')],
    unknown: START,
  },
  'care-group-late': ofDuty('collaboration.careGroupJoined', 'notStarted', 'requested'),
  'chain-care-without-group': {
    fires: [CHAIN_CARE, set('collaboration.careGroupJoined', 'notNeeded')],
    fine: [CHAIN_CARE, set('collaboration.careGroupJoined', 'done')],
    unknown: [CHAIN_CARE],
  },
  'no-cover-agreed': {
    fires: LATE,
    fine: [...LATE, set('collaboration.absenceAgreements', 'Om de beurt.')],
    unknown: [],
  },
}
