import { monthsBefore } from '../../field/calendar.ts'
import { needsPermit } from '../../registrations/chain.ts'
import { stepIn } from '../../reference/pack.ts'
import { BOUGHT_ROUTES } from '../../route/route.ts'
import type { CheckRule } from '../check.ts'
import { and, computed, days, is, lacks, not, numbers, or } from '../truth.ts'
import { calendar, consistency, isLateWithout, rulesOf, step } from './support.ts'
import { whenAfterStart, whenLate } from './when.ts'

/** States in which a registration is at least under way. */
const UNDER_WAY = ['requested', 'done', 'notNeeded'] as const
/** From so many care providers on a takeover or merger is reported. Source: calendar rule merger-notification. */
const MERGER_FROM = 50

/** The registrations that each have a last day to begin, with the step it comes from. */
const LINKS = [
  { id: 'big-registration-late', key: 'bigRgs', step: 'big-rgs-registration', severity: 'block' },
  { id: 'kvk-late', key: 'kvk', step: 'kvk-registration', severity: 'attention' },
  { id: 'wtza-late', key: 'wtza', step: 'wtza-notification', severity: 'attention' },
  { id: 'agb-late', key: 'agb', step: 'agb-codes', severity: 'attention' },
  { id: 'vecozo-late', key: 'vecozo', step: 'vecozo', severity: 'attention' },
  { id: 'uzi-late', key: 'uzi', step: 'uzi-dezi', severity: 'attention' },
  { id: 'complaints-scheme-late', key: 'complaints', step: 'complaints-scheme', severity: 'attention' },
  { id: 'liability-insurance-late', key: 'liabilityInsurance', step: 'insurances', severity: 'block' },
] as const

/** The later of each pair asks for the number that the earlier gives. */
const ORDER = [
  ['kvk', 'wtza'],
  ['wtza', 'agb'],
  ['agb', 'vecozo'],
] as const

const lateRules = rulesOf(
  'registrations',
  LINKS.map(({ id, key, step: stepId, severity }) => ({
    id,
    severity,
    ...whenLate(stepId, `registrations.${key}`, ...UNDER_WAY),
  })),
)

/** Checks on the chain of registrations, their order and their dates. */
export const registrationsRules: readonly CheckRule[] = [
  ...lateRules,
  ...rulesOf('registrations', [
    {
      id: 'registrations-out-of-order',
      severity: 'block',
      source: calendar('wtza-before-agb'),
      reads: ORDER.flat().map((key) => `registrations.${key}`),
      fix: 'registrations.kvk',
      fires: ({ plan }) =>
        or(
          ...ORDER.map(([earlier, later]) =>
            and(
              is(plan, `registrations.${later}`, 'requested', 'done'),
              is(plan, `registrations.${earlier}`, 'notStarted'),
            ),
          ),
        ),
    },
    {
      id: 'agb-before-kvk',
      severity: 'attention',
      source: step('agb-codes'),
      reads: ['registrations.kvkAppointmentOn', 'registrations.agbRequestedOn'],
      fix: 'registrations.agbRequestedOn',
      fires: ({ plan }) =>
        days(
          plan,
          ['registrations.kvkAppointmentOn', 'registrations.agbRequestedOn'],
          (kvk, agb) => agb < kvk,
        ),
    },
    {
      id: 'company-starts-too-late',
      severity: 'attention',
      source: calendar('kvk-registration-window'),
      reads: ['schedule.companyStartsOn', 'registrations.keepsOwnCompany', 'route.startDate'],
      fix: 'schedule.companyStartsOn',
      fires: ({ plan, pack }) => {
        const { leadTimeMonths } = stepIn(pack, 'agb-codes')
        return and(
          not(is(plan, 'registrations.keepsOwnCompany', 'yes')),
          days(
            plan,
            ['schedule.companyStartsOn', 'route.startDate'],
            (company, start) => company > monthsBefore(start, leadTimeMonths),
          ),
        )
      },
    },
    {
      id: 'permit-missing',
      severity: 'block',
      source: step('wtza-permit'),
      reads: ['registrations.careProviders', 'registrations.wtzaPermit'],
      fix: 'registrations.wtzaPermit',
      fires: ({ plan }) =>
        and(
          computed(needsPermit(plan.registrations), ['registrations.careProviders'], (needed) => needed),
          lacks(plan, 'registrations.wtzaPermit', 'requested', 'done'),
        ),
    },
    {
      id: 'merger-not-checked',
      severity: 'attention',
      routes: BOUGHT_ROUTES,
      source: calendar('merger-notification'),
      reads: ['registrations.careProviders', 'registrations.mergerCheck'],
      fix: 'registrations.mergerCheck',
      fires: ({ plan }) =>
        and(
          numbers(plan, ['registrations.careProviders'], (persons) => persons >= MERGER_FROM),
          lacks(plan, 'registrations.mergerCheck', ...UNDER_WAY),
        ),
    },
    {
      id: 'pharmacy-licence-late',
      severity: 'attention',
      routes: BOUGHT_ROUTES,
      source: step('pharmacy-licence'),
      reads: ['registrations.dispensesMedicines', 'registrations.pharmacyLicence', 'route.startDate'],
      fix: 'registrations.pharmacyLicence',
      fires: (context) =>
        and(
          is(context.plan, 'registrations.dispensesMedicines', 'yes'),
          isLateWithout(context, 'pharmacy-licence', 'registrations.pharmacyLicence', ...UNDER_WAY),
        ),
    },
    {
      id: 'big-expires-before-start',
      severity: 'block',
      source: step('big-rgs-registration'),
      reads: ['registrations.bigRgsUntil', 'route.startDate'],
      fix: 'registrations.bigRgsUntil',
      fires: ({ plan }) =>
        days(plan, ['registrations.bigRgsUntil', 'route.startDate'], (until, start) => until < start),
    },
    {
      id: 'certificate-expires-before-start',
      severity: 'attention',
      source: step('vecozo'),
      reads: ['registrations.vecozoCertificateUntil', 'registrations.uziUntil', 'route.startDate'],
      fix: 'registrations.vecozoCertificateUntil',
      fires: ({ plan }) =>
        or(
          ...(['vecozoCertificateUntil', 'uziUntil'] as const).map((key) =>
            days(plan, [`registrations.${key}`, 'route.startDate'], (until, start) => until < start),
          ),
        ),
    },
    {
      id: 'complaints-scheme-after-start',
      severity: 'attention',
      source: step('complaints-scheme'),
      ...whenAfterStart('registrations.complaintsFrom'),
    },
    {
      id: 'liability-after-start',
      severity: 'block',
      source: consistency,
      ...whenAfterStart('registrations.liabilityFrom'),
    },
    {
      id: 'supplier-consent-missing',
      severity: 'tip',
      source: step('vecozo'),
      reads: ['registrations.vecozo', 'registrations.vecozoSupplierConsent'],
      fix: 'registrations.vecozoSupplierConsent',
      fires: ({ plan }) =>
        and(
          is(plan, 'registrations.vecozo', 'done'),
          lacks(plan, 'registrations.vecozoSupplierConsent', 'yes'),
        ),
    },
  ]),
]
