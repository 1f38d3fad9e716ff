import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { SearchHit } from '#contract/search-procedures.ts'
import { useTexts } from '../app/useTexts.ts'
import { useWorkbook } from '../app/workbook.ts'
import { arriveAt } from './arrival.ts'
import { SearchDialog } from './SearchDialog.tsx'
import styles from './Search.module.css'

const IS_MAC = navigator.userAgent.includes('Mac')
const SHORTCUT = IS_MAC ? { shown: '⌘ F', keys: 'Meta+F' } : { shown: 'Ctrl F', keys: 'Control+F' }

/** The button that opens search; Ctrl or Cmd+F does the same anywhere in the workbook. */
export function Search() {
  const { t } = useTexts()
  const { focusField } = useWorkbook()
  const [, navigate] = useLocation()
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isSearchKey(event)) return
      event.preventDefault()
      if (!document.querySelector('dialog[open]')) setOpen(true)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  const go = (hit: SearchHit) => {
    if (hit.kind === 'answer') focusField(hit.id)
    arriveAt(hit)
    navigate(hit.to)
  }
  return (
    <>
      <button
        type="button"
        className={`button small ${styles['open']}`}
        aria-haspopup="dialog"
        aria-keyshortcuts={SHORTCUT.keys}
        onClick={() => setOpen(true)}
      >
        {t('search:open')} <kbd>{SHORTCUT.shown}</kbd>
      </button>
      {isOpen ? <SearchDialog onGo={go} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

function isSearchKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'f' && (ctrlKey || metaKey) && !altKey && !shiftKey
}
