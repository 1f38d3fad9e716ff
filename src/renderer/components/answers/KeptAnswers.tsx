import type { FieldDefinition } from '#domain/plan/catalogue.ts'
import { answerGroups, answersTo } from '#domain/plan/given.ts'
import type { Subject } from '#domain/plan/plan.ts'
import type { Item } from '#domain/plan/read.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import { Section } from '../Section.tsx'
import { AnswerGroups, AnswerRows } from './AnswerGroups.tsx'
import styles from './Answers.module.css'

interface KeptAnswersProps {
  readonly fields: readonly FieldDefinition[]
  readonly item?: Item
}

/** Answers to questions that another route asks: in grey, to be read, with the reason. Nothing when there are none. */
export function KeptAnswers({ fields, item }: KeptAnswersProps) {
  const kept = answersTo(usePlan(), fields, item ?? null, 'kept')
  if (kept.length === 0) return null
  return (
    <div className={styles['kept']}>
      <KeptNote />
      <AnswerRows answers={kept} isAside />
    </div>
  )
}

/** Why these answers are grey, and how they come back. */
export function KeptNote() {
  const { t } = useTexts()
  const kind = usePlan().route.kind ?? 'undecided'
  const route = t(`frame:routeShort.${kind}`)
  return (
    <p className={`small ${styles['note']}`}>
      {kind === 'undecided' ? t('frame:keptNoRoute') : t('frame:kept', { route })}
    </p>
  )
}

/** A whole page that does not apply: its questions with what was answered before, in grey, to be read. */
export function QuestionsAside({ subject }: { readonly subject: Subject }) {
  const { t } = useTexts()
  return (
    <Section title={t('frame:questionsAside')}>
      <AnswerGroups groups={answerGroups(usePlan(), subject, 'all')} isAside />
    </Section>
  )
}
