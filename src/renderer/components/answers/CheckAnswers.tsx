import { useState } from 'react'
import { answerGroups, type AnswerGroup } from '#domain/plan/given.ts'
import type { Subject } from '#domain/plan/plan.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import { AnswerGroups } from './AnswerGroups.tsx'
import { KeptNote } from './KeptAnswers.tsx'
import styles from './Answers.module.css'

/** At the foot of a page, folded: all its questions with their answers, what is missing, and the way to each. */
export function CheckAnswers({ subject }: { readonly subject: Subject }) {
  const { t } = useTexts()
  const plan = usePlan()
  const [isOpen, setOpen] = useState(false)
  const groups = answerGroups(plan, subject, 'asked')
  const kept = answerGroups(plan, subject, 'kept')
  const { asked, answered, missing } = countOf(groups)
  if (asked + missing + kept.length === 0) return null
  return (
    <details className={styles['check']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <b>{t('plan:check')}</b>{' '}
        <span className="small muted">
          {t('plan:checkAnswered', { answered, count: asked })}
          {missing > 0 ? `, ${t('plan:checkMissing', { count: missing })}` : ''}
        </span>
      </summary>
      {isOpen ? (
        <>
          <AnswerGroups groups={groups} />
          {kept.length > 0 ? (
            <>
              <KeptNote />
              <AnswerGroups groups={kept} isAside />
            </>
          ) : null}
        </>
      ) : null}
    </details>
  )
}

function countOf(groups: readonly AnswerGroup[]) {
  const answers = groups.flatMap((group) => [...group.answers])
  const tooFew = groups.filter(({ kind }) => kind === 'tooFew').length
  return {
    asked: answers.length,
    answered: answers.filter(({ value }) => value !== null).length,
    missing: answers.filter(({ isMissing }) => isMissing).length + tooFew,
  }
}
