import { memo, useMemo } from 'react'
import { daysAfter } from '#domain/field/calendar.ts'
import { isTooLate, type Schedule, type ScheduledTask } from '#domain/schedule/schedule.ts'
import { ticksOf, type TimeSpan, type Zoom } from '#domain/schedule/timeline.ts'
import { barPath, linkPath, middle, ROW_HEIGHT, type Drawing, type Proposal } from './drawing.ts'
import { rowsToDraw, type RowsInSight } from './useRowsInSight.ts'
import styles from './Timeline.module.css'

interface BarsProps {
  readonly drawing: Drawing
  readonly schedule: Schedule
  readonly tasks: readonly ScheduledTask[]
  readonly span: TimeSpan
  readonly zoom: Zoom
  readonly inSight: RowsInSight
  readonly active: number | null
  readonly proposal: Proposal | null
}

/** The bars, what waits for what, today and the start. Only rows in sight are drawn. */
export function Bars({ drawing, schedule, tasks, span, zoom, inSight, active, proposal }: BarsProps) {
  const { width, x } = drawing
  const height = tasks.length * ROW_HEIGHT
  const rowOf = useMemo(() => new Map(tasks.map(({ id }, row) => [id, row])), [tasks])
  const grid = useMemo(
    () =>
      ticksOf(span, zoom)
        .map((day) => `M${x(day)} 0V${height}`)
        .join(''),
    [span, zoom, x, height],
  )
  const critical = useMemo(
    () => linksAmong(drawing, tasks, rowOf, ({ isCritical }) => isCritical),
    [drawing, tasks, rowOf],
  )
  const own = useMemo(() => linksOf(drawing, tasks, rowOf, active), [drawing, tasks, rowOf, active])
  const proposed = proposal ? rowOf.get(proposal.id) : undefined
  return (
    <svg className={styles['bars']} width={width} height={height} aria-hidden="true">
      <path d={grid} data-mark="grid" />
      {active === null ? null : (
        <rect x={0} y={active * ROW_HEIGHT} width={width} height={ROW_HEIGHT} data-mark="active" />
      )}
      <path d={`M${x(schedule.today)} 0V${height}`} data-mark="today" />
      {schedule.start === null ? null : <path d={`M${x(schedule.start)} 0V${height}`} data-mark="start" />}
      <path d={critical} data-mark="criticalLink" />
      <path d={own} data-mark="link" />
      {rowsToDraw(inSight, null, tasks.length).map((row) => {
        const task = tasks[row]
        return task ? <Bar key={task.id} task={task} row={row} drawing={drawing} /> : null
      })}
      {proposal && proposed !== undefined ? (
        <path d={proposedBar(drawing, tasks[proposed], proposed, proposal.on)} data-mark="proposed" />
      ) : null}
    </svg>
  )
}

interface BarProps {
  readonly task: ScheduledTask
  readonly row: number
  readonly drawing: Drawing
}

/** From the earliest beginning to the earliest end, and a thin line to the last day it may be finished. */
const Bar = memo(function Bar({ task, row, drawing: { x } }: BarProps) {
  const { earliestStart, earliestFinish, latestFinish, isCritical } = task
  if (earliestStart === null || earliestFinish === null) return null
  const right = x(earliestFinish)
  const mark = isTooLate(task) ? 'late' : isCritical ? 'critical' : 'open'
  const end = latestFinish === null ? right : x(latestFinish)
  return (
    <>
      {end > right + 2 ? <path d={`M${right} ${middle(row)}H${end}m0 -4v8`} data-mark="slack" /> : null}
      <path d={barPath(x(earliestStart), right, row)} data-mark={mark} data-critical={isCritical} />
    </>
  )
})

function proposedBar(drawing: Drawing, task: ScheduledTask | undefined, row: number, on: string): string {
  if (!task) return ''
  return barPath(drawing.x(on), drawing.x(daysAfter(on, task.days)), row)
}

/** The lines between tasks that both are of a kind. */
function linksAmong(
  drawing: Drawing,
  tasks: readonly ScheduledTask[],
  rowOf: ReadonlyMap<string, number>,
  isKind: (task: ScheduledTask) => boolean,
): string {
  return tasks
    .filter(isKind)
    .flatMap((later) =>
      later.waitsFor.flatMap((id) => {
        const row = rowOf.get(id)
        const earlier = row === undefined ? undefined : tasks[row]
        if (row === undefined || !earlier || !isKind(earlier)) return []
        return linkPath(drawing, earlier, later, [row, rowOf.get(later.id) ?? 0])
      }),
    )
    .join('')
}

/** The lines from and to one task. */
function linksOf(
  drawing: Drawing,
  tasks: readonly ScheduledTask[],
  rowOf: ReadonlyMap<string, number>,
  active: number | null,
): string {
  const task = active === null ? undefined : tasks[active]
  if (!task || active === null) return ''
  const before = task.waitsFor.flatMap((id) => {
    const row = rowOf.get(id)
    const earlier = row === undefined ? undefined : tasks[row]
    return row === undefined || !earlier ? [] : linkPath(drawing, earlier, task, [row, active])
  })
  const after = tasks.flatMap((later, row) =>
    later.waitsFor.includes(task.id) ? linkPath(drawing, task, later, [active, row]) : [],
  )
  return [...before, ...after].join('')
}
