import { useId } from 'react'
import type { UseFormRegisterReturn } from 'react-hook-form'
import type { FieldDefinition } from '#domain/plan/catalogue.ts'
import { fieldKey } from '../../app/labels.ts'
import { useTexts } from '../../app/useTexts.ts'
import styles from '../../components/Field.module.css'

interface NewWorkbookFieldProps {
  readonly definition: FieldDefinition
  readonly input: UseFormRegisterReturn
  readonly error: string | null
}

/** A question asked before there is a workbook to save in: same words as on its page. */
export function NewWorkbookField({ definition, input, error }: NewWorkbookFieldProps) {
  const { t } = useTexts()
  const id = useId()
  const key = fieldKey(definition)
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {t(`${key}.label`)}
      </label>
      <p id={`${id}-help`} className={styles['help']}>
        {t(`${key}.help`)}
      </p>
      <span
        className={styles['box']}
        data-wide={definition.meta.kind === 'text'}
        data-invalid={error !== null}
      >
        <input
          {...input}
          id={id}
          type="text"
          autoComplete="off"
          spellCheck={false}
          aria-describedby={error ? `${id}-help ${id}-error` : `${id}-help`}
          aria-invalid={error !== null}
        />
      </span>
      {error ? (
        <p id={`${id}-error`} className={styles['error']} role="alert">
          {error}
        </p>
      ) : null}
    </div>
  )
}
