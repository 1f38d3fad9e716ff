import { listAt } from '#domain/plan/catalogue.ts'
import { listItems } from '#domain/plan/read.ts'
import { useFocusActions } from '../app/focused-field.tsx'
import { useTexts } from '../app/useTexts.ts'
import { usePlan, useReadOnly } from '../app/workbook.ts'
import type { InputProps } from './input-props.ts'
import { itemTitle } from '../app/labels.ts'
import { listKey } from './list/words.ts'
import styles from './Field.module.css'

/** One item of another list, by its name, or none. Saved at once. */
export function ReferenceInput({ answer, id, describedBy }: InputProps) {
  const { t } = useTexts()
  const { focusField } = useFocusActions()
  const plan = usePlan()
  const { meta, path } = answer
  const list = listAt(meta.refersTo ?? '')
  if (!list) throw new Error(`${path} refers to no list`)
  const items = listItems(plan, list)
  const isReadOnly = useReadOnly()
  const choose = (value: string) => {
    answer.type(value)
    answer.commit(value)
  }
  if (isReadOnly) {
    const chosen = items.find((item) => item.id === answer.stored)
    return (
      <span className={styles['box']} data-wide data-read-only>
        <input
          id={id}
          type="text"
          readOnly
          value={chosen ? itemTitle(list, chosen, t) : t('field:none')}
          aria-describedby={describedBy}
          data-path={path}
          onFocus={() => focusField(path)}
        />
      </span>
    )
  }
  return (
    <>
      <select
        id={id}
        className={styles['select']}
        value={answer.typed}
        aria-describedby={describedBy}
        aria-invalid={answer.error !== null}
        aria-required={meta.required}
        data-path={path}
        onFocus={() => focusField(path)}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{t('field:none')}</option>
        {items.map((item) => (
          <option key={item.id} value={item.id}>
            {itemTitle(list, item, t)}
          </option>
        ))}
      </select>
      {items.length === 0 ? <p className="small muted">{t(`${listKey(list)}.empty`)}</p> : null}
    </>
  )
}
