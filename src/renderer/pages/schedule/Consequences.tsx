import { useMemo, type ReactNode } from 'react'
import { formatDay } from '#domain/field/format.ts'
import type { ScheduleChange } from '#domain/schedule/changes.ts'
import { answersToKeep, waysOut, type Choice } from '#domain/schedule/record.ts'
import { isTooLate } from '#domain/schedule/schedule.ts'
import { whatBreaks, type Breakage } from '#domain/schedule/what-breaks.ts'
import { useSetAll } from '../../app/queries.ts'
import { useTexts } from '../../app/useTexts.ts'
import { useSchedule } from './useSchedule.ts'
import { choiceText } from './choice-text.ts'
import styles from './Schedule.module.css'
import { Editing } from '../../components/Editing.tsx'

interface ConsequencesProps {
  readonly change: ScheduleChange
  /** Called when it was saved or put aside. */
  readonly onDone: () => void
}

const SHOWN = 6

/** What a change does before it is saved: what moves, what no longer fits, and ways out, each with one button. */
export function Consequences({ change, onDone }: ConsequencesProps) {
  const { t, language } = useTexts()
  const { input, name } = useSchedule()
  const save = useSetAll()
  const breakage = useMemo(() => whatBreaks(input, change), [input, change])
  if (breakage === null) return null
  const ways = breakage.choices === null ? [] : waysOut(breakage.choices)
  const keep = (choice: Choice | null) => {
    const chosen = choice && { choice, after: breakage.after, newId: newLinkId() }
    save.mutate(answersToKeep(input, change, chosen), { onSuccess: onDone })
  }
  return (
    <div className={styles['consequences']}>
      <output>
        <Moves breakage={breakage} name={name} />
        <Fit breakage={breakage} name={name} />
      </output>
      <div className="actions">
        <Editing>
          <button type="button" className="button primary" onClick={() => keep(null)}>
            {t('schedule:breaks.save')}
          </button>
        </Editing>
        <button type="button" className="button" onClick={onDone}>
          {t('schedule:breaks.leave')}
        </button>
      </div>
      {ways.length > 0 ? (
        <WaysOut title={t('schedule:breaks.ways')}>
          {ways.map((choice) => (
            <li key={JSON.stringify(choice)}>
              <span>{choiceText(choice, t, name, language)}</span>
              <Editing>
                <button type="button" className="button small" onClick={() => keep(choice)}>
                  {t('schedule:breaks.choose')}
                  <span className="hidden-visually">: {choiceText(choice, t, name, language)}</span>
                </button>
              </Editing>
            </li>
          ))}
        </WaysOut>
      ) : null}
    </div>
  )
}

interface BreakageProps {
  readonly breakage: Breakage
  readonly name: (id: string) => string
}

function Moves({ breakage, name }: BreakageProps) {
  const { t } = useTexts()
  const { affected } = breakage
  if (affected.length === 0) return <p>{t('schedule:breaks.nothingMoves')}</p>
  const rest = affected.length - SHOWN
  return (
    <>
      <p>
        <b>{t('schedule:breaks.moves', { count: affected.length })}</b>
      </p>
      <ul className={styles['affected']}>
        {affected.slice(0, SHOWN).map(({ id, byDays }) => (
          <li key={id}>
            {name(id)}:{' '}
            {t(byDays > 0 ? 'schedule:breaks.later' : 'schedule:breaks.earlier', { count: Math.abs(byDays) })}
          </li>
        ))}
        {rest > 0 ? <li className="muted">{t('schedule:breaks.more', { count: rest })}</li> : null}
      </ul>
    </>
  )
}

function Fit({ breakage, name }: BreakageProps) {
  const { t, language } = useTexts()
  const { firstMisfit, after } = breakage
  if (after.isFeasible === null) return <p>{t('schedule:table.noStart')}</p>
  if (firstMisfit === null) return <p>{t('schedule:table.fits')}</p>
  const count = after.tasks.filter(isTooLate).length
  return (
    <p className={styles['misfit']}>
      <b>{t('schedule:table.fitsNot', { count })}</b>{' '}
      {t('schedule:breaks.first', { task: name(firstMisfit.id), day: formatDay(firstMisfit.day, language) })}
    </p>
  )
}

function WaysOut({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles['ways']}>{children}</ul>
    </>
  )
}

/** An id for a row that the page makes itself: 33 characters, and never the same twice. */
function newLinkId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return `l${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
