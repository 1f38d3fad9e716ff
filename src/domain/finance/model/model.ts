/** Months in a projection: ten years. */
export const HORIZON = 120
/** Calendar years a projection can touch: ten years that begin within a year end in the eleventh. */
export const CALENDAR_YEARS = 11

/** When the capitation fee of a quarter is received. */
export type CapitationPayment = 'startOfQuarter' | 'endOfQuarter' | 'monthly'

/** What holds in one calendar year: tariffs in euros, and price levels as a factor of the first year. */
export interface YearRates {
  readonly year: number
  /** Capitation in euros per patient per quarter: under 65, 65–75, 75–85, from 85. */
  readonly capitation: readonly [number, number, number, number]
  readonly opslagwijk: number
  readonly consultUnit: number
  /** Out-of-hours tariffs in euros per hour: evening, weekend, night. */
  readonly anw: readonly [number, number, number]
  readonly tariffLevel: number
  readonly wageLevel: number
  readonly housingLevel: number
  readonly otherLevel: number
  /** Factor on the brackets and credits of 2026. */
  readonly taxLevel: number
  readonly selfEmployedDeduction: number
}

/** Tax parameters of 2026, in euros and fractions. */
export interface TaxRates {
  readonly bracket1Limit: number
  readonly bracket2Limit: number
  readonly bracket1: number
  readonly bracket2: number
  readonly bracket3: number
  readonly deductionCap: number
  readonly startersDeduction: number
  readonly mkbExemption: number
  readonly generalCredit: number
  readonly generalCreditFrom: number
  readonly generalCreditPhaseOut: number
  readonly labourCredit: number
  readonly labourCreditFrom: number
  readonly labourCreditPhaseOut: number
  readonly zvw: number
  readonly zvwMaximum: number
  readonly kiaFrom: number
  readonly kiaShare: number
  readonly kiaShareTo: number
  readonly kiaFixed: number
  readonly kiaFixedTo: number
  readonly kiaPhaseOut: number
  readonly vpbLow: number
  readonly vpbLimit: number
  readonly vpbHigh: number
  readonly box2Low: number
  readonly box2Limit: number
  readonly box2High: number
}

/** One employee in euros per year at the price level of the first year, from a month of the projection on. */
export interface StaffCost {
  readonly fromMonth: number
  readonly pay: number
  /** Paid in May. */
  readonly holiday: number
  /** Paid in December. */
  readonly yearEnd: number
  /** Employer premiums, employer pension and sickness reserve. */
  readonly charges: number
}

/** A yearly amount in euros from a month of the projection on. */
export interface YearlyAmount {
  readonly fromMonth: number
  readonly perYear: number
}

/** Something bought once. `lifeMonths` null: its life is unknown, so it is not depreciated. */
export interface Asset {
  readonly month: number
  readonly amount: number
  readonly lifeMonths: number | null
  /** Goodwill and what is not written off do not count for the investment deduction (KIA). */
  readonly countsForKia: boolean
}

export type LoanKind = 'annuity' | 'linear' | 'interestOnly'

/** A loan in euros; `termMonths` null: its term is unknown, so nothing is repaid. The grace period is part of the term. */
export interface LoanTerms {
  readonly month: number
  readonly kind: LoanKind
  readonly amount: number
  readonly ratePerMonth: number
  readonly termMonths: number | null
  readonly graceMonths: number
}

/**
 * A plan as plain numbers: everything the projection needs and nothing it has to look up. Amounts are euros at the price
 * level of the first year; what is unknown in the plan is left out here and named beside the model.
 */
export interface FinanceModel {
  readonly firstYear: number
  /** 1 to 12. */
  readonly firstMonth: number
  /** Patients at full size: under 65, 65–75, 75–85, from 85. */
  readonly patients: readonly [number, number, number, number]
  readonly opslagwijkPatients: number
  /** The growth path of a new practice; null when all patients are there on the first day. */
  readonly growth: { readonly atStart: number; readonly perMonth: number; readonly capacity: number } | null
  /** The part of the practice that is the user's, as a fraction; below 1 in a partnership. */
  readonly share: { readonly start: number; readonly full: number; readonly growthMonths: number }
  readonly consultUnitsPerPatient: number
  /** Euros per year at full size. */
  readonly mtvpPerYear: number
  readonly pohGgzPerYear: number
  readonly segment2PerYear: number
  readonly segment3PerYear: number
  readonly otherIncomePerYear: number
  readonly anwHours: readonly [number, number, number]
  readonly startSupport: { readonly perPatientPerMonth: number; readonly months: number }
  readonly capitationPayment: CapitationPayment
  readonly delayMonths: number
  readonly staff: readonly StaffCost[]
  readonly locums: readonly YearlyAmount[]
  readonly traineeFees: readonly YearlyAmount[]
  readonly traineeAllowances: readonly YearlyAmount[]
  readonly housingPerYear: number
  readonly systemsPerYear: number
  readonly doubleSystems: { readonly perYear: number; readonly months: number }
  readonly insurancePerYear: number
  readonly otherCostsPerYear: number
  readonly otherCostsPer1000PatientsPerYear: number
  /** Euros paid and charged to the result in the first month. */
  readonly startCosts: number
  readonly assets: readonly Asset[]
  readonly loans: readonly LoanTerms[]
  readonly creditLine: { readonly limit: number; readonly ratePerMonth: number }
  readonly ownMeans: number
  readonly isBv: boolean
  readonly dgaSalaryPerYear: number
  readonly hasHoursCriterion: boolean
  readonly startersYears: number
  readonly pensionPerYear: number
  readonly aovPerYear: number
  readonly paysProvisionally: boolean
  readonly privatePerMonth: number
  readonly tax: TaxRates
  readonly years: readonly YearRates[]
}
