import type { Question } from '#domain/conversations/fields.ts'
import { formatDay } from '#domain/field/format.ts'
import { today } from '../../app/moment.ts'
import { useRemoveItem, useSetField } from '../../app/queries.ts'
import { useTexts } from '../../app/useTexts.ts'
import ask from '../../components/AskButton.module.css'
import styles from './Conversations.module.css'
import { useReadOnly } from '../../app/workbook.ts'

const LIST = 'conversations.questions'

interface QuestionActionsProps {
  readonly question: Question
  /** The question needs no more work and can be folded. */
  readonly onDone: () => void
}

/** Asked, dealt with, or no question after all: each one click, and undo takes it back. */
export function QuestionActions({ question, onDone }: QuestionActionsProps) {
  const { t, language } = useTexts()
  const save = useSetField()
  const remove = useRemoveItem()
  const isReadOnly = useReadOnly()
  const { id, askedOn, doneOn } = question
  const words = question.question ?? t('conversations:empty')
  const set = (key: string, value: string | null) => save.mutate({ path: `${LIST}.${id}.${key}`, value })
  const markDone = () => {
    set('doneOn', today())
    onDone()
  }
  const actions = [
    ...(askedOn === null && doneOn === null
      ? [{ label: t('conversations:markAsked'), run: () => set('askedOn', today()) }]
      : []),
    doneOn === null
      ? { label: t('conversations:markDone'), run: markDone }
      : { label: t('conversations:reopen'), run: () => set('doneOn', null) },
    { label: t('conversations:remove'), run: () => remove.mutate({ list: LIST, id }) },
  ]
  const facts = [
    askedOn ? t('conversations:askedOn', { day: formatDay(askedOn, language) }) : '',
    doneOn ? t('conversations:doneOn', { day: formatDay(doneOn, language) }) : '',
  ].filter((fact) => fact !== '')
  return (
    <div className={`actions ${styles['actions']}`}>
      {(isReadOnly ? [] : actions).map(({ label, run }) => (
        <button key={label} type="button" className={ask['ask']} onClick={run}>
          {label}
          <span className="hidden-visually">: {words}</span>
        </button>
      ))}
      {facts.length > 0 ? <span className="small muted">{facts.join(' · ')}</span> : null}
    </div>
  )
}
