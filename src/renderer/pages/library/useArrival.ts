import { useEffect, useRef, type RefObject } from 'react'
import { trailHere } from '../../app/trail.ts'

/** Names the window after this page, begins at its top and gives its title focus, so that a screen reader begins there. */
export function useArrival(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} – Praktijkpad`
  }, [title])
  useEffect(() => {
    heading.current?.closest('main')?.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  return heading
}

/** After going back: focus on the link that was followed, so that reading goes on where it stopped. */
export function useReturnToLink(): void {
  useEffect(() => {
    const { returnedFrom } = trailHere()
    if (!returnedFrom) return
    const link = [...document.querySelectorAll<HTMLAnchorElement>('main a')].find(
      ({ hash }) => hash === `#${returnedFrom}`,
    )
    link?.focus({ preventScroll: true })
    link?.scrollIntoView({ block: 'center' })
  }, [])
}
