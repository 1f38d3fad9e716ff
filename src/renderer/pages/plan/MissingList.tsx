import { useMemo } from 'react'
import type { TFunction } from 'i18next'
import { formatDay, formatEuro } from '#domain/field/format.ts'
import { nextQuestions } from '#domain/finance/what-if/next-question.ts'
import { listAt } from '#domain/plan/catalogue.ts'
import { neededByPage, rankMissing, type RankedMissing } from '#domain/plan/ranked-missing.ts'
import { missingAnswers } from '#domain/plan/status.ts'
import { articleById } from '../../app/library.ts'
import { itemTitleAt, pathLabel } from '../../app/labels.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan, useWorkbook } from '../../app/workbook.ts'
import { WayToField } from '../../components/FieldLink.tsx'
import { useIsShared } from '../../components/review/useIsShared.ts'
import { useSchedule } from '../schedule/useSchedule.ts'
import styles from './PlanPage.module.css'

const SHOWN = 8
const pagesOf = (stepId: string) => articleById(stepId)?.pages ?? []

/** What is not there yet, what matters most first, each with the way to its page. In a review: of what was shared. */
export function MissingList() {
  const { t } = useTexts()
  const { snapshot, pack } = useWorkbook()
  const { schedule } = useSchedule().planned
  const { plan } = snapshot
  const isShared = useIsShared()
  // Without the page itself the planning is the one of every practice, and not this one's.
  const isPlanned = isShared('schedule')
  const ranked = useMemo(
    () =>
      rankMissing(
        missingAnswers(plan),
        nextQuestions(plan, pack, 'lowestCash'),
        schedule && isPlanned ? neededByPage(schedule, pagesOf) : new Map(),
      ),
    [plan, pack, schedule, isPlanned],
  )
  const missing = ranked.filter(({ path }) => isShared(path))
  if (missing.length === 0) return <p>{t('plan:nothingMissing')}</p>
  const rest = missing.length - SHOWN
  return (
    <>
      <ol className={styles['first']}>
        {missing.slice(0, SHOWN).map((answer) => (
          <MissingRow key={answer.path} answer={answer} />
        ))}
      </ol>
      {rest > 0 ? <p className="muted small">{t('plan:more', { count: rest })}</p> : null}
    </>
  )
}

function MissingRow({ answer }: { readonly answer: RankedMissing }) {
  const { t, language } = useTexts()
  const plan = usePlan()
  const { path, subject, effect, day } = answer
  const about = [
    itemTitleAt(plan, path, t),
    effect === null || effect === 0 ? null : t('plan:effect', { euros: formatEuro(effect, language) }),
    day === null ? null : t('plan:neededBy', { day: formatDay(day, language) }),
  ].filter((part) => part !== null)
  return (
    <li>
      <span>
        <b>{missingText(path, t)}</b>
        <small>{about.join(' · ')}</small>
      </span>
      <WayToField path={path}>{t(`${subject}:title`)}</WayToField>
    </li>
  )
}

function missingText(path: string, t: TFunction): string {
  return listAt(path) ? t('plan:addTo', { what: pathLabel(path, t) }) : pathLabel(path, t)
}
