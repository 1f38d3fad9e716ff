import { useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { formatDay } from '#domain/field/format.ts'
import { daysAfter } from '#domain/field/calendar.ts'
import type { Schedule, ScheduledTask } from '#domain/schedule/schedule.ts'
import { spanOf, type Zoom } from '#domain/schedule/timeline.ts'
import { useTexts } from '../../../app/useTexts.ts'
import { useWidth } from '../../../charts/useWidth.ts'
import { Consequences } from '../Consequences.tsx'
import { taskPlace } from '../views.ts'
import { Axis } from './Axis.tsx'
import { Bars } from './Bars.tsx'
import { AXIS_HEIGHT, drawingOf, ROW_HEIGHT, type Proposal } from './drawing.ts'
import { Names } from './Names.tsx'
import { rowAfter, stepOf } from './keys.ts'
import { useRowsInSight } from './useRowsInSight.ts'
import styles from './Timeline.module.css'

interface TimelineProps {
  readonly schedule: Schedule
  readonly tasks: readonly ScheduledTask[]
  readonly zoom: Zoom
  readonly name: (id: string) => string
}

const NAMES_SHARE = 0.38
const NAMES_MOST = 300
const NAMES_LEAST = 110

/** Tasks as bars on a line of days. The keyboard goes from task to task, moves one, and opens it. */
export function Timeline({ schedule, tasks, zoom, name }: TimelineProps) {
  const { t } = useTexts()
  const [frame, width] = useWidth()
  const [activeId, activate] = useState<string | null>(null)
  const [proposal, propose] = useState<Proposal | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const inSight = useRowsInSight(frame, tasks.length)
  const namesWidth = Math.round(Math.min(NAMES_MOST, Math.max(NAMES_LEAST, width * NAMES_SHARE)))
  const span = useMemo(() => spanOf(schedule, tasks), [schedule, tasks])
  const drawing = useMemo(
    () => drawingOf(span, zoom, width - namesWidth - 16),
    [span, zoom, width, namesWidth],
  )
  const active = Math.max(
    0,
    tasks.findIndex(({ id }) => id === activeId),
  )

  const goTo = (row: number) => {
    const task = tasks[row]
    if (!task) return
    activate(task.id)
    if (proposal?.id !== task.id) propose(null)
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-row="${row}"]`)?.focus())
  }
  const onKey = (event: KeyboardEvent) => {
    const task = tasks[active]
    const row = rowAfter(event.key, active, tasks.length)
    const days = stepOf(event)
    if (row !== null) goTo(row)
    else if (days !== 0 && task) propose(moved(task, proposal, days, schedule.today))
    else if (event.key === 'Enter' && task) window.location.hash = taskPlace(task.id)
    else if (event.key === 'Escape' && proposal) propose(null)
    else return
    event.preventDefault()
  }
  return (
    <>
      <section
        data-moving={proposal !== null}
        className={styles['whole']}
        aria-label={t('schedule:timeline.frame')}
        aria-describedby="timeline-keys"
      >
        <div ref={frame} className={styles['frame']}>
          <div
            className={styles['canvas']}
            style={{ gridTemplateColumns: `${namesWidth}px ${drawing.width}px` }}
          >
            <div className={styles['corner']} style={{ height: AXIS_HEIGHT }} />
            <Axis drawing={drawing} span={span} zoom={zoom} schedule={schedule} />
            <ul ref={list} className={styles['names']} style={{ height: tasks.length * ROW_HEIGHT }}>
              <Names
                tasks={tasks}
                inSight={inSight}
                active={active}
                name={name}
                onFocus={(id) => activate(id)}
                onKey={onKey}
              />
            </ul>
            <Bars
              drawing={drawing}
              schedule={schedule}
              tasks={tasks}
              span={span}
              zoom={zoom}
              inSight={inSight}
              active={activeId === null ? null : active}
              proposal={proposal}
            />
          </div>
        </div>
        <Moved proposal={proposal} name={name} onDone={() => propose(null)} />
      </section>
    </>
  )
}

interface MovedProps {
  readonly proposal: Proposal | null
  readonly name: (id: string) => string
  readonly onDone: () => void
}

/** What the move does. It follows a little later than the bar, so that keys stay quick. */
function Moved({ proposal, name, onDone }: MovedProps) {
  const { t, day } = useDayTexts()
  const settled = useDeferredValue(proposal)
  const change = useMemo(() => settled && ({ kind: 'move', ...settled } as const), [settled])
  const part = useRef<HTMLDivElement>(null)
  const isShown = change !== null && proposal !== null
  useEffect(() => {
    // The bar that moves and what that does are in sight together.
    if (isShown) part.current?.parentElement?.scrollIntoView({ block: 'nearest' })
  }, [isShown])
  if (!change || !proposal) return null
  return (
    <div ref={part} className={styles['moved']}>
      <h3>{t('schedule:timeline.moved', { task: name(proposal.id), day: day(proposal.on) })}</h3>
      <Consequences change={change} onDone={onDone} />
    </div>
  )
}

function useDayTexts() {
  const { t, language } = useTexts()
  return { t, day: (value: string) => formatDay(value, language) }
}

/** The task some days further than it was proposed, planned or possible; never before today. */
function moved(task: ScheduledTask, before: Proposal | null, days: number, today: string): Proposal | null {
  const from = before?.id === task.id ? before.on : (task.item?.plannedOn ?? task.earliestStart)
  if (from === null || task.status === 'busy') return null
  const on = daysAfter(from, days)
  return { id: task.id, on: on < today ? today : on }
}
