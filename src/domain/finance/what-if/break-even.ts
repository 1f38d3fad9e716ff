import type { Plan } from '../../plan/plan.ts'
import type { Figures } from '../../reference/pack.ts'
import type { Projection } from '../projection/project.ts'
import { fullSize } from '../projection/revenue.ts'
import { sumOver } from '../projection/years.ts'
import { settledYear } from './assessment.ts'
import { solve } from './solve.ts'

/**
 * The fewest patients at full size with which the third calendar year covers costs, tax, pension, insurance and the household.
 * Costs stay as they are, but for what is paid per patient. Null when three times as many would not do, or none are needed.
 */
export function breakEvenPatients(plan: Plan, pack: Figures, projection: Projection): number | null {
  const household = sumOver(projection, 'private', settledYear(projection))
  const { value } = solve('fewestPatients', plan, pack, { measure: 'income', atLeast: household })
  return value === null ? null : value * fullSize(projection.model)
}
