import { useMemo, useState } from 'react'
import { formatDay } from '#domain/field/format.ts'
import type { Schedule } from '#domain/schedule/schedule.ts'
import { timelineTasks, ZOOMS, type Zoom } from '#domain/schedule/timeline.ts'
import { Section } from '../../../components/Section.tsx'
import { useTexts } from '../../../app/useTexts.ts'
import { useSchedule } from '../useSchedule.ts'
import { CycleNote, Verdict } from '../Verdict.tsx'
import { Timeline } from './Timeline.tsx'
import { TimelineTable } from './TimelineTable.tsx'
import styles from './Timeline.module.css'

/** All that is still to be done along a line of days, with the same as a table. */
export function TimelineView() {
  const { t } = useTexts()
  const { input, planned, name } = useSchedule()
  const { schedule, cycle } = planned
  return (
    <Section title={t('schedule:timeline.title')}>
      {schedule === null ? (
        <CycleNote cycle={cycle} name={name} />
      ) : (
        <>
          <Verdict schedule={schedule} input={input} />
          <Zoomed schedule={schedule} name={name} />
        </>
      )}
    </Section>
  )
}

interface ZoomedProps {
  readonly schedule: Schedule
  readonly name: (id: string) => string
}

function Zoomed({ schedule, name }: ZoomedProps) {
  const { t, language } = useTexts()
  const [zoom, setZoom] = useState<Zoom>('year')
  const [asTable, showTable] = useState(false)
  const tasks = useMemo(() => timelineTasks(schedule), [schedule])
  return (
    <>
      <div className={styles['tools']}>
        <fieldset className="actions">
          <legend className="hidden-visually">{t('schedule:timeline.zoom')}</legend>
          {ZOOMS.map((each) => (
            <button
              key={each}
              type="button"
              className="button small"
              aria-pressed={zoom === each && !asTable}
              disabled={asTable}
              onClick={() => setZoom(each)}
            >
              {t(`schedule:timeline.zooms.${each}`)}
            </button>
          ))}
        </fieldset>
        <button
          type="button"
          className="button small"
          aria-pressed={asTable}
          onClick={() => showTable(!asTable)}
        >
          {t('schedule:timeline.table')}
        </button>
      </div>
      {asTable ? (
        <TimelineTable tasks={tasks} name={name} />
      ) : (
        <>
          <p className="small muted" id="timeline-keys">
            {t('schedule:timeline.keys')}
          </p>
          <Timeline key={schedule.start} schedule={schedule} tasks={tasks} zoom={zoom} name={name} />
          <ul className={styles['legend']}>
            {(['critical', 'late', 'open', 'slack'] as const).map((mark) => (
              <li key={mark}>
                <svg width="34" height="16" aria-hidden="true" data-mark={mark}>
                  {mark === 'slack' ? <path d="M1 8H32M32 3V13" /> : <path d="M1 2H33V14H1Z" />}
                </svg>
                {t(`schedule:timeline.legend.${mark}`)}
              </li>
            ))}
          </ul>
          <p className="small muted">
            {t('schedule:timeline.today', { day: formatDay(schedule.today, language) })}
          </p>
        </>
      )}
    </>
  )
}
