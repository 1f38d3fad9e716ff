/**
 * Pairs where one body waits for the other, so that they cannot run in parallel. Source: the steps themselves and the calendar
 * rules `wtza-before-agb` and `kvk-registration-window`; the VvAA's warning about financing (step inform-patients).
 */
const HARD_ORDER: readonly (readonly [earlier: string, later: string])[] = [
  ['big-rgs-registration', 'agb-codes'],
  ['big-rgs-registration', 'uzi-dezi'],
  ['choose-legal-form', 'kvk-registration'],
  ['kvk-registration', 'wtza-notification'],
  ['kvk-registration', 'agb-codes'],
  ['kvk-registration', 'uzi-dezi'],
  ['wtza-notification', 'agb-codes'],
  ['agb-codes', 'vecozo'],
  ['agb-codes', 'insurer-contract'],
  ['agb-codes', 'ion-transfer'],
  ['agb-codes', 'startup-patient-intake'],
  ['vecozo', 'insurer-contract'],
  ['vecozo', 'ion-transfer'],
  ['vecozo', 'startup-patient-intake'],
  ['bank-financing', 'takeover-agreement'],
  ['bank-financing', 'inform-patients'],
  ['takeover-agreement', 'inform-patients'],
  ['takeover-agreement', 'staff-transfer'],
  ['takeover-agreement', 'ion-transfer'],
  ['inform-patients', 'transfer-records'],
  ['uzi-dezi', 'lsp-connection'],
  ['zoning-check', 'lease-negotiation'],
  ['lease-negotiation', 'fit-out-equipment'],
]

const HARD = new Set(HARD_ORDER.map(([earlier, later]) => `${earlier}>${later}`))

/** Whether `later` can only begin once `earlier` is done, whatever the user would like. */
export function isHardOrder(earlier: string, later: string): boolean {
  return HARD.has(`${earlier}>${later}`)
}
