import { useId, useMemo, useState } from 'react'
import { STEP_PHASES } from '#domain/reference/entries.ts'
import { byLatest, neededFor, PARTY_GROUPS, type PartyGroup } from '#domain/schedule/parties.ts'
import type { Schedule, ScheduledTask } from '#domain/schedule/schedule.ts'
import type { TaskState } from '#domain/schedule/fields.ts'
import { Section } from '../../components/Section.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { AddTask } from './AddTask.tsx'
import { FilterChoice } from './FilterChoice.tsx'
import { NotNeeded } from './NotNeeded.tsx'
import { TaskTable } from './TaskTable.tsx'
import { useSchedule } from './useSchedule.ts'
import { CycleNote, Verdict } from './Verdict.tsx'
import styles from './Schedule.module.css'

const PHASES = [...STEP_PHASES, 'own'] as const
type Phase = (typeof PHASES)[number]
const STATES = ['notStarted', 'busy', 'blocked', 'done'] as const satisfies readonly TaskState[]

/** What the list is narrowed down to; null for everything. */
interface Filter {
  readonly phase: Phase | null
  readonly party: PartyGroup | null
  readonly status: (typeof STATES)[number] | null
  readonly onlyCritical: boolean
}

const EVERYTHING: Filter = { phase: null, party: null, status: null, onlyCritical: false }

/** Every task by the phase it is in, narrowed down as the user likes. */
export function TaskList() {
  const { t } = useTexts()
  const { input, planned, name } = useSchedule()
  const { schedule, cycle } = planned
  return (
    <Section title={t('schedule:table.title')}>
      {schedule === null ? (
        <CycleNote cycle={cycle} name={name} />
      ) : (
        <>
          <Verdict schedule={schedule} input={input} />
          <FilteredPhases schedule={schedule} name={name} />
        </>
      )}
      <div className={`actions ${styles['under']}`}>
        <AddTask />
      </div>
      <p className={`small muted ${styles['under']}`}>{t('schedule:table.note')}</p>
    </Section>
  )
}

interface FilteredPhasesProps {
  readonly schedule: Schedule
  readonly name: (id: string) => string
}

function FilteredPhases({ schedule, name }: FilteredPhasesProps) {
  const { t } = useTexts()
  const [filter, setFilter] = useState(EVERYTHING)
  const found = useMemo(() => schedule.tasks.filter((task) => fits(task, filter)), [schedule, filter])
  const id = useId()
  const phaseName = (phase: Phase) => (phase === 'own' ? t('schedule:own') : t(`library:phases.${phase}`))
  return (
    <>
      <div className={styles['filters']}>
        <FilterChoice
          label={t('schedule:filter.phase')}
          value={filter.phase}
          options={PHASES.map((value) => ({ value, name: phaseName(value) }))}
          onChoose={(phase) => setFilter({ ...filter, phase })}
        />
        <FilterChoice
          label={t('schedule:filter.party')}
          value={filter.party}
          options={PARTY_GROUPS.map((value) => ({ value, name: t(`schedule:parties.groups.${value}`) }))}
          onChoose={(party) => setFilter({ ...filter, party })}
        />
        <FilterChoice
          label={t('schedule:filter.status')}
          value={filter.status}
          options={STATES.map((value) => ({
            value,
            name: t(`schedule:fields.tasks.status.choices.${value}`),
          }))}
          onChoose={(status) => setFilter({ ...filter, status })}
        />
        <label className={styles['only']} htmlFor={id}>
          <input
            id={id}
            type="checkbox"
            checked={filter.onlyCritical}
            onChange={(event) => setFilter({ ...filter, onlyCritical: event.target.checked })}
          />
          {t('schedule:filter.critical')}
        </label>
      </div>
      <output className="small muted">
        {t('schedule:filter.found', { count: found.length, all: schedule.tasks.length })}
      </output>
      {PHASES.map((phase) => {
        const tasks = found.filter((task) => phaseOf(task) === phase).sort(byLatest)
        return tasks.length === 0 ? null : (
          <div key={phase} className={styles['part']}>
            <h3>{phaseName(phase)}</h3>
            <TaskTable tasks={tasks} name={name} />
          </div>
        )
      })}
      <NotNeeded tasks={schedule.notNeeded} name={name} />
    </>
  )
}

function phaseOf({ step }: ScheduledTask): Phase {
  return step?.phase ?? 'own'
}

function fits(task: ScheduledTask, { phase, party, status, onlyCritical }: Filter): boolean {
  return (
    (phase === null || phaseOf(task) === phase) &&
    (party === null || neededFor(task).some(({ group }) => group === party)) &&
    (status === null || task.status === status) &&
    (!onlyCritical || task.isCritical)
  )
}
