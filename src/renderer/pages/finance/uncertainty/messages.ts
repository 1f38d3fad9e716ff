import type { SimulationResult } from '#domain/finance/simulation/simulate.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { Figures } from '#domain/reference/pack.ts'

/** What the page asks of the worker. */
export interface SimulationOrder {
  readonly plan: Plan
  readonly pack: Figures
}

/** What the worker says: the fraction that is done, and in the end the result; null when the correlations contradict each other. */
export type SimulationReport =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'finished'; readonly result: SimulationResult | null }
