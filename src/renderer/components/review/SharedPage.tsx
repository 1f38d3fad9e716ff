import { useEffect, useRef, type ReactNode } from 'react'
import { SUBJECTS } from '#domain/plan/plan.ts'
import type { PageId } from '#domain/plan/pages.ts'
import { useReview } from '../../app/review.ts'
import { useTexts } from '../../app/useTexts.ts'
import { useReadOnly } from '../../app/workbook.ts'
import { isLeftOut } from './left-out.ts'
import { OwnFigures } from './OwnFigures.tsx'

interface SharedPageProps {
  readonly page: PageId
  readonly children: ReactNode
}

/** A page of a review: what it holds, or that it was not shared. What is empty there says nothing about the plan. */
export function SharedPage({ page, children }: SharedPageProps) {
  const review = useReview()
  const isReview = useReadOnly()
  const subject = SUBJECTS.find((candidate) => candidate === page)
  if (!isReview || !subject) return children
  if (!review?.current) return null
  return isLeftOut(review.current.pages, page) ? (
    <NotShared page={page} name={review.current.madeBy.name} />
  ) : (
    children
  )
}

function NotShared({ page, name }: { readonly page: PageId; readonly name: string }) {
  const { t } = useTexts()
  const heading = useRef<HTMLHeadingElement>(null)
  const title = t(`${page}:title`)
  useEffect(() => {
    document.title = `${title} – Praktijkpad`
    heading.current?.focus()
  }, [title])
  return (
    <>
      <header>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className="muted">{t('review:notShared', { name })}</p>
      </header>
      {page === 'reference' ? <OwnFigures /> : null}
    </>
  )
}
