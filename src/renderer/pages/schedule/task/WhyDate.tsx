import { formatDay } from '#domain/field/format.ts'
import type { Constraint } from '#domain/schedule/bounds.ts'
import { neighboursOf } from '#domain/schedule/neighbours.ts'
import type { ScheduledTask } from '#domain/schedule/schedule.ts'
import type { Task } from '#domain/schedule/tasks.ts'
import { pathLabel } from '../../../app/labels.ts'
import { useTexts } from '../../../app/useTexts.ts'
import { useWorkbook } from '../../../app/workbook.ts'
import { Chip } from '../../../components/Chip.tsx'
import { WayToField } from '../../../components/FieldLink.tsx'
import { Section } from '../../../components/Section.tsx'
import { SourceDetails } from '../../../components/SourceDetails.tsx'
import { useSchedule } from '../useSchedule.ts'
import { taskPlace } from '../views.ts'
import styles from '../Schedule.module.css'

interface WhyDateProps {
  readonly task: Task
  readonly scheduled: ScheduledTask | null
}

const TONES = {
  own: 'own',
  answer: 'own',
  derived: 'reference',
  estimate: 'dated',
  unknown: 'unknown',
} as const

/** Why a task has the days it has: how long it takes, what else it is bound to, and what says so. */
export function WhyDate({ task, scheduled }: WhyDateProps) {
  const { t } = useTexts()
  const { days, basis, constraints, isAdvice, isAfterStart, proof } = task
  return (
    <Section title={t('schedule:why.title')}>
      {proof ? (
        <p className={styles['reason']}>
          {t(`schedule:proof.${proof.status}`)}{' '}
          <WayToField path={proof.path}>
            {t(`${proof.path.split('.')[0] ?? ''}:title`)}: {pathLabel(proof.path, t)}
          </WayToField>
        </p>
      ) : null}
      <p className={styles['reason']}>
        {t('schedule:why.takes', { count: days })}{' '}
        <Chip tone={TONES[basis]}>{t(`schedule:why.basis.${basis}`)}</Chip>
      </p>
      {scheduled && scheduled.status !== 'done' ? <Neighbours task={scheduled} /> : null}
      {isAdvice ? <p className={styles['reason']}>{t('schedule:why.advice')}</p> : null}
      {isAfterStart ? <p className={styles['reason']}>{t('schedule:why.afterStart')}</p> : null}
      {scheduled?.isCritical ? <p className={styles['reason']}>{t('schedule:why.critical')}</p> : null}
      {constraints.length > 0 ? (
        <ul className={styles['constraints']}>
          {constraints.map((constraint) => (
            <li key={`${constraint.kind} ${constraint.rule ?? constraint.path ?? ''}`}>
              <ConstraintLine constraint={constraint} />
            </li>
          ))}
        </ul>
      ) : null}
    </Section>
  )
}

/** The task before it that is done last, and the one after it that must begin first. */
function Neighbours({ task }: { readonly task: ScheduledTask }) {
  const { t, language } = useTexts()
  const { planned, name } = useSchedule()
  const { before, after } = neighboursOf(task, planned.schedule?.tasks ?? [])
  return (
    <>
      {before?.earliestFinish ? (
        <p className={styles['reason']}>
          {t('schedule:why.before', { day: formatDay(before.earliestFinish, language) })}{' '}
          <a href={`#${taskPlace(before.id)}`}>{name(before.id)}</a>
        </p>
      ) : null}
      {after?.latestStart ? (
        <p className={styles['reason']}>
          {t('schedule:why.after', { day: formatDay(after.latestStart, language) })}{' '}
          <a href={`#${taskPlace(after.id)}`}>{name(after.id)}</a>
        </p>
      ) : null}
    </>
  )
}

/** A day a task is bound to, and the rule or the answer it comes from. */
function ConstraintLine({ constraint }: { readonly constraint: Constraint }) {
  const { t, language } = useTexts()
  const { pack } = useWorkbook()
  const { kind, day, rule, path } = constraint
  const source = rule === null ? undefined : pack.calendar.find(({ id }) => id === rule)
  return (
    <>
      {t(`schedule:why.bound.${kind}`, { day: day === null ? '' : formatDay(day, language) })}{' '}
      {path === null ? null : <WayToField path={path}>{pathLabel(path, t)}</WayToField>}
      {source ? (
        <>
          <p className="small muted">{source.rule[language]}</p>
          <SourceDetails entry={source} name={source.label[language]} />
        </>
      ) : null}
    </>
  )
}
