import { useEffect } from 'react'

/**
 * When the control that has focus goes away (a choice made, a notice closed, an edit undone), focus goes to what was
 * around it. Otherwise a keyboard would be back at the beginning of the window.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let focused: Element | null = null
    let around: readonly Element[] = []
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return
      focused = target
      around = elementsAround(target)
    }
    const restore = new MutationObserver(() => {
      if (!focused || focused.isConnected || document.activeElement !== document.body) return
      focusOn(around.find((element) => element.isConnected))
    })
    document.addEventListener('focusin', remember)
    restore.observe(document.body, { childList: true, subtree: true })
    return () => {
      document.removeEventListener('focusin', remember)
      restore.disconnect()
    }
  }, [])
}

function elementsAround(element: Element): Element[] {
  const parent = element.parentElement
  return parent ? [parent, ...elementsAround(parent)] : []
}

function focusOn(element: Element | undefined): void {
  if (!(element instanceof HTMLElement)) return
  if (!element.hasAttribute('tabindex')) {
    element.tabIndex = -1
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true })
  }
  element.focus({ preventScroll: true })
}
