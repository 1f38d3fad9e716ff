import { byParty, type PartyGroup } from '#domain/schedule/parties.ts'
import type { ScheduledTask } from '#domain/schedule/schedule.ts'
import { Section } from '../../components/Section.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { StatusCell } from './TaskStatus.tsx'
import { useSchedule } from './useSchedule.ts'
import { CycleNote } from './Verdict.tsx'
import { shortDay } from './short-day.ts'
import { taskPlace } from './views.ts'
import styles from './Schedule.module.css'

/** What you need from whom: every open task under each party it cannot do without. */
export function Parties() {
  const { t } = useTexts()
  const { planned, name } = useSchedule()
  const { schedule, cycle } = planned
  if (schedule === null) return <CycleNote cycle={cycle} name={name} />
  const groups = byParty(schedule.tasks)
  return (
    <>
      <p className={`${styles['verdict']} ${styles['intro']}`}>{t('schedule:parties.note')}</p>
      {groups.length === 0 ? <p>{t('schedule:parties.none')}</p> : null}
      {groups.map(({ group, tasks }) => (
        <Section key={group} title={t(`schedule:parties.from.${group}`)}>
          <PartyTable group={group} tasks={tasks} name={name} />
        </Section>
      ))}
    </>
  )
}

interface PartyTableProps {
  readonly group: PartyGroup
  readonly tasks: readonly ScheduledTask[]
  readonly name: (id: string) => string
}

function PartyTable({ group, tasks, name }: PartyTableProps) {
  const { t } = useTexts()
  return (
    <div className="table-scroll">
      <table className={styles['parties']}>
        <thead>
          <tr>
            <th scope="col">{t('schedule:table.step')}</th>
            <th scope="col">{t('schedule:parties.papers')}</th>
            <th scope="col">{t('schedule:table.latest')}</th>
            <th scope="col">{t('schedule:table.state')}</th>
          </tr>
        </thead>
        <tbody>
          {tasks.map((task) => (
            <PartyRow key={task.id} group={group} task={task} name={name(task.id)} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface PartyRowProps {
  readonly group: PartyGroup
  readonly task: ScheduledTask
  readonly name: string
}

function PartyRow({ group, task, name }: PartyRowProps) {
  const { t, language } = useTexts()
  const { plan } = useSchedule().input
  const { id, step, item, latestStart } = task
  const contact = plan.dossier.contacts.find((each) => each.id === item?.contact)
  const isAbout = contact !== undefined && (contact.party === null || contact.party === group)
  const papers = (step?.documents ?? []).map((paper) => paper[language])
  return (
    <tr>
      <td>
        <a href={`#${taskPlace(id)}`}>{name}</a>
        {isAbout ? (
          <p className="small muted">
            {[contact.name, contact.phone, contact.email].filter((part) => part !== null).join(' · ')}
          </p>
        ) : null}
      </td>
      <td className="small">{papers.length === 0 ? '–' : papers.join('; ')}</td>
      <td className={styles['day']}>
        {latestStart === null ? t('schedule:parties.noDay') : shortDay(latestStart, language)}
      </td>
      <td>
        <StatusCell task={task} />
      </td>
    </tr>
  )
}
