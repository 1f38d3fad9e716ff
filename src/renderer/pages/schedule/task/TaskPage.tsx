import { useEffect, useRef } from 'react'
import { formatDay } from '#domain/field/format.ts'
import { planSchedule, isTooLate, type ScheduledTask } from '#domain/schedule/schedule.ts'
import { tasksOf, type Task } from '#domain/schedule/tasks.ts'
import { articleById } from '../../../app/library.ts'
import { trailHere } from '../../../app/trail.ts'
import { useTexts } from '../../../app/useTexts.ts'
import { Section } from '../../../components/Section.tsx'
import { StatusCell } from '../TaskStatus.tsx'
import { useSchedule } from '../useSchedule.ts'
import { CycleNote } from '../Verdict.tsx'
import { Moving } from './Moving.tsx'
import { Order } from './Order.tsx'
import { RemoveTask } from './RemoveTask.tsx'
import { TaskFields } from './TaskFields.tsx'
import { WhyDate } from './WhyDate.tsx'
import styles from '../Schedule.module.css'
import { Editing } from '../../../components/Editing.tsx'

interface TaskPageProps {
  readonly id: string
  /** Called when the reader goes back to where the task was opened from. */
  readonly onLeave: () => void
}

/** One step or own task: what it is, when it must be done and why then, how far it is, and what happens when that changes. */
export function TaskPage({ id, onLeave }: TaskPageProps) {
  const { t } = useTexts()
  const { input, planned, name } = useSchedule()
  const task = tasksOf(input, input.plan.route.startDate).find((each) => each.id === id)
  const title = task ? name(id) : t('schedule:task.gone')
  const { previous } = trailHere()
  const back = previous?.startsWith('/schedule') ? previous : '/schedule'
  return (
    <>
      <TaskHead title={title} back={back} onLeave={onLeave} />
      {planned.schedule === null ? <CycleNote cycle={planned.cycle} name={name} /> : null}
      {task ? <TaskParts key={id} task={task} /> : null}
    </>
  )
}

interface TaskHeadProps {
  readonly title: string
  readonly back: string
  readonly onLeave: () => void
}

function TaskHead({ title, back, onLeave }: TaskHeadProps) {
  const { t } = useTexts()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} – Praktijkpad`
  }, [title])
  useEffect(() => heading.current?.focus(), [])
  return (
    <header>
      <p className="small">
        <a className={styles['back']} href={`#${back}`} onClick={onLeave}>
          {t('schedule:task.back')}
        </a>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
    </header>
  )
}

function TaskParts({ task }: { readonly task: Task }) {
  const { t, language } = useTexts()
  const { input, planned } = useSchedule()
  const schedule = planned.schedule ?? planSchedule(input).schedule
  const scheduled = schedule?.tasks.find(({ id }) => id === task.id) ?? null
  const { step } = task
  return (
    <>
      {step && articleById(step.id) ? (
        <p className={styles['lede']}>
          <a href={`#/library/${step.id}`}>{t('schedule:task.article')}</a>
          {step.documents.length > 0 ? (
            <>
              {' '}
              {t('schedule:task.papers', {
                papers: step.documents.map((paper) => paper[language]).join('; '),
              })}
            </>
          ) : null}
        </p>
      ) : null}
      <dl className={styles['facts']}>
        <div>
          <dt>{t('schedule:table.state')}</dt>
          <dd>
            <StatusCell task={task} />
          </dd>
        </div>
        {scheduled ? <Days task={scheduled} /> : null}
      </dl>
      <WhyDate task={task} scheduled={scheduled} />
      {scheduled && task.status !== 'done' ? <Moving task={scheduled} /> : null}
      <Section title={t('schedule:task.about')}>
        <TaskFields task={task} />
      </Section>
      <Order task={task} />
      {task.item ? (
        <Editing>
          <RemoveTask task={task} />
        </Editing>
      ) : null}
    </>
  )
}

function Days({ task }: { readonly task: ScheduledTask }) {
  const { t, language } = useTexts()
  const { earliestStart, earliestFinish, latestStart, slackDays, status } = task
  const day = (value: string | null) => (value === null ? '–' : formatDay(value, language))
  if (status === 'done') {
    return (
      <div>
        <dt>{t('schedule:task.doneOn')}</dt>
        <dd>{day(earliestFinish)}</dd>
      </div>
    )
  }
  return (
    <>
      <div>
        <dt>{t('schedule:table.earliest')}</dt>
        <dd>{day(earliestStart)}</dd>
      </div>
      <div>
        <dt>{t('schedule:task.ready')}</dt>
        <dd>{day(earliestFinish)}</dd>
      </div>
      <div>
        <dt>{t('schedule:table.latest')}</dt>
        <dd>{day(latestStart)}</dd>
      </div>
      <div data-late={isTooLate(task)}>
        <dt>{t('schedule:table.slack')}</dt>
        <dd>
          {slackDays === null
            ? '–'
            : isTooLate(task)
              ? t('schedule:table.tooLate', { count: -slackDays })
              : t('schedule:table.days', { count: slackDays })}
        </dd>
      </div>
    </>
  )
}
