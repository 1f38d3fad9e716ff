import { explain } from '#domain/finance/explain/explain.ts'
import { LINES } from '#domain/finance/projection/lines.ts'
import type { Outcome } from '#domain/outcome/outcome.ts'
import { outcomesOf } from '#domain/outcome/plan-outcomes.ts'
import { assumptionRegister, type Assumption } from '#domain/reference/register.ts'
import type { Material } from './material.ts'

/** Every figure that the outcomes and the budgets of a plan rest on, with the keys of the words of what uses it. */
export function assumptionsOf(material: Material): Assumption[] {
  const outcomes = outcomesOf(material).map(({ outcome }) => ({ ...outcome, id: `outcomes:${outcome.id}` }))
  return assumptionRegister([...outcomes, ...linesOf(material)], material.today)
}

/** The lines of the projection as outcomes, so that the register goes through them too; none without a projection. */
function linesOf({ plan, pack, projection }: Material): Outcome[] {
  if (projection === null) return []
  return LINES.map((line) => ({
    id: `lines:${line}`,
    unit: 'euro',
    value: null,
    inputs: explain(line, plan, pack).inputs,
  }))
}
