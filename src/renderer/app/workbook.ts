import { createContext, useContext } from 'react'
import type { Plan } from '#domain/plan/plan.ts'
import type { PlanSnapshot } from '#contract/plan-procedures.ts'
import type { ReferencePack } from '#domain/reference/pack.ts'

/** What every page of an open workbook can see. */
export interface Workbook {
  readonly name: string
  readonly snapshot: PlanSnapshot
  readonly pack: ReferencePack
  /** The plan is somebody else's, or an earlier one: it is looked at and not changed. */
  readonly readOnly: boolean
}

export const WorkbookContext = createContext<Workbook | null>(null)

/** The open workbook. Only for components inside the workbook frame. */
export function useWorkbook(): Workbook {
  const workbook = useContext(WorkbookContext)
  if (!workbook) throw new Error('useWorkbook outside the workbook frame')
  return workbook
}

/** Whether the plan is only looked at. */
export function useReadOnly(): boolean {
  return useWorkbook().readOnly
}

/** The plan of the open workbook. */
export function usePlan(): Plan {
  return useWorkbook().snapshot.plan
}
