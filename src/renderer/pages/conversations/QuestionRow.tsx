import type { Question } from '#domain/conversations/fields.ts'
import { fieldOf } from '#domain/conversations/open-questions.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import { Field } from '../../components/Field.tsx'
import { FieldLink } from '../../components/FieldLink.tsx'
import { Fields } from '../../components/Section.tsx'
import { QuestionActions } from './QuestionActions.tsx'
import type { Holding } from './useHeld.ts'
import styles from './Conversations.module.css'

interface QuestionRowProps {
  readonly question: Question
  readonly holding: Holding
}

/** A question of the user's own: its words, whether it was asked, and unfolded everything about it. */
export function QuestionRow({ question, holding }: QuestionRowProps) {
  const { t } = useTexts()
  const plan = usePlan()
  const { id, answer } = question
  const isOpen = holding.held.questions.has(id)
  const path = (key: keyof Question) => `conversations.questions.${id}.${key}`
  const field = fieldOf(plan, question)
  return (
    <li>
      <details
        open={isOpen}
        onToggle={(event) =>
          event.currentTarget.open ? holding.openQuestion(question) : holding.closeQuestion(id)
        }
      >
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
            <Field path={path('question')} />
            <Field path={path('party')} />
            <Field path={path('answer')} />
            <Fields paths={[path('askedOn'), path('doneOn')]} />
          </div>
        ) : null}
      </details>
      {answer && !isOpen ? <p className="small">{t('conversations:answer', { answer })}</p> : null}
      <QuestionActions question={question} onDone={() => holding.closeQuestion(id)} />
    </li>
  )
}
