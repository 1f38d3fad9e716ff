import type { CheckRule } from '../check.ts'
import { financingRules } from './finance-funding.ts'
import { ownerRules } from './finance-owner.ts'
import { priceRules } from './finance-price.ts'
import { projectionRules } from './finance-projection.ts'

/** Checks on price, financing, the owner and what the projection shows. */
export const financeRules: readonly CheckRule[] = [
  ...priceRules,
  ...financingRules,
  ...projectionRules,
  ...ownerRules,
]
