import { useEffect, useState } from 'react'

/** A part of the frame that is folded away on a small window. Its name is also the id of its element. */
export type Fold = 'rail' | 'panel'

/** Which part is unfolded. Focus goes into it when it opens; Escape closes it and takes focus back to its button. */
export function useFolds() {
  const [open, setOpen] = useState<Fold | null>(null)
  useEffect(() => {
    if (!open) return
    document.getElementById(open)?.focus()
    const closeOnEscape = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return
      document.getElementById(foldButtonId(open))?.focus()
      setOpen(null)
    }
    window.addEventListener('keydown', closeOnEscape)
    return () => window.removeEventListener('keydown', closeOnEscape)
  }, [open])
  const toggle = (part: Fold) => setOpen(open === part ? null : part)
  return { open, toggle, close: () => setOpen(null) }
}

/** The id of the button that opens and closes a part. */
export function foldButtonId(part: Fold): string {
  return `show-${part}`
}
