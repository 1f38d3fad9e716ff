import { useLayoutEffect, useState, type RefObject } from 'react'
import { AXIS_HEIGHT, ROW_HEIGHT } from './drawing.ts'

/** The first and the last row that are drawn. */
export interface RowsInSight {
  readonly first: number
  readonly last: number
}

/** Rows drawn outside the frame, so that scrolling never shows an empty one; also the step in which it follows. */
const AROUND = 12
const AT_FIRST = 40

/** Which rows are in sight of a frame that scrolls: only those are drawn. */
export function useRowsInSight(frame: RefObject<HTMLElement | null>, count: number): RowsInSight {
  const [inSight, setInSight] = useState<RowsInSight>({ first: 0, last: AT_FIRST })
  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return undefined
    const look = () => {
      const top = Math.floor((element.scrollTop - AXIS_HEIGHT) / ROW_HEIGHT)
      const bottom = Math.ceil((element.scrollTop + element.clientHeight) / ROW_HEIGHT)
      const first = Math.max(0, Math.floor((top - AROUND) / AROUND) * AROUND)
      const last = Math.min(count - 1, Math.ceil((bottom + AROUND) / AROUND) * AROUND)
      setInSight((before) => (before.first === first && before.last === last ? before : { first, last }))
    }
    look()
    const observer = new ResizeObserver(look)
    observer.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [frame, count])
  return inSight
}

/** The rows to draw: those in sight, and one that must be there in any case. */
export function rowsToDraw({ first, last }: RowsInSight, always: number | null, count: number): number[] {
  const rows: number[] = []
  for (let row = first; row <= Math.min(last, count - 1); row++) rows.push(row)
  if (always !== null && always < count && !rows.includes(always)) rows.push(always)
  return rows
}
