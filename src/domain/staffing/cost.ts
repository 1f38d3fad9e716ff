import {
  fromField,
  fromFigure,
  fromOutcome,
  outcome,
  type Outcome,
  type OutcomeInput,
} from '../outcome/outcome.ts'
import { figureIn, type Figures } from '../reference/pack.ts'
import type { StaffingAnswers, StaffMember } from './fields.ts'
import { fullTimeFigure, isGp } from './roles.ts'

const MONTHS_PER_YEAR = 12

/** The figures an employed person is counted with; they differ between the team and employed GPs. */
export interface PayRules {
  readonly fullTime: string
  readonly holiday: string
  readonly yearEnd: string
  readonly pensionRate: string
  readonly pensionFranchise: string
  readonly pensionMaximum: string
  readonly share: 'pensionEmployerSharePercent' | 'gpPensionEmployerSharePercent'
}

const TEAM: Omit<PayRules, 'fullTime'> = {
  holiday: 'cao-huisartsenzorg-vakantietoeslag',
  yearEnd: 'cao-huisartsenzorg-eindejaarsuitkering',
  pensionRate: 'pfzw-premie-2026',
  pensionFranchise: 'pfzw-franchise-2026',
  pensionMaximum: 'pfzw-max-salaris-2026',
  share: 'pensionEmployerSharePercent',
}

/** Holiday allowance: the 8 % named for the team, which is also the legal minimum. Pension: the newest SPH rates read, of 2024. */
const GP: Omit<PayRules, 'fullTime'> = {
  holiday: 'cao-huisartsenzorg-vakantietoeslag',
  yearEnd: 'cao-hil-eindejaarsuitkering',
  pensionRate: 'sph-premie-dienstverband-2024',
  pensionFranchise: 'sph-franchise-2024',
  pensionMaximum: 'sph-max-inkomen-2024',
  share: 'gpPensionEmployerSharePercent',
}

/** The figures a role is paid by. */
export function rulesFor(role: NonNullable<StaffMember['role']>): PayRules {
  return { ...(isGp(role) ? GP : TEAM), fullTime: fullTimeFigure(role) }
}

/** Those figures, in the order they are shown in. */
export function payFigures(rules: PayRules): string[] {
  const { fullTime, holiday, yearEnd, pensionRate, pensionFranchise, pensionMaximum } = rules
  return [fullTime, holiday, yearEnd, pensionRate, pensionFranchise, pensionMaximum]
}

/** Euros of wage per year, without allowances: 12 times the monthly wage at full time, times the share of full time. */
export function yearlyWage(perMonth: number, perWeek: number, fullTime: number): number {
  return MONTHS_PER_YEAR * perMonth * (perWeek / fullTime)
}

/**
 * The figures of the employer premiums: the maximum premium wage, the rate, and with a temporary contract the low unemployment
 * premium, which is in that rate, and the high one that replaces it.
 */
export function premiumFigures(
  contract: StaffMember['contract'],
): readonly [maximum: string, rate: string, ...swap: string[]] {
  const always = ['maximumpremieloon-2026', 'premies-werkgever-som-2026'] as const
  return contract === 'temporary' ? [...always, 'premie-awf-laag-2026', 'premie-awf-hoog-2026'] : always
}

/** Euros of employer premiums per year: the rate, with one premium swapped for another, over the pay up to the maximum premium wage. */
export function premiumsOn(
  pay: number,
  maximum: number,
  rate: number,
  ...[less = 0, plus = 0]: readonly number[]
): number {
  return Math.min(pay, maximum) * (rate - less + plus)
}

/** Euros of pension premium for a full-time year: the rate over the pay up to the maximum, above the franchise. */
export function pensionPremium(
  pay: number,
  {
    rate,
    franchise,
    maximum,
  }: { readonly rate: number; readonly franchise: number; readonly maximum: number },
): number {
  return rate * Math.max(0, Math.min(pay, maximum) - franchise)
}

/**
 * Gross pay in euros per year: 12 times the monthly wage at full time, times the share of full time, with holiday allowance
 * and year-end payment. Source: finance facts §3; the two percentages are figures of the pack.
 */
export function grossPay(member: StaffMember, pack: Figures): Outcome {
  if (member.role === null) return unknownRole('staffGrossPay', member)
  const rules = rulesFor(member.role)
  const inputs = [wage(member), hours(member), ...figures(pack, rules.fullTime, rules.holiday, rules.yearEnd)]
  return outcome(
    'staffGrossPay',
    'euroPerYear',
    inputs,
    (perMonth, perWeek, fullTime, holiday, yearEnd) =>
      yearlyWage(perMonth, perWeek, fullTime) * (1 + holiday + yearEnd),
  )
}

/**
 * Employer premiums in euros per year: 17.13 % of the gross pay up to the maximum premium wage; with a temporary contract
 * the high unemployment premium replaces the low one. Source: Randstad werkpocket 2026, small employer.
 */
export function employerCharges(member: StaffMember, pack: Figures): Outcome {
  const { contract } = member
  const inputs = [
    fromOutcome(grossPay(member, pack)),
    ...figures(pack, ...premiumFigures(contract)),
    ...(contract === null ? [fromField(pathOf(member, 'contract'), null)] : []),
  ]
  return outcome('staffEmployerCharges', 'euroPerYear', inputs, premiumsOn)
}

/**
 * The employer's part of the pension premium in euros per year: rate times employer share times what a full-time year of pay,
 * up to the maximum, is above the franchise, times the share of full time. The franchise holds for full time.
 * Source: PFZW 2026; for a GP on the payroll SPH 2024. The employer share is the user's answer.
 */
export function employerPension(member: StaffMember, staffing: StaffingAnswers, pack: Figures): Outcome {
  if (member.role === null) return unknownRole('staffPension', member)
  const rules = rulesFor(member.role)
  const inputs = [
    fromField(`staffing.${rules.share}`, staffing[rules.share]),
    wage(member),
    hours(member),
    ...figures(pack, ...payFigures(rules)),
  ]
  return outcome(
    'staffPension',
    'euroPerYear',
    inputs,
    (share, perMonth, perWeek, fullTime, holiday, yearEnd, rate, franchise, maximum) => {
      const yearlyPay = yearlyWage(perMonth, fullTime, fullTime) * (1 + holiday + yearEnd)
      const premium = pensionPremium(yearlyPay, { rate, franchise, maximum })
      return (share / 100) * premium * (perWeek / fullTime)
    },
  )
}

/** Gross pay and employer premiums in euros per year: what is known before the split of the pension premium is. */
export function costBeforePension(member: StaffMember, pack: Figures): Outcome {
  const parts = [grossPay(member, pack), employerCharges(member, pack)].map(fromOutcome)
  return outcome('staffCostBeforePension', 'euroPerYear', parts, (pay, charges) => pay + charges)
}

/** What somebody costs the employer in euros per year, pension included. */
export function employerCost(member: StaffMember, staffing: StaffingAnswers, pack: Figures): Outcome {
  const parts = [costBeforePension(member, pack), employerPension(member, staffing, pack)].map(fromOutcome)
  return outcome('staffCost', 'euroPerYear', parts, (cost, pension) => cost + pension)
}

/** The given yearly amount in euros per month. */
export function perMonth(yearly: Outcome): Outcome {
  return outcome('staffPerMonth', 'euroPerMonth', [fromOutcome(yearly)], (euros) => euros / MONTHS_PER_YEAR)
}

function unknownRole(id: string, member: StaffMember): Outcome {
  return outcome(id, 'euroPerYear', [fromField(pathOf(member, 'role'), null)], (value) => value)
}

function wage(member: StaffMember): OutcomeInput {
  return fromField(pathOf(member, 'monthlyWageFullTime'), member.monthlyWageFullTime)
}

function hours(member: StaffMember): OutcomeInput {
  return fromField(pathOf(member, 'hoursPerWeek'), member.hoursPerWeek)
}

function figures(pack: Figures, ...ids: readonly string[]): OutcomeInput[] {
  return ids.map((id) => fromFigure(figureIn(pack, id)))
}

function pathOf(member: StaffMember, field: keyof StaffMember): string {
  return `staffing.staff.${member.id}.${field}`
}
