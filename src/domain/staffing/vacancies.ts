import { monthsBefore } from '../field/calendar.ts'
import { stepIn, type ReferencePack } from '../reference/pack.ts'
import type { StaffingAnswers, StaffMember } from './fields.ts'

/** Why a place may be empty: nobody was found, somebody leaves, may leave, or is long-term ill. */
type OpenPlaceReason = 'vacancy' | 'leaving' | 'stayUnknown' | 'longTermSick'

/** A place where somebody may be missing; `recruitFrom` is the month to begin looking at the latest, where that is known. */
export interface OpenPlace {
  readonly member: StaffMember
  readonly reason: OpenPlaceReason
  readonly recruitFrom: string | null
}

/** Where somebody may be missing. A place is named once, for its strongest reason. */
export function openPlaces(
  staffing: StaffingAnswers,
  startDate: string | null,
  pack: Pick<ReferencePack, 'steps'>,
): OpenPlace[] {
  return staffing.staff.flatMap((member) => {
    const reason = reasonFor(member)
    if (reason === null) return []
    const needsSomebody = reason === 'vacancy' || reason === 'leaving'
    const from = (reason === 'vacancy' ? member.startMonth : null) ?? startDate?.slice(0, 7) ?? null
    return [
      { member, reason, recruitFrom: needsSomebody && from ? recruitFrom(from, recruitLead(pack)) : null },
    ]
  })
}

function reasonFor(member: StaffMember): OpenPlaceReason | null {
  if (member.kind === 'vacancy') return 'vacancy'
  if (member.kind !== 'transfers') return null
  if (member.willStay === 'no') return 'leaving'
  if (member.sicknessAbsence === 'yes') return 'longTermSick'
  return member.willStay === 'yes' ? null : 'stayUnknown'
}

/** The ISO month to begin in to have somebody by another: `2027-07` with 8 months to go is `2026-11`. A part counts whole. */
export function recruitFrom(month: string, lead: number): string {
  return monthsBefore(`${month}-01`, Math.ceil(lead)).slice(0, 7)
}

/** Months to begin recruiting ahead: the lead time of the step recruit-team, an estimate. */
export function recruitLead(pack: Pick<ReferencePack, 'steps'>): number {
  return stepIn(pack, 'recruit-team').leadTimeMonths
}
