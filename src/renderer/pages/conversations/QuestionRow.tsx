import { useState } from 'react'
import type { Question } from '#domain/conversations/fields.ts'
import { fieldOf, isDone } from '#domain/conversations/open-questions.ts'
import { itemToShow } from '../../app/new-item.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import { Field } from '../../components/Field.tsx'
import { FieldLink } from '../../components/FieldLink.tsx'
import { Fields } from '../../components/Section.tsx'
import { QuestionActions } from './QuestionActions.tsx'
import styles from './Conversations.module.css'

const LIST = 'conversations.questions'
const ASKED = ['question', 'party', 'answer', 'askedOn', 'doneOn'] as const

interface QuestionRowProps {
  readonly question: Question
  readonly startsOpen?: boolean
}

/** A question of the user's own: its words, whether it was asked, and unfolded everything about it. */
export function QuestionRow({ question, startsOpen = false }: QuestionRowProps) {
  const { t } = useTexts()
  const plan = usePlan()
  const [isOpen, setOpen] = useState(() => startsOpen || itemToShow(LIST) === question.id)
  const { id, answer } = question
  const field = fieldOf(plan, question)
  return (
    <li data-done={isDone(plan, question)}>
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <b>{question.question ?? t('conversations:empty')}</b>
        </summary>
        {isOpen ? (
          <div className={styles['form']}>
            {field ? (
              <>
                <Field path={field} />
                <FieldLink path={field} />
              </>
            ) : null}
            <Fields paths={ASKED.map((key) => `${LIST}.${id}.${key}`)} />
          </div>
        ) : null}
      </details>
      {answer && !isOpen ? <p className="small">{t('conversations:answer', { answer })}</p> : null}
      <QuestionActions question={question} />
    </li>
  )
}
