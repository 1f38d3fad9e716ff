import { useMemo } from 'react'
import { planSchedule, type ScheduleOrCycle } from '#domain/schedule/schedule.ts'
import type { ScheduleInput } from '#domain/schedule/tasks.ts'
import { taskTitle } from '#domain/schedule/titles.ts'
import { today } from '../../app/moment.ts'
import { useTexts } from '../../app/useTexts.ts'
import { useWorkbook } from '../../app/workbook.ts'

/** The schedule of the open plan as it is today, what it is made from, and what its tasks are called. */
interface PlannedTasks {
  readonly input: ScheduleInput
  readonly planned: ScheduleOrCycle
  readonly name: (id: string) => string
}

export function useSchedule(): PlannedTasks {
  const { t, language } = useTexts()
  const { snapshot, pack } = useWorkbook()
  const now = today()
  const { plan } = snapshot
  const { steps } = pack
  return useMemo(() => {
    const input = { plan, steps, today: now }
    const name = (id: string) => taskTitle(input, id, language) ?? t('schedule:lists.tasks.unnamed')
    return { input, planned: plannedOnce(input), name }
  }, [plan, steps, now, t, language])
}

let last: { readonly input: ScheduleInput; readonly planned: ScheduleOrCycle } | null = null

/** The schedule, worked out once for all components that show something of it. */
function plannedOnce(input: ScheduleInput): ScheduleOrCycle {
  const isSame =
    last !== null &&
    last.input.plan === input.plan &&
    last.input.steps === input.steps &&
    last.input.today === input.today
  if (last === null || !isSame) last = { input, planned: planSchedule(input) }
  return last.planned
}
