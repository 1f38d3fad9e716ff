import { useId } from 'react'
import type { FieldValue } from '#domain/field/meta.ts'
import type { Answer } from '../../app/useAnswer.ts'
import { useOtherAnswer } from '../../app/useOtherAnswer.ts'
import { ChoiceInput } from '../ChoiceInput.tsx'
import { FieldError } from '../FieldError.tsx'
import type { InputProps } from '../input-props.ts'
import { ReferenceInput } from '../ReferenceInput.tsx'
import { TextInput } from '../TextInput.tsx'
import styles from '../Field.module.css'

interface OtherAnswerProps {
  readonly path: string
  readonly label: string
  readonly stored: FieldValue
  readonly save: (value: FieldValue) => Promise<unknown>
  /** Whether the label is only for who hears the page. */
  readonly hasHiddenLabel?: boolean
  /** Leaves the unit out, where it is said once for several answers. */
  readonly hasNoUnit?: boolean
}

/** The control of a question for an answer that is kept beside the plan: same notation, unit, choices and bounds. */
export function OtherAnswer({ path, label, stored, save, hasHiddenLabel, hasNoUnit }: OtherAnswerProps) {
  const answer = useOtherAnswer({ path, stored, save })
  const id = useId()
  const name = hasHiddenLabel ? 'hidden-visually' : styles['label']
  const body = (
    <>
      <Input answer={answer} id={id} describedBy={`${id}-error`} hasNoUnit={hasNoUnit} />
      <FieldError answer={answer} id={`${id}-error`} />
    </>
  )
  if (answer.meta.kind === 'choice') {
    return (
      <fieldset className={styles['field']}>
        <legend className={name}>{label}</legend>
        {body}
      </fieldset>
    )
  }
  return (
    <div className={styles['field']}>
      <label className={name} htmlFor={id}>
        {label}
      </label>
      {body}
    </div>
  )
}

interface AnyInputProps extends InputProps {
  readonly hasNoUnit: boolean | undefined
}

function Input({ hasNoUnit, ...props }: AnyInputProps) {
  const kind: Answer['meta']['kind'] = props.answer.meta.kind
  if (kind === 'choice') return <ChoiceInput {...props} />
  return kind === 'reference' ? <ReferenceInput {...props} /> : <TextInput {...props} hasNoUnit={hasNoUnit} />
}
