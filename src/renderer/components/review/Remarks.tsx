import type { Anchor } from '#domain/review/entry.ts'
import { threadsAbout, useReview } from '../../app/review.ts'
import { useTexts } from '../../app/useTexts.ts'
import { useReadOnly } from '../../app/workbook.ts'
import { CommentButton } from './CommentBox.tsx'
import styles from './Review.module.css'
import { Thread } from './Thread.tsx'

/** What is said about this, the open remarks first and the others folded; in a review also the way to say something. */
export function Remarks({ about }: { readonly about: Anchor }) {
  const { t } = useTexts()
  const review = useReview()
  const isReview = useReadOnly()
  if (!review) return null
  const threads = threadsAbout(review.said, about)
  const open = threads.filter(({ isResolved, isWithdrawn }) => !isResolved && !isWithdrawn)
  const settled = threads.filter((thread) => !open.includes(thread))
  if (threads.length === 0 && !isReview) return null
  return (
    <div className={styles['remarks']}>
      {open.map((thread) => (
        <Thread key={thread.comment.entry.id} thread={thread} />
      ))}
      {settled.length > 0 ? (
        <details className={styles['settled']}>
          <summary>{t('review:settled', { count: settled.length })}</summary>
          {settled.map((thread) => (
            <Thread key={thread.comment.entry.id} thread={thread} />
          ))}
        </details>
      ) : null}
      {isReview ? <CommentButton about={about} /> : null}
    </div>
  )
}

/** What is said about a key figure, as a part of its description list; nothing while there is nothing to say. */
export function FigureRemarks({
  id,
  className,
}: {
  readonly id: string
  readonly className?: string | undefined
}) {
  const about: Anchor = { kind: 'figure', id }
  const review = useReview()
  const isReview = useReadOnly()
  if (!review || (!isReview && threadsAbout(review.said, about).length === 0)) return null
  return (
    <dd className={className}>
      <Remarks about={about} />
    </dd>
  )
}

/** Beside a question or a figure: how many remarks about it are open. */
export function RemarkMark({ about }: { readonly about: Anchor }) {
  const { t } = useTexts()
  const review = useReview()
  if (!review) return null
  const count = threadsAbout(review.said, about).filter(
    ({ isResolved, isWithdrawn }) => !isResolved && !isWithdrawn,
  ).length
  return count === 0 ? null : <span className={styles['mark']}>{t('review:marked', { count })}</span>
}
