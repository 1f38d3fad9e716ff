import { useEffect, useId, useRef, useState, type ReactNode, type SubmitEvent } from 'react'
import { MOST_CHARACTERS } from '#domain/review/entry.ts'
import { useTexts } from '../../app/useTexts.ts'
import styles from './Review.module.css'

interface WordsFormProps {
  readonly label: string
  readonly save: string
  readonly isSaving: boolean
  /** Takes exactly what was typed; answers when it is saved, and rejects when it is not. */
  readonly onSave: (text: string) => Promise<unknown>
  readonly onCancel?: () => void
  /** Takes focus because what was there before it has gone. */
  readonly takesFocus?: boolean
  readonly isOptional?: boolean
  /** What else is asked has been answered. */
  readonly isReady?: boolean
  readonly initial?: string
  readonly children?: ReactNode
}

/** A place to write something that is signed and saved as it was typed. What cannot be saved stays to be sent again. */
export function WordsForm(props: WordsFormProps) {
  const {
    label,
    save,
    isSaving,
    onSave,
    onCancel,
    takesFocus,
    isOptional,
    isReady = true,
    initial = '',
    children,
  } = props
  const { t } = useTexts()
  const [text, setText] = useState(initial)
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (takesFocus) area.current?.focus()
  }, [takesFocus])
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (isSaving || !isReady || (!isOptional && text.trim() === '')) return
    // The notice on top says why it failed; the text stays here.
    onSave(text).then(
      () => setText(isOptional ? text : ''),
      () => undefined,
    )
  }
  return (
    <form className={styles['words']} onSubmit={submit}>
      {children}
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        required={!isOptional}
        maxLength={MOST_CHARACTERS}
        value={text}
        ref={area}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="actions">
        <button type="submit" className="button small" disabled={isSaving || !isReady}>
          {save}
        </button>
        {onCancel ? (
          <button type="button" className="button quiet small" onClick={onCancel}>
            {t('review:cancel')}
          </button>
        ) : null}
      </div>
    </form>
  )
}
