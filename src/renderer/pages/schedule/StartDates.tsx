import { formatDay } from '#domain/field/format.ts'
import { firstStart, firstStartUnpinned } from '#domain/schedule/choices.ts'
import { answersForChoice, type Choice } from '#domain/schedule/record.ts'
import { startCandidates, type StartCandidate } from '#domain/schedule/start-dates.ts'
import { Section } from '../../components/Section.tsx'
import { useSetAll, useSetField } from '../../app/queries.ts'
import { useTexts } from '../../app/useTexts.ts'
import { useWorkbook } from '../../app/workbook.ts'
import { shortDay } from './short-day.ts'
import { useSchedule } from './useSchedule.ts'
import { CycleNote } from './Verdict.tsx'
import { taskPlace } from './views.ts'
import styles from './Schedule.module.css'
import { Editing } from '../../components/Editing.tsx'

const QUARTERS = 10
const NAMED = 3

/** The days the practice could start, and what is too late already for each. */
export function StartDates() {
  const { t, language } = useTexts()
  const { input, planned, name } = useSchedule()
  const save = useSetAll()
  if (planned.schedule === null) return <CycleNote cycle={planned.cycle} name={name} />
  const { schedule } = planned
  const candidates = startCandidates(input, QUARTERS)
  const first = firstStart(input)
  const unpinned = first === null ? firstStartUnpinned(input) : null
  const way: Choice | null = first ? { kind: 'start', on: first } : unpinned && { kind: 'unpin', ...unpinned }
  return (
    <Section title={t('schedule:start.title')}>
      <p className={styles['verdict']}>{t('schedule:start.note')}</p>
      {first ? <p>{t('schedule:start.first', { day: formatDay(first, language) })}</p> : null}
      {unpinned ? (
        <p>
          {t('schedule:start.unpinned', {
            day: formatDay(unpinned.start, language),
            tasks: unpinned.moves.map(name).join(', '),
          })}
        </p>
      ) : null}
      {way ? (
        <Editing>
          <div className={`actions ${styles['under']}`}>
            <button
              type="button"
              className="button"
              onClick={() => save.mutate(answersForChoice(way, schedule, ''))}
            >
              {t('schedule:start.chooseFirst', { day: formatDay(first ?? unpinned?.start ?? '', language) })}
            </button>
          </div>
        </Editing>
      ) : null}
      <div className="table-scroll">
        <table className={styles['starts']}>
          <thead>
            <tr>
              <th scope="col">{t('schedule:start.day')}</th>
              <th scope="col">{t('schedule:start.tooLate')}</th>
              <th scope="col">
                <span className="hidden-visually">{t('schedule:start.choose')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {candidates.map((candidate) => (
              <CandidateRow key={candidate.start} candidate={candidate} name={name} />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}

interface CandidateRowProps {
  readonly candidate: StartCandidate
  readonly name: (id: string) => string
}

function CandidateRow({ candidate, name }: CandidateRowProps) {
  const { t, language } = useTexts()
  const { pack } = useWorkbook()
  const save = useSetField()
  const { start, isChosen, isFeasible, tooLate, rules } = candidate
  const day = formatDay(start, language)
  return (
    <tr data-chosen={isChosen}>
      <td className={styles['day']}>
        <b>{day}</b>
        <p className="small">
          {isFeasible ? t('schedule:start.fits') : t('schedule:start.late', { count: tooLate.length })}
        </p>
      </td>
      <td>
        {tooLate.length === 0 ? (
          <p>{t('schedule:start.nothingLate')}</p>
        ) : (
          <ul>
            {tooLate.slice(0, NAMED).map((task) => (
              <li key={task.id}>
                <a href={`#${taskPlace(task.id)}`}>{name(task.id)}</a>{' '}
                <span className="small muted">
                  {t('schedule:start.hadToBegin', { day: shortDay(task.latestStart, language) })}
                </span>
              </li>
            ))}
          </ul>
        )}
        {tooLate.length > NAMED ? (
          <p className="small muted">{t('schedule:start.more', { count: tooLate.length - NAMED })}</p>
        ) : null}
        {rules.map((id) => (
          <p key={id} className="small">
            {pack.calendar.find((rule) => rule.id === id)?.label[language]}
          </p>
        ))}
      </td>
      <td>
        {isChosen ? (
          <b>{t('schedule:start.chosen')}</b>
        ) : (
          <Editing>
            <button
              type="button"
              className="button small"
              onClick={() => save.mutate({ path: 'route.startDate', value: start })}
            >
              {t('schedule:start.choose')}
              <span className="hidden-visually">: {day}</span>
            </button>
          </Editing>
        )}
      </td>
    </tr>
  )
}
