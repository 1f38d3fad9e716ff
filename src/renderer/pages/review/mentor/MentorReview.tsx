import { useEffect, useRef, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { Review } from '../../../app/review.ts'
import { useTexts } from '../../../app/useTexts.ts'
import { ViewLinks } from '../../../components/ViewLinks.tsx'
import { Report } from '../Report.tsx'
import { Changes } from './Changes.tsx'
import { Overview } from './Overview.tsx'
import { Rubric } from './Rubric.tsx'
import { SignOff } from './SignOff.tsx'

const VIEWS = [
  { id: 'overview', place: '/review' },
  { id: 'changes', place: '/review/changes' },
  { id: 'judgement', place: '/review/judgement' },
] as const
type View = (typeof VIEWS)[number]['id']

const CONTENT: Readonly<Record<View, (props: { readonly review: Review }) => ReactNode>> = {
  overview: Overview,
  changes: Changes,
  judgement: Judgement,
}

/** Somebody's plan as a mentor judges it: what is open, what has changed, and the judgement on the whole. */
export function MentorReview({ review }: { readonly review: Review }) {
  const { t } = useTexts()
  const [location] = useLocation()
  const current = VIEWS.find(({ place }) => place === location)?.id ?? 'overview'
  const views = VIEWS.map(({ id, place }) => ({
    place,
    name: t(`review:mentor.views.${id}`),
    isCurrent: id === current,
  }))
  const Content = CONTENT[current]
  return (
    <>
      <MentorHead review={review} />
      <ViewLinks label={t('review:views.label')} views={views} />
      <Content review={review} />
    </>
  )
}

function MentorHead({ review }: { readonly review: Review }) {
  const { t } = useTexts()
  const heading = useRef<HTMLHeadingElement>(null)
  const name = review.current?.madeBy.name ?? ''
  const title = review.role === 'mentor' ? t('review:mentor.title', { name }) : t('review:mentor.own')
  useEffect(() => {
    document.title = `${title} – Praktijkpad`
    heading.current?.focus()
  }, [title])
  return (
    <h1 ref={heading} tabIndex={-1}>
      {title}
    </h1>
  )
}

function Judgement({ review }: { readonly review: Review }) {
  return (
    <>
      <Rubric review={review} />
      <SignOff review={review} />
      <Report />
    </>
  )
}
