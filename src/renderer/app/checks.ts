import { useMemo } from 'react'
import { contextOf, runChecks, type CheckResult } from '#domain/checks/run.ts'
import { today } from './moment.ts'
import { useWorkbook } from './workbook.ts'

/** What every check says about the plan as it is now; worked out anew at every change. */
export function useChecks(): readonly CheckResult[] {
  const { snapshot, pack } = useWorkbook()
  const { plan } = snapshot
  const day = today()
  return useMemo(() => runChecks(contextOf(plan, pack, day)), [plan, pack, day])
}
