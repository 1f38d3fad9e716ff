import { useId, useState, type ReactNode } from 'react'
import { cycleWith } from '#domain/schedule/schedule.ts'
import { isHardOrder } from '#domain/schedule/hard-order.ts'
import { tasksOf, type Task } from '#domain/schedule/tasks.ts'
import { useAddItem, useRemoveItem } from '../../../app/queries.ts'
import { useTexts } from '../../../app/useTexts.ts'
import { Section } from '../../../components/Section.tsx'
import { useSchedule } from '../useSchedule.ts'
import { taskPlace } from '../views.ts'
import fieldStyles from '../../../components/Field.module.css'
import styles from '../Schedule.module.css'
import { Editing } from '../../../components/Editing.tsx'

const LINKS = 'schedule.links'

/** What a task waits for and what waits for it, and the user's own order: added here, and refused where it makes a circle. */
export function Order({ task }: { readonly task: Task }) {
  const { t } = useTexts()
  const { input } = useSchedule()
  const tasks = tasksOf(input, input.plan.route.startDate)
  const later = tasks.filter(({ waitsFor }) => waitsFor.includes(task.id)).map(({ id }) => id)
  const aside = input.plan.schedule.links.filter(
    (link) => link.later === task.id && link.relation === 'together' && link.earlier !== null,
  )
  return (
    <Section title={t('schedule:order.title')}>
      <div className={styles['order']}>
        <OrderList
          title={t('schedule:order.waitsFor')}
          none={t('schedule:order.waitsForNone')}
          isEmpty={task.waitsFor.length === 0}
        >
          {[...new Set(task.waitsFor)].map((id) => (
            <OrderRow key={id} id={id} link={{ earlier: id, later: task.id }} />
          ))}
        </OrderList>
        <OrderList
          title={t('schedule:order.later')}
          none={t('schedule:order.laterNone')}
          isEmpty={later.length === 0}
        >
          {later.map((id) => (
            <OrderRow key={id} id={id} link={{ earlier: task.id, later: id }} />
          ))}
        </OrderList>
      </div>
      {aside.length > 0 ? (
        <OrderList title={t('schedule:order.together')} none="" isEmpty={false}>
          {aside.map(({ id, earlier }) => (
            <OrderRow key={id} id={earlier ?? ''} link={{ earlier: earlier ?? '', later: task.id }} />
          ))}
        </OrderList>
      ) : null}
      <Editing>
        <AddOrder task={task} tasks={tasks} />
      </Editing>
    </Section>
  )
}

interface OrderListProps {
  readonly title: string
  readonly none: string
  readonly isEmpty: boolean
  readonly children: ReactNode
}

function OrderList({ title, none, isEmpty, children }: OrderListProps) {
  return (
    <div>
      <h3>{title}</h3>
      {isEmpty ? <p className="muted">{none}</p> : <ul className={styles['orders']}>{children}</ul>}
    </div>
  )
}

interface OrderRowProps {
  /** The other task. */
  readonly id: string
  readonly link: { readonly earlier: string; readonly later: string }
}

/** The way to another task; with a button to take the order away when it is the user's own. */
function OrderRow({ id, link }: OrderRowProps) {
  const { t } = useTexts()
  const { input, name } = useSchedule()
  const remove = useRemoveItem()
  const own = input.plan.schedule.links.find(
    ({ earlier, later }) => earlier === link.earlier && later === link.later,
  )
  return (
    <li>
      <a href={`#${taskPlace(id)}`}>{name(id)}</a>
      {isHardOrder(link.earlier, link.later) ? (
        <span className="small muted"> {t('schedule:order.hard')}</span>
      ) : null}
      {own ? (
        <Editing>
          <button
            type="button"
            className="button quiet small"
            onClick={() => remove.mutate({ list: LINKS, id: own.id })}
          >
            {t('schedule:order.remove')}
            <span className="hidden-visually">: {name(id)}</span>
          </button>
        </Editing>
      ) : null}
    </li>
  )
}

interface AddOrderProps {
  readonly task: Task
  readonly tasks: readonly Task[]
}

/** Chooses a task that must be finished first. */
function AddOrder({ task, tasks }: AddOrderProps) {
  const { t } = useTexts()
  const { input, name } = useSchedule()
  const add = useAddItem()
  const id = useId()
  const [earlier, choose] = useState('')
  const [cycle, refuse] = useState<readonly string[] | null>(null)
  const others = tasks
    .filter((other) => other.id !== task.id && !task.waitsFor.includes(other.id))
    .map((other) => ({ id: other.id, name: name(other.id) }))
    .sort((one, other) => one.name.localeCompare(other.name))
  const link = () => {
    const circle = cycleWith(input, earlier, task.id)
    refuse(circle)
    if (circle !== null) return
    add.mutate(
      { list: LINKS, values: { earlier, later: task.id, relation: 'waits' } },
      { onSuccess: () => choose('') },
    )
  }
  return (
    <div className={styles['addOrder']}>
      <div className={fieldStyles['field']}>
        <label className={fieldStyles['label']} htmlFor={id}>
          {t('schedule:order.add')}
        </label>
        <select
          id={id}
          className={fieldStyles['select']}
          value={earlier}
          aria-describedby={cycle === null ? undefined : `${id}-error`}
          aria-invalid={cycle !== null}
          onChange={(event) => {
            choose(event.target.value)
            refuse(null)
          }}
        >
          <option value="">{t('schedule:order.choose')}</option>
          {others.map((other) => (
            <option key={other.id} value={other.id}>
              {other.name}
            </option>
          ))}
        </select>
      </div>
      <button type="button" className="button" disabled={earlier === ''} onClick={link}>
        {t('schedule:order.addButton')}
      </button>
      {cycle === null ? null : (
        <p id={`${id}-error`} role="alert" className={fieldStyles['error']}>
          {t('schedule:order.cycle', { tasks: [...cycle, ...cycle.slice(0, 1)].map(name).join(' → ') })}
        </p>
      )}
    </div>
  )
}
