import type { ReactNode } from 'react'
import { ReviewContext, useReviewQuery } from '../../app/review.ts'

/** Reads what is said about the open plan once, for everything in the frame. */
export function ReviewProvider({ children }: { readonly children: ReactNode }) {
  return <ReviewContext value={useReviewQuery()}>{children}</ReviewContext>
}
