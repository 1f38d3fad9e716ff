import { createContext, useContext } from 'react'
import type { PlanOrder } from '#contract/print-procedures.ts'
import { contextOf, runChecks, type CheckResult } from '#domain/checks/run.ts'
import type { Language } from '#domain/field/format.ts'
import { buildModel, type BuiltModel } from '#domain/finance/model/build.ts'
import { project, type Projection } from '#domain/finance/projection/project.ts'
import { financeYears, type FinanceYear } from '#domain/finance/projection/calendar.ts'
import { simulate, uncertaintyOf, type SimulationResult } from '#domain/finance/simulation/simulate.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { packOfPlan } from '#domain/reference/own-figures.ts'
import type { ReferencePack } from '#domain/reference/pack.ts'
import { planSchedule, type ScheduleOrCycle } from '#domain/schedule/schedule.ts'
import type { ScheduleInput } from '#domain/schedule/tasks.ts'
import { packById } from '../app/reference.ts'

/** Everything a printed plan says, worked out once. */
export interface Facts {
  readonly plan: Plan
  readonly pack: ReferencePack
  readonly language: Language
  /** The ISO day on the document. */
  readonly today: string
  readonly built: BuiltModel
  /** Null while the plan lacks what nothing can be computed without. */
  readonly projection: Projection | null
  readonly years: readonly FinanceYear[]
  readonly checks: readonly CheckResult[]
  readonly input: ScheduleInput
  readonly planned: ScheduleOrCycle
  /** Runs with the plan's own seed; null without ranges or when they contradict each other. */
  readonly simulated: () => SimulationResult | null
}

/** Works out what a printed document says. */
export function factsOf({ snapshot, language, today }: PlanOrder): Facts {
  const { plan } = snapshot
  const pack = packOfPlan(packById(plan.reference.pack ?? snapshot.referencePack), plan.reference)
  const built = buildModel(plan, pack)
  const projection = built.model && project(built.model)
  const input = { plan, steps: pack.steps, today }
  return {
    plan,
    pack,
    language,
    today,
    built,
    projection,
    years: projection ? financeYears(projection) : [],
    checks: runChecks(contextOf(plan, pack, today)),
    input,
    planned: planSchedule(input),
    simulated: once(() => (uncertaintyOf(plan).ranges.length === 0 ? null : simulate(plan, pack))),
  }
}

/** Does something the first time it is asked for and answers the same from then on. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}

export const FactsContext = createContext<Facts | null>(null)

/** What the document says. Only for what is printed. */
export function useFacts(): Facts {
  const facts = useContext(FactsContext)
  if (!facts) throw new Error('useFacts outside a printed document')
  return facts
}
