import type { KeyboardEvent } from 'react'
import { useTexts } from '../app/useTexts.ts'
import { optionId } from './Results.tsx'
import type { Searching } from './useSearch.ts'
import styles from './Search.module.css'

interface SearchFieldProps {
  readonly id: string
  readonly listId: string
  readonly search: Searching
  readonly onEnter: () => void
  readonly onClose: () => void
}

/** Where to type. It keeps focus while the arrow keys go through the results. */
export function SearchField({ id, listId, search, onEnter, onClose }: SearchFieldProps) {
  const { t } = useTexts()
  const { typed, type, active, move } = search
  const actions: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: onEnter,
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const act = event.nativeEvent.isComposing ? undefined : actions[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
  return (
    <div className={styles['field']}>
      <label htmlFor={`${id}-input`}>{t('search:label')}</label>
      <input
        id={`${id}-input`}
        type="text"
        role="combobox"
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        placeholder={t('search:placeholder')}
        aria-autocomplete="list"
        aria-expanded={active !== null}
        aria-controls={active ? listId : undefined}
        aria-activedescendant={active ? optionId(listId, active) : undefined}
        aria-describedby={`${id}-keys`}
        value={typed}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <button type="button" className="button small" onClick={onClose}>
        {t('search:close')}
      </button>
    </div>
  )
}
