import type { KeyboardEvent } from 'react'
import type { FieldKind } from '#domain/field/meta.ts'
import { useFocusActions } from '../app/focused-field.tsx'
import { useTexts } from '../app/useTexts.ts'
import type { InputProps } from './input-props.ts'
import styles from './Field.module.css'
import { useReadOnly } from '../app/workbook.ts'

const NUMERIC: readonly FieldKind[] = ['wholeNumber', 'decimal', 'euro', 'percentage']
const WIDE: readonly FieldKind[] = ['text', 'longText']

interface TextInputProps extends InputProps {
  readonly suggestions?: readonly string[] | undefined
  /** Leaves the unit out, where it is said once for several inputs. */
  readonly hasNoUnit?: boolean | undefined
}

/** A typed answer: text, number, amount, day or month. Saved on leaving the field and on Enter. */
export function TextInput({ answer, id, describedBy, suggestions, hasNoUnit }: TextInputProps) {
  const { focusField } = useFocusActions()
  const { meta, typed, error } = answer
  const readOnly = useReadOnly()
  const shared = {
    id,
    value: typed,
    readOnly,
    autoComplete: 'off',
    spellCheck: false,
    'aria-describedby': describedBy,
    'aria-invalid': error !== null,
    'aria-required': meta.required,
    onFocus: () => focusField(answer.path),
    onBlur: () => answer.commit(),
    'data-path': answer.path,
    'data-unsaved': answer.isUnsaved,
  }
  return (
    <span
      className={styles['box']}
      data-wide={WIDE.includes(meta.kind)}
      data-invalid={error !== null}
      data-read-only={readOnly}
    >
      {meta.kind === 'euro' ? (
        <span className={styles['unit']} aria-hidden="true">
          €
        </span>
      ) : null}
      {meta.kind === 'longText' ? (
        <textarea {...shared} rows={3} onChange={(event) => answer.type(event.target.value)} />
      ) : (
        <input
          {...shared}
          type="text"
          list={suggestions ? `${id}-suggestions` : undefined}
          inputMode={NUMERIC.includes(meta.kind) ? 'decimal' : 'text'}
          onChange={(event) => answer.type(event.target.value)}
          onKeyDown={(event: KeyboardEvent) => event.key === 'Enter' && answer.commit()}
        />
      )}
      {suggestions ? (
        <datalist id={`${id}-suggestions`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion}>{suggestion}</option>
          ))}
        </datalist>
      ) : null}
      <UnitWord unit={hasNoUnit ? null : meta.unit} />
    </span>
  )
}

function UnitWord({ unit }: { readonly unit: string | null }) {
  const { t } = useTexts()
  if (!unit || unit === 'euro') return null
  return <span className={styles['unit']}>{t(`units:${unit}`)}</span>
}
