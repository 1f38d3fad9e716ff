import type { HousingOption } from './fields.ts'

const LEASE_POINTS = [
  'indexationAgreed',
  'extensionOption',
  'noticeAgreed',
  'substitutionAgreed',
  'continuityClauseRead',
  'maintenanceAgreed',
  'handbackAgreed',
] as const
type LeasePoint = 'leaseType' | (typeof LEASE_POINTS)[number]

/**
 * The points of a lease that are not settled yet. Under article 7:230a of the Civil Code what is not agreed
 * is not there (VvAA 2020; step lease-negotiation). Empty for a place that is bought.
 */
export function openLeasePoints(option: HousingOption): LeasePoint[] {
  if (option.tenure === null || option.tenure === 'buy') return []
  const isTypeOpen = option.leaseType === null || option.leaseType === 'notYet'
  const open = LEASE_POINTS.filter((point) => option[point] !== 'yes')
  return isTypeOpen ? ['leaseType', ...open] : open
}
