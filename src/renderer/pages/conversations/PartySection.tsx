import { useState } from 'react'
import type { PartySheet, UnknownAnswer } from '#domain/conversations/open-questions.ts'
import { itemToShow } from '../../app/new-item.ts'
import { useTexts } from '../../app/useTexts.ts'
import { Section } from '../../components/Section.tsx'
import { QuestionRow } from './QuestionRow.tsx'
import { UnknownRows } from './UnknownRows.tsx'
import styles from './Conversations.module.css'

interface PartySectionProps {
  readonly sheet: PartySheet
  readonly onOpen: (answer: UnknownAnswer) => void
}

/** The sheet for a conversation with one party. */
export function PartySection({ sheet, onOpen }: PartySectionProps) {
  const { t } = useTexts()
  const { party, open, unknown, done } = sheet
  const [showsDone] = useState(() => done.some(({ id }) => id === itemToShow('conversations.questions')))
  return (
    <Section title={t(`conversations:parties.${party}`)}>
      {open.length > 0 ? (
        <>
          <h3 className={styles['part']}>{t('conversations:onList')}</h3>
          <ul className={styles['rows']}>
            {open.map((question) => (
              <QuestionRow key={question.id} question={question} />
            ))}
          </ul>
        </>
      ) : null}
      {unknown.length > 0 ? (
        <>
          <h3 className={styles['part']}>{t('conversations:unknown')}</h3>
          <UnknownRows answers={unknown} onOpen={onOpen} />
        </>
      ) : null}
      {done.length > 0 ? (
        <details className={styles['done']} open={showsDone}>
          <summary>{t('conversations:done', { count: done.length })}</summary>
          <ul className={styles['rows']}>
            {done.map((question) => (
              <QuestionRow key={question.id} question={question} />
            ))}
          </ul>
        </details>
      ) : null}
    </Section>
  )
}
