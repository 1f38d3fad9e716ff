import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { SearchHit } from '#contract/search-procedures.ts'
import { useTexts } from '../app/useTexts.ts'
import { SearchBox } from './SearchBox.tsx'
import styles from './Search.module.css'

interface SearchDialogProps {
  readonly onGo: (hit: SearchHit) => void
  readonly onClose: () => void
}

/** The search window over the page. Closing it, in whatever way, gives focus back to where it was. */
export function SearchDialog({ onGo, onClose }: SearchDialogProps) {
  const { t } = useTexts()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  const close = () => dialog.current?.close()
  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      aria-label={t('search:title')}
      onClose={onClose}
      onKeyDown={keepInside}
    >
      <SearchBox
        onClose={close}
        onGo={(hit) => {
          close()
          onGo(hit)
        }}
      />
    </dialog>
  )
}

/** Keys pressed in here are not for the page behind: Escape closes only this window, Ctrl+Z is about the search text. */
function keepInside(event: KeyboardEvent): void {
  event.stopPropagation()
}
