import {
  fromField,
  fromFigure,
  fromOutcome,
  outcome,
  sumOutcome,
  type Outcome,
  type OutcomeInput,
} from '../outcome/outcome.ts'
import type { PracticeAnswers } from '../practice/fields.ts'
import { totalPatients } from '../practice/size.ts'
import { figureIn, type Figures } from '../reference/pack.ts'
import type { LocumAssignment, StaffingAnswers, StaffMember } from './fields.ts'
import { fullTimeFigure, NEED_FIGURES, ROLES, type Role } from './roles.ts'

const WEEKS_PER_YEAR = 52

/** Need, presence and difference in one role, in fte. `need` is null where no average is known. */
export interface RoleBalance {
  readonly role: Role
  readonly need: Outcome | null
  readonly capacity: Outcome
  readonly gap: Outcome | null
}

/**
 * Fte of one role that a practice of this size had on average in 2022: the fte of the average practice divided by its
 * 3,672 patients, times the patients of the plan. An average, no norm. Source: NZa through huisartsincijfers.nl.
 */
export function staffNeed(role: Role, practice: PracticeAnswers, pack: Figures): Outcome | null {
  const figures = NEED_FIGURES[role].map((id) => fromFigure(figureIn(pack, id)))
  if (figures.length === 0) return null
  const average = fromFigure(figureIn(pack, 'patienten-per-praktijk-2022'))
  const inputs = [fromOutcome(totalPatients(practice)), average, ...figures]
  return outcome(
    'staffNeed',
    'fte',
    inputs,
    (patients, perPractice, ...fte) => (sum(fte) * patients) / perPractice,
  )
}

/** Fte needed in all roles together. */
export function staffNeedTotal(practice: PracticeAnswers, pack: Figures): Outcome {
  const needs = ROLES.flatMap((role) => staffNeed(role, practice, pack) ?? []).map(fromOutcome)
  return sumOutcome('staffNeedTotal', 'fte', needs)
}

/** Whether somebody's hours can be counted on. A vacancy cannot, nor can who is long-term ill or leaves. */
export function isPresent(member: StaffMember): boolean {
  if (member.kind === 'transfers') return member.sicknessAbsence !== 'yes' && member.willStay !== 'no'
  return member.kind === 'new'
}

/**
 * Fte present in one role: the weekly hours that can be counted on, divided by full time in the cao of the role. Locums
 * in daytime are added to theirs, spread over the year.
 */
export function staffCapacity(role: Role, staffing: StaffingAnswers, pack: Figures): Outcome {
  const members = staffing.staff.filter((member) => member.role === role)
  const inputs = [
    fromFigure(figureIn(pack, fullTimeFigure(role))),
    ...members
      .filter(isPresent)
      .map((member) => fromField(pathOf(member, 'hoursPerWeek'), member.hoursPerWeek)),
    ...members.filter(({ kind }) => kind === null).map((member) => fromField(pathOf(member, 'kind'), null)),
  ]
  const employed = outcome('staffCapacity', 'fte', inputs, (fullTime, ...hours) => sum(hours) / fullTime)
  const daytime = staffing.locums.filter((locum) => locum.reason !== 'outOfHours')
  if (role !== 'locum' || daytime.length === 0) return employed
  const parts = [employed, ...daytime.map((locum) => locumCapacity(locum, pack))]
  return sumOutcome('staffCapacity', 'fte', parts.map(fromOutcome))
}

/** Fte of one locum over the year: hours a week times weeks, divided by 52 weeks full time of an employed GP. */
export function locumCapacity(locum: LocumAssignment, pack: Figures): Outcome {
  const path = `staffing.locums.${locum.id}`
  const inputs = [
    fromField(`${path}.hoursPerWeek`, locum.hoursPerWeek),
    fromField(`${path}.weeksPerYear`, locum.weeksPerYear),
    fromFigure(figureIn(pack, fullTimeFigure('locum'))),
  ]
  return outcome(
    'locumCapacity',
    'fte',
    inputs,
    (hours, weeks, fullTime) => (hours * weeks) / (fullTime * WEEKS_PER_YEAR),
  )
}

/** Fte present in all roles together; unknown while somebody's role is. */
export function staffCapacityTotal(staffing: StaffingAnswers, pack: Figures): Outcome {
  const unplaced = staffing.staff.filter(({ role }) => role === null)
  const inputs: OutcomeInput[] = [
    ...ROLES.map((role) => fromOutcome(staffCapacity(role, staffing, pack))),
    ...unplaced.map((member) => fromField(pathOf(member, 'role'), null)),
  ]
  return sumOutcome('staffCapacityTotal', 'fte', inputs)
}

/** Fte present above (or, negative, below) what is needed. */
export function staffGap(need: Outcome, capacity: Outcome): Outcome {
  const inputs = [fromOutcome(capacity), fromOutcome(need)]
  return outcome('staffGap', 'fte', inputs, (present, needed) => present - needed)
}

/** Need and presence role by role. */
export function roleBalances(
  staffing: StaffingAnswers,
  practice: PracticeAnswers,
  pack: Figures,
): RoleBalance[] {
  return ROLES.map((role) => {
    const need = staffNeed(role, practice, pack)
    const capacity = staffCapacity(role, staffing, pack)
    return { role, need, capacity, gap: need && staffGap(need, capacity) }
  })
}

function pathOf(member: StaffMember, field: keyof StaffMember): string {
  return `staffing.staff.${member.id}.${field}`
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
