import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { SearchHit } from '#contract/search-procedures.ts'
import { useFocusActions } from '../app/focused-field.tsx'
import { bridge } from '../app/bridge.ts'
import { useTexts } from '../app/useTexts.ts'
import { arriveAt } from './arrival.ts'
import { SearchDialog } from './SearchDialog.tsx'
import styles from './Search.module.css'

const IS_MAC = navigator.userAgent.includes('Mac')
const SHORTCUT = IS_MAC ? { shown: '⌘ F', keys: 'Meta+F' } : { shown: 'Ctrl F', keys: 'Control+F' }

/** The button that opens search; Ctrl or Cmd+F and the menu do the same anywhere in the workbook. */
export function Search() {
  const { t } = useTexts()
  const { focusField } = useFocusActions()
  const [, navigate] = useLocation()
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const open = () => {
      if (!document.querySelector('dialog[open]')) setOpen(true)
    }
    const onKey = (event: KeyboardEvent) => {
      if (!isSearchKey(event)) return
      event.preventDefault()
      open()
    }
    window.addEventListener('keydown', onKey)
    const stop = bridge.onShellCommand((command) => command === 'search' && open())
    return () => {
      window.removeEventListener('keydown', onKey)
      stop()
    }
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
