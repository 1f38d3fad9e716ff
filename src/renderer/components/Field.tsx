import { useId, type ReactNode } from 'react'
import { useAnswer } from '../app/useAnswer.ts'
import { fieldKey } from '../app/labels.ts'
import { useTexts } from '../app/useTexts.ts'
import { ChoiceInput } from './ChoiceInput.tsx'
import { FieldError } from './FieldError.tsx'
import { FieldSource } from './FieldSource.tsx'
import type { InputProps } from './input-props.ts'
import { RemarkMark } from './review/Remarks.tsx'
import { ReferenceInput } from './ReferenceInput.tsx'
import { TextInput } from './TextInput.tsx'
import styles from './Field.module.css'

interface FieldProps {
  readonly path: string
  /** Answers to choose from while typing; another answer may be typed too. */
  readonly suggestions?: readonly string[]
}

/** One question: label, help, input, where the answer comes from, and what is wrong with it. */
export function Field({ path, suggestions }: FieldProps) {
  const answer = useAnswer(path)
  const { t } = useTexts()
  const id = useId()
  const key = fieldKey(answer.definition)
  const parts = { label: `${id}-label`, help: `${id}-help`, source: `${id}-source`, error: `${id}-error` }
  const describedBy = [parts.help, parts.source, ...(answer.error ? [parts.error] : [])].join(' ')
  const label = (
    <>
      {t(`${key}.label`)}
      <RemarkMark about={{ kind: 'field', id: path }} />
      {answer.meta.required ? null : (
        <>
          {' '}
          <span className={styles['optional']}>{t('field:optional')}</span>
        </>
      )}
    </>
  )
  const body = (
    <>
      <p id={parts.help} className={styles['help']}>
        {t(`${key}.help`)}
      </p>
      <Input answer={answer} id={id} describedBy={describedBy} suggestions={suggestions} />
      <FieldSource answer={answer} id={parts.source} />
      <FieldError answer={answer} id={parts.error} />
    </>
  )
  return (
    <FieldFrame isGroup={answer.meta.kind === 'choice'} label={label} inputId={id}>
      {body}
    </FieldFrame>
  )
}

interface AnyInputProps extends InputProps {
  readonly suggestions: readonly string[] | undefined
}

function Input({ suggestions, ...props }: AnyInputProps) {
  if (props.answer.meta.kind === 'choice') return <ChoiceInput {...props} />
  if (props.answer.meta.kind === 'reference') return <ReferenceInput {...props} />
  return <TextInput {...props} suggestions={suggestions} />
}

interface FieldFrameProps {
  readonly isGroup: boolean
  readonly label: ReactNode
  readonly inputId: string
  readonly children: ReactNode
}

function FieldFrame({ isGroup, label, inputId, children }: FieldFrameProps) {
  if (isGroup) {
    return (
      <fieldset className={styles['field']}>
        <legend className={styles['label']}>{label}</legend>
        {children}
      </fieldset>
    )
  }
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={inputId}>
        {label}
      </label>
      {children}
    </div>
  )
}
