import { answers, LATE, ofDuty, set, START, type Cases } from './support.ts'

const late = (key: string) => ofDuty(`registrations.${key}`, 'notStarted', 'requested')
const dated = (path: string, wrong: string, right: string) => ({
  fires: [...START, set(path, wrong)],
  fine: [...START, set(path, right)],
  unknown: START,
})
const ORDER = answers({ 'registrations.wtza': 'requested', 'registrations.agb': 'notStarted' })
const PERSONS = (count: number) => set('registrations.careProviders', count)
const DISPENSES = [...LATE, set('registrations.dispensesMedicines', 'yes')]
const KVK = set('registrations.kvkAppointmentOn', '2027-02-10')
const NEW_COMPANY = [...START, set('registrations.keepsOwnCompany', 'no')]
const VECOZO = set('registrations.vecozo', 'done')

/** The chain of registrations. */
export const registrationsCases: Cases = {
  'big-registration-late': late('bigRgs'),
  'kvk-late': late('kvk'),
  'wtza-late': late('wtza'),
  'agb-late': late('agb'),
  'vecozo-late': late('vecozo'),
  'uzi-late': late('uzi'),
  'complaints-scheme-late': late('complaints'),
  'liability-insurance-late': late('liabilityInsurance'),
  'registrations-out-of-order': {
    fires: [...ORDER, set('registrations.kvk', 'notStarted')],
    fine: [...ORDER, set('registrations.kvk', 'done'), set('registrations.vecozo', 'notStarted')],
    unknown: ORDER,
  },
  'agb-before-kvk': {
    fires: [KVK, set('registrations.agbRequestedOn', '2027-02-09')],
    fine: [KVK, set('registrations.agbRequestedOn', '2027-02-10')],
    unknown: [KVK],
  },
  'company-starts-too-late': {
    fires: [...NEW_COMPANY, set('schedule.companyStartsOn', '2027-04-02')],
    fine: [...NEW_COMPANY, set('schedule.companyStartsOn', '2027-04-01')],
    unknown: NEW_COMPANY,
  },
  'permit-missing': {
    fires: [PERSONS(11), set('registrations.wtzaPermit', 'notStarted')],
    fine: [PERSONS(10), set('registrations.wtzaPermit', 'notStarted')],
    unknown: [PERSONS(11)],
  },
  'merger-not-checked': {
    fires: [PERSONS(50), set('registrations.mergerCheck', 'notStarted')],
    fine: [PERSONS(49), set('registrations.mergerCheck', 'notStarted')],
    unknown: [PERSONS(50)],
  },
  'pharmacy-licence-late': {
    fires: [...DISPENSES, set('registrations.pharmacyLicence', 'notStarted')],
    fine: [...DISPENSES, set('registrations.pharmacyLicence', 'requested')],
    unknown: DISPENSES,
  },
  'big-expires-before-start': dated('registrations.bigRgsUntil', '2027-06-30', '2027-07-01'),
  'certificate-expires-before-start': {
    fires: [...START, set('registrations.uziUntil', '2027-06-30')],
    fine: [
      ...START,
      ...answers({
        'registrations.uziUntil': '2027-07-01',
        'registrations.vecozoCertificateUntil': '2027-07-01',
      }),
    ],
    unknown: [...START, set('registrations.uziUntil', '2027-07-01')],
  },
  'complaints-scheme-after-start': dated('registrations.complaintsFrom', '2027-07-02', '2027-07-01'),
  'liability-after-start': dated('registrations.liabilityFrom', '2027-07-02', '2027-07-01'),
  'supplier-consent-missing': {
    fires: [VECOZO, set('registrations.vecozoSupplierConsent', 'no')],
    fine: [VECOZO, set('registrations.vecozoSupplierConsent', 'yes')],
    unknown: [VECOZO],
  },
}
