import { fromField, outcome, sumOutcome, type Outcome } from '../outcome/outcome.ts'
import type { SystemsAnswers } from './fields.ts'

/** The fields with what systems cost every year. */
export const YEARLY_COSTS = ['hisCostsPerYear', 'portalCostsPerYear', 'telephonyCostsPerYear'] as const

/** Euros per year for records, portal and telephone together. Unknown while one of them is. */
export function systemsCostPerYear(systems: SystemsAnswers): Outcome {
  const inputs = YEARLY_COSTS.map((key) => fromField(`systems.${key}`, systems[key]))
  return sumOutcome('systemsCostPerYear', 'euroPerYear', inputs)
}

/** Euros paid twice while two record systems run side by side: months of overlap times a twelfth of the yearly cost. */
export function doubleCosts(systems: SystemsAnswers): Outcome {
  const inputs = [
    fromField('systems.doubleCostMonths', systems.doubleCostMonths),
    fromField('systems.hisCostsPerYear', systems.hisCostsPerYear),
  ]
  return outcome('doubleCosts', 'euro', inputs, (months, perYear) => (months * perYear) / 12)
}
