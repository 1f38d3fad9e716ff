import type { CheckRule } from '../check.ts'
import { dateRules } from './handover-dates.ts'
import { letterRules } from './handover-letter.ts'

/** Checks on the handover: the letter to patients, records, ION, partners and the days. */
export const handoverRules: readonly CheckRule[] = [...letterRules, ...dateRules]
