import { useFocusActions } from '../app/focused-field.tsx'
import { fieldKey } from '../app/labels.ts'
import { useTexts } from '../app/useTexts.ts'
import type { InputProps } from './input-props.ts'
import styles from './Field.module.css'
import { useReadOnly } from '../app/workbook.ts'

/** One of a few answers, as radio buttons. Saved at once. */
export function ChoiceInput({ answer, id, describedBy }: InputProps) {
  const { t } = useTexts()
  const { focusField } = useFocusActions()
  const { meta, path, stored } = answer
  const isReadOnly = useReadOnly()
  const choose = (value: string) => {
    if (isReadOnly) return
    answer.type(value)
    answer.commit(value)
  }
  return (
    <div className={styles['choices']} data-read-only={isReadOnly}>
      {meta.choices.map((value) => (
        <label key={value} className={styles['choice']}>
          <input
            type="radio"
            name={id}
            value={value}
            checked={answer.typed === value}
            aria-describedby={describedBy}
            required={meta.required}
            data-path={path}
            aria-disabled={isReadOnly || undefined}
            onFocus={() => focusField(path)}
            onChange={() => choose(value)}
          />
          {t(`${fieldKey(answer.definition)}.choices.${value}`)}
        </label>
      ))}
      {stored !== null && !meta.required && !isReadOnly ? (
        <button type="button" className="button quiet" onClick={() => choose('')}>
          {t('field:clear')}
        </button>
      ) : null}
    </div>
  )
}
