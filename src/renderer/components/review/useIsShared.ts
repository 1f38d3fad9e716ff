import type { PageStatus } from '#domain/plan/status.ts'
import { goesAlong } from '#domain/review/selection.ts'
import { useReview } from '../../app/review.ts'
import { useReadOnly } from '../../app/workbook.ts'

/**
 * Says of a page or the path of an answer whether it can be seen here: always, but in a review only when it was shared.
 * What was not is empty there, which says nothing about the plan.
 */
export function useIsShared(): (path: string) => boolean {
  const review = useReview()
  const current = useReadOnly() ? review?.current : null
  return (path) => !current || goesAlong(current, path)
}

/** How far a page is without the answers that were not shared: those are missing here only. */
export function sharedStatus(status: PageStatus, isShared: (path: string) => boolean): PageStatus {
  const missing = status.missing.filter(({ path }) => isShared(path))
  const isDone = status.status === 'missing' && missing.length === 0
  return { ...status, missing, status: isDone ? 'done' : status.status }
}
