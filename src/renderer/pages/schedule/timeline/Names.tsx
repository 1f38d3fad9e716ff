import { memo, type KeyboardEvent } from 'react'
import { formatDay } from '#domain/field/format.ts'
import { isTooLate, type ScheduledTask } from '#domain/schedule/schedule.ts'
import { useTexts } from '../../../app/useTexts.ts'
import { taskPlace } from '../views.ts'
import { ROW_HEIGHT } from './drawing.ts'
import { rowsToDraw, type RowsInSight } from './useRowsInSight.ts'
import styles from './Timeline.module.css'

interface NamesProps {
  readonly tasks: readonly ScheduledTask[]
  readonly inSight: RowsInSight
  readonly active: number
  readonly name: (id: string) => string
  readonly onFocus: (id: string) => void
  readonly onKey: (event: KeyboardEvent) => void
}

/** The names beside the bars. Tab comes at one of them; arrow keys go on from there. */
export function Names({ tasks, inSight, active, name, onFocus, onKey }: NamesProps) {
  return rowsToDraw(inSight, active, tasks.length).map((row) => {
    const task = tasks[row]
    return task ? (
      <Name
        key={task.id}
        task={task}
        row={row}
        count={tasks.length}
        isActive={row === active}
        name={name(task.id)}
        onFocus={onFocus}
        onKey={onKey}
      />
    ) : null
  })
}

interface NameProps {
  readonly task: ScheduledTask
  readonly row: number
  readonly count: number
  readonly isActive: boolean
  readonly name: string
  readonly onFocus: (id: string) => void
  readonly onKey: (event: KeyboardEvent) => void
}

const Name = memo(
  function Name({ task, row, count, isActive, name, onFocus, onKey }: NameProps) {
    const { t, language } = useTexts()
    const { id, earliestStart, earliestFinish, isCritical } = task
    const day = (value: string | null) => (value === null ? '–' : formatDay(value, language))
    const isLate = isTooLate(task)
    return (
      <li
        className={styles['name']}
        style={{ top: row * ROW_HEIGHT, height: ROW_HEIGHT }}
        aria-posinset={row + 1}
        aria-setsize={count}
      >
        <button
          type="button"
          tabIndex={isActive ? 0 : -1}
          data-row={row}
          data-critical={isCritical}
          title={name}
          onFocus={() => onFocus(id)}
          onKeyDown={onKey}
          onClick={() => (window.location.hash = taskPlace(id))}
        >
          {isLate ? <b className={styles['lateMark']}>! </b> : null}
          {isCritical ? <b>◆ </b> : null}
          {name}
          <span className="hidden-visually">
            , {t('schedule:timeline.days', { from: day(earliestStart), until: day(earliestFinish) })}
            {isCritical ? `, ${t('schedule:table.isCritical')}` : ''}
            {isLate ? `, ${t('schedule:timeline.legend.late')}` : ''}
          </span>
        </button>
      </li>
    )
  },
  (before, after) =>
    before.task === after.task &&
    before.row === after.row &&
    before.isActive === after.isActive &&
    // Only the row that has focus hears keys.
    (!after.isActive || before.onKey === after.onKey) &&
    before.name === after.name,
)
