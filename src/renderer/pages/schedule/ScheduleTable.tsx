import { formatDay } from '#domain/field/format.ts'
import { firstStart, firstStartUnpinned } from '#domain/schedule/choices.ts'
import { isTooLate, planSchedule, type Schedule, type ScheduledTask } from '#domain/schedule/schedule.ts'
import type { ScheduleInput } from '#domain/schedule/tasks.ts'
import { taskTitle } from '#domain/schedule/titles.ts'
import { Section } from '../../components/Section.tsx'
import { today } from '../../app/moment.ts'
import { useTexts } from '../../app/useTexts.ts'
import { useWorkbook } from '../../app/workbook.ts'
import styles from './Schedule.module.css'

/** The schedule as a table: what is open first by its latest day, what is done last. */
export function ScheduleTable() {
  const { t, language } = useTexts()
  const { snapshot, pack } = useWorkbook()
  const input: ScheduleInput = { plan: snapshot.plan, steps: pack.steps, today: today() }
  const { schedule, cycle } = planSchedule(input)
  const name = (id: string) => taskTitle(input, id, language) ?? t('schedule:lists.tasks.unnamed')
  return (
    <Section title={t('schedule:table.title')}>
      {schedule === null ? (
        <p>{t('schedule:table.cycle', { tasks: cycle.map(name).join(' → ') })}</p>
      ) : (
        <>
          <Verdict schedule={schedule} input={input} />
          <div className={styles['scroll']}>
            <table>
              <thead>
                <tr>
                  {(['step', 'earliest', 'latest', 'slack', 'critical'] as const).map((column) => (
                    <th key={column} scope="col">
                      {t(`schedule:table.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {inOrder(schedule.tasks).map((task) => (
                  <TaskRow key={task.id} task={task} name={name(task.id)} />
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      <p className={`small muted ${styles['under']}`}>{t('schedule:table.note')}</p>
    </Section>
  )
}

/** Whether it fits, and if not from when it would. */
function Verdict({ schedule, input }: { readonly schedule: Schedule; readonly input: ScheduleInput }) {
  const { t, language } = useTexts()
  const start = (key: 'nextStart' | 'nextUnpinned', day: string) =>
    t(`schedule:table.${key}`, { day: formatDay(day, language) })
  if (schedule.isFeasible === null) return <p className={styles['verdict']}>{t('schedule:table.noStart')}</p>
  if (schedule.isFeasible) return <p className={styles['verdict']}>{t('schedule:table.fits')}</p>
  const next = firstStart(input)
  const unpinned = next === null ? firstStartUnpinned(input) : null
  const count = schedule.tasks.filter(isTooLate).length
  return (
    <p className={styles['verdict']}>
      <b>{t('schedule:table.fitsNot', { count })}</b> {next === null ? null : start('nextStart', next)}
      {unpinned ? start('nextUnpinned', unpinned.start) : null}
      {next === null && unpinned === null ? t('schedule:table.noNextStart') : null}
    </p>
  )
}

function TaskRow({ task, name }: { readonly task: ScheduledTask; readonly name: string }) {
  const { t, language } = useTexts()
  const { status, earliestStart, latestStart, slackDays, isCritical } = task
  const day = (value: string | null) => (value === null ? '–' : formatDay(value, language))
  const isDone = status === 'done'
  return (
    <tr className={isDone ? styles['past'] : isTooLate(task) ? styles['late'] : undefined}>
      <td>{name}</td>
      <td className={styles['day']}>{isDone ? t('schedule:table.done') : day(earliestStart)}</td>
      <td className={styles['day']}>{day(latestStart)}</td>
      <td className={styles['number']}>
        {slackDays === null ? '–' : t('schedule:table.days', { count: slackDays })}
      </td>
      <td>{isCritical ? t('schedule:table.isCritical') : ''}</td>
    </tr>
  )
}

function inOrder(tasks: readonly ScheduledTask[]): ScheduledTask[] {
  return [...tasks].sort((one, other) => orderKey(one).localeCompare(orderKey(other)))
}

function orderKey({ status, latestStart, earliestStart }: ScheduledTask): string {
  if (status === 'done') return '2'
  return latestStart === null ? `1${earliestStart ?? ''}` : `0${latestStart}`
}
