import { useEffect, useState } from 'react'
import { openDropped } from './file-actions.ts'

/** What is held above the window: one file, or more than the app opens at once. */
export type Held = 'one' | 'several'

/** Opens a file that is dropped on the window, whatever it shows; answers what is held above it. */
export function useDrop(): Held | null {
  const [held, hold] = useState<Held | null>(null)
  useEffect(() => {
    // Without this the window would leave for the file.
    const over = (event: DragEvent) => {
      const count = filesIn(event)
      if (count === 0) return
      event.preventDefault()
      hold(count === 1 ? 'one' : 'several')
    }
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) hold(null)
    }
    const drop = (event: DragEvent) => {
      if (filesIn(event) === 0) return
      event.preventDefault()
      hold(null)
      void openDropped(Array.from(event.dataTransfer?.files ?? [], ({ name }) => name))
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [])
  return held
}

/** How many files are held; none when it is a text, which a field may take. Their names are known once they are dropped. */
function filesIn({ dataTransfer }: DragEvent): number {
  return Array.from(dataTransfer?.items ?? []).filter(({ kind }) => kind === 'file').length
}
