import { SUBJECTS, type Subject } from '#domain/plan/plan.ts'
import type { PageId } from '#domain/plan/pages.ts'

/** Whether a page with questions did not go along in a round with these pages. */
export function isLeftOut(pages: readonly Subject[], page: PageId): boolean {
  const subject = SUBJECTS.find((candidate) => candidate === page)
  return subject !== undefined && !pages.includes(subject)
}
