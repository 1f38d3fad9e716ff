import { useTexts } from '../app/useTexts.ts'
import { useAnswerText } from '../app/useAnswerText.ts'
import { useErrorText } from '../app/useErrorText.ts'
import type { Answer } from '../app/useAnswer.ts'
import { formatInput } from '#domain/field/format.ts'
import styles from './Field.module.css'

/** What is expected instead of what was typed, and what is still saved. */
export function FieldError({ answer, id }: { readonly answer: Answer; readonly id: string }) {
  const { t, language } = useTexts()
  const errorText = useErrorText()
  const answerText = useAnswerText()
  const { error, meta, stored, definition } = answer
  if (!error) return null
  const bound = (value: string | number | null) => formatInput(meta, value, language)
  const sentence =
    error.kind === 'notSaved'
      ? errorText({ code: error.code, details: {} }).title
      : t(`field:expected.${error.expected}`, {
          min: bound(meta.min),
          max: error.expected === 'length' ? String(meta.maxLength) : bound(meta.max),
        })
  const kept =
    stored === null ? t('field:stillEmpty') : t('field:stillSaved', { value: answerText(definition, stored) })
  return (
    <p id={id} className={styles['error']} role="alert">
      {sentence}
      <small>{kept}</small>
    </p>
  )
}
