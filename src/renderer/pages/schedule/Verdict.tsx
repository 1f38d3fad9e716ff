import { formatDay } from '#domain/field/format.ts'
import { firstStart, firstStartUnpinned } from '#domain/schedule/choices.ts'
import { isTooLate, type Schedule } from '#domain/schedule/schedule.ts'
import type { ScheduleInput } from '#domain/schedule/tasks.ts'
import { WayToField } from '../../components/FieldLink.tsx'
import { useTexts } from '../../app/useTexts.ts'
import styles from './Schedule.module.css'

interface VerdictProps {
  readonly schedule: Schedule
  readonly input: ScheduleInput
}

/** Whether it fits, and if not from when it would. */
export function Verdict({ schedule, input }: VerdictProps) {
  const { t } = useTexts()
  if (schedule.isFeasible === null) {
    return (
      <p className={styles['verdict']}>
        {t('schedule:table.noStart')}{' '}
        <WayToField path="route.startDate">{t('schedule:verdict.chooseStart')}</WayToField>
      </p>
    )
  }
  if (schedule.isFeasible) return <p className={styles['verdict']}>{t('schedule:table.fits')}</p>
  const count = schedule.tasks.filter(isTooLate).length
  return (
    <p className={styles['verdict']}>
      <b>{t('schedule:table.fitsNot', { count })}</b> <NextStart input={input} />{' '}
      <a href="#/schedule/start">{t('schedule:verdict.toStart')}</a>
    </p>
  )
}

function NextStart({ input }: { readonly input: ScheduleInput }) {
  const { t, language } = useTexts()
  const next = firstStart(input)
  if (next !== null) return t('schedule:table.nextStart', { day: formatDay(next, language) })
  const unpinned = firstStartUnpinned(input)
  if (unpinned === null) return t('schedule:table.noNextStart')
  return t('schedule:table.nextUnpinned', { day: formatDay(unpinned.start, language) })
}

/** Which tasks wait for each other, so that there is no schedule, each with the way to it. */
export function CycleNote({
  cycle,
  name,
}: {
  readonly cycle: readonly string[]
  readonly name: (id: string) => string
}) {
  const { t } = useTexts()
  return (
    <div className={styles['verdict']} role="alert">
      <p>{t('schedule:table.cycle', { tasks: cycle.map(name).join(' → ') })}</p>
      <ul>
        {cycle.map((id) => (
          <li key={id}>
            <a href={`#/schedule/task/${id}`}>{name(id)}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
