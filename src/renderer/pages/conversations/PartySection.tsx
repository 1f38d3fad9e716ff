import { useState } from 'react'
import type { PartySheet } from '#domain/conversations/open-questions.ts'
import { useTexts } from '../../app/useTexts.ts'
import { Section } from '../../components/Section.tsx'
import { KitButton } from './KitButton.tsx'
import { QuestionRow } from './QuestionRow.tsx'
import { UnknownRows } from './UnknownRows.tsx'
import type { Holding } from './useHeld.ts'
import styles from './Conversations.module.css'

interface PartySectionProps {
  readonly sheet: PartySheet
  readonly holding: Holding
}

/** The sheet for a conversation with one party. */
export function PartySection({ sheet, holding }: PartySectionProps) {
  const { t } = useTexts()
  const { party, open, unknown, done } = sheet
  const [showsDone] = useState(() => done.some(({ id }) => holding.held.questions.has(id)))
  const rows = (questions: PartySheet['open']) => (
    <ul className={styles['rows']}>
      {questions.map((question) => (
        <QuestionRow key={question.id} question={question} holding={holding} />
      ))}
    </ul>
  )
  return (
    <Section title={party ? t(`conversations:parties.${party}`) : t('conversations:nobody')}>
      <KitButton party={party} />
      {open.length > 0 ? (
        <>
          <h3 className={styles['part']}>{t('conversations:onList')}</h3>
          {rows(open)}
        </>
      ) : null}
      {unknown.length > 0 ? (
        <>
          <h3 className={styles['part']}>{t('conversations:unknown')}</h3>
          <UnknownRows answers={unknown} onOpen={({ path }) => holding.holdField(path)} />
        </>
      ) : null}
      {done.length > 0 ? (
        <details className={styles['done']} open={showsDone}>
          <summary>{t('conversations:done', { count: done.length })}</summary>
          {rows(done)}
        </details>
      ) : null}
    </Section>
  )
}
