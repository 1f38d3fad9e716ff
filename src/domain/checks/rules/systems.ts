import { and, days, is, known, lacks, unknown } from '../truth.ts'
import type { CheckRule } from '../check.ts'
import { isAtYearEnd } from '../../systems/conversion.ts'
import { calendar, consistency, rulesOf, step } from './support.ts'
import { whenLate } from './when.ts'

/** The duties that must be in order before patients come, each with its step and what counts as settled. */
const DUTIES = [
  { id: 'processing-register-late', key: 'processingRegister', step: 'avg-governance', settled: 'done' },
  { id: 'processor-agreements-late', key: 'processorAgreements', step: 'avg-governance', settled: 'done' },
  { id: 'risk-analysis-late', key: 'riskAnalysis', step: 'nen7510', settled: 'done' },
  { id: 'access-on-request-late', key: 'accessOnRequest', step: 'patient-access-portal', settled: 'done' },
  { id: 'emergency-line-untested', key: 'emergencyLineTested', step: 'telephony', settled: 'yes' },
] as const

const dutyRules = rulesOf(
  'systems',
  DUTIES.map(({ id, key, step: stepId, settled }) => ({
    id,
    severity: 'attention',
    ...whenLate(stepId, `systems.${key}`, settled),
  })),
)

/** Checks on records, conversion, telephone and the rules for patient data. */
export const systemsRules: readonly CheckRule[] = [
  ...dutyRules,
  ...rulesOf('systems', [
    {
      id: 'impact-assessment-open',
      severity: 'attention',
      ...whenLate('avg-governance', 'systems.dpia', 'done', 'notNeeded'),
    },
    {
      id: 'conversion-at-year-end',
      severity: 'attention',
      routes: ['takeover'],
      source: calendar('his-conversion-year-end'),
      reads: ['systems.hisChange', 'systems.conversionOn'],
      fix: 'systems.conversionOn',
      fires: ({ plan }) =>
        and(is(plan, 'systems.hisChange', 'change'), days(plan, ['systems.conversionOn'], isAtYearEnd)),
    },
    {
      id: 'conversion-not-tried',
      severity: 'attention',
      routes: ['takeover'],
      source: step('his-conversion'),
      reads: ['systems.hisChange', 'systems.conversionOn', 'systems.conversionTrialDone'],
      fix: 'systems.conversionTrialDone',
      fires: ({ plan, today }) => {
        const { conversionOn: day } = plan.systems
        return and(
          is(plan, 'systems.hisChange', 'change'),
          lacks(plan, 'systems.conversionTrialDone', 'yes'),
          day === null ? unknown('systems.conversionOn') : known(day >= today),
        )
      },
    },
    {
      id: 'old-system-unreadable',
      severity: 'attention',
      routes: ['takeover'],
      source: consistency,
      reads: ['systems.hisChange', 'systems.oldSystemReadableUntil', 'systems.conversionOn'],
      fix: 'systems.oldSystemReadableUntil',
      fires: ({ plan }) =>
        and(
          is(plan, 'systems.hisChange', 'change'),
          days(
            plan,
            ['systems.oldSystemReadableUntil', 'systems.conversionOn'],
            (until, conversion) => until < conversion,
          ),
        ),
    },
    {
      id: 'records-contract-ends',
      severity: 'attention',
      routes: ['takeover'],
      source: step('dd-ict-contracts'),
      reads: ['systems.hisChange', 'systems.hisContractUntil', 'route.startDate'],
      fix: 'systems.hisContractUntil',
      fires: ({ plan }) =>
        and(
          is(plan, 'systems.hisChange', 'keep'),
          days(plan, ['systems.hisContractUntil', 'route.startDate'], (until, start) => until < start),
        ),
    },
    {
      id: 'seller-accounts-open',
      severity: 'attention',
      routes: ['takeover'],
      source: step('nen7510'),
      reads: ['systems.accountsClosed', 'handover.sellerAccessEndsOn'],
      fix: 'systems.accountsClosed',
      fires: ({ plan, today }) =>
        and(
          days(plan, ['handover.sellerAccessEndsOn'], (ends) => ends < today),
          lacks(plan, 'systems.accountsClosed', 'yes'),
        ),
    },
  ]),
]
