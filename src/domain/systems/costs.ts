import { fromField, outcome, type Outcome } from '../outcome/outcome.ts'
import type { SystemsAnswers } from './fields.ts'

const YEARLY = ['hisCostsPerYear', 'portalCostsPerYear', 'telephonyCostsPerYear'] as const

/** Euros per year for records, portal and telephone together. Unknown while one of them is. */
export function systemsCostPerYear(systems: SystemsAnswers): Outcome {
  const inputs = YEARLY.map((key) => fromField(`systems.${key}`, systems[key]))
  return outcome('systemsCostPerYear', 'euroPerYear', inputs, (...costs) =>
    costs.reduce((sum, cost) => sum + cost, 0),
  )
}

/** Euros paid twice while two record systems run side by side: months of overlap times a twelfth of the yearly cost. */
export function doubleCosts(systems: SystemsAnswers): Outcome {
  const inputs = [
    fromField('systems.doubleCostMonths', systems.doubleCostMonths),
    fromField('systems.hisCostsPerYear', systems.hisCostsPerYear),
  ]
  return outcome('doubleCosts', 'euro', inputs, (months, perYear) => (months * perYear) / 12)
}
