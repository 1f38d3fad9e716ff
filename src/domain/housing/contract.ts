import type { FinanceAnswers } from '../finance/fields.ts'
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
type Uncertain = 'zoning' | 'financing'

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

/**
 * What was not certain when a contract was signed without conditions: first zoning, then financing, then the
 * signature (step zoning-check; VvAA July 2025 about a buyer whose bank refused).
 */
export function signedTooEarly(option: HousingOption, finance: FinanceAnswers): Uncertain[] {
  if (option.contractStatus !== 'signed') return []
  const uncertain: readonly [Uncertain, boolean][] = [
    ['zoning', option.zoningAllows !== 'yes'],
    ['financing', finance.financingStatus !== 'agreed'],
  ]
  return uncertain.flatMap(([what, isUncertain]) => (isUncertain ? [what] : []))
}
