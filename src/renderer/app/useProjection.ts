import { useMemo } from 'react'
import { buildModel, type BuiltModel } from '#domain/finance/model/build.ts'
import { project, type Projection } from '#domain/finance/projection/project.ts'
import { financeYears, type FinanceYear } from '#domain/finance/projection/calendar.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { Figures } from '#domain/reference/pack.ts'
import { useWorkbook } from './workbook.ts'

/** A plan worked out over ten years, as far as its answers allow. */
export interface Projected {
  readonly built: BuiltModel
  /** Null while `built.needed` is not empty. */
  readonly projection: Projection | null
  readonly years: readonly FinanceYear[]
}

/** Works a plan out: its model, its projection, and the calendar years of it. */
function projectionOf(plan: Plan, pack: Figures): Projected {
  const built = buildModel(plan, pack)
  const projection = built.model && project(built.model)
  return { built, projection, years: projection ? financeYears(projection) : [] }
}

/** The open plan worked out, again only when the plan or its figures change. */
export function useProjection(): Projected {
  const { snapshot, pack } = useWorkbook()
  const { plan } = snapshot
  return useMemo(() => projectionOf(plan, pack), [plan, pack])
}
