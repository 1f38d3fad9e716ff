import type { Route } from '../route/route.ts'

/** People and bodies a user can ask for a figure that is still unknown. */
export const PARTIES = [
  'seller',
  'landlord',
  'municipality',
  'rho',
  'insurer',
  'bank',
  'accountant',
  'supplier',
  'payrollOffice',
  'careGroup',
  'pensionFund',
  'insuranceAdviser',
] as const
export type Party = (typeof PARTIES)[number]

/** Who can be asked on this route: a nulpraktijk has no leaving GP. */
export function partyOnRoute(party: Party | null, route: Route | null): Party | null {
  return party === 'seller' && route === 'startup' ? null : party
}
