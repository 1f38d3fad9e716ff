import { useLocation } from 'wouter'
import { statusOf } from '#domain/plan/status.ts'
import { PageHead } from '../../components/PageHead.tsx'
import { ViewLinks } from '../../components/ViewLinks.tsx'
import { useReview, type Review } from '../../app/review.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import { MentorReview } from './mentor/MentorReview.tsx'
import { Share } from './Share.tsx'
import { Talk } from './Talk.tsx'

const VIEWS = [
  { id: 'talk', place: '/review' },
  { id: 'share', place: '/review/share' },
] as const

/** The conversation with a mentor: what was said and sharing the plan, or, in a review, judging it. */
export function ReviewPage() {
  const review = useReview()
  const status = statusOf(usePlan(), 'review')
  return (
    <>
      {review?.mode === 'review' ? null : <PageHead status={status} />}
      {review ? <Content review={review} /> : null}
    </>
  )
}

function Content({ review }: { readonly review: Review }) {
  return review.mode === 'review' ? <MentorReview review={review} /> : <OwnReview review={review} />
}

/** Of the user's own plan. */
function OwnReview({ review }: { readonly review: Review }) {
  const { t } = useTexts()
  const [location] = useLocation()
  const isSharing = location.startsWith('/review/share')
  const views = VIEWS.map(({ id, place }) => ({
    place,
    name: t(`review:views.${id}`),
    isCurrent: isSharing === (id === 'share'),
  }))
  return (
    <>
      <ViewLinks label={t('review:views.label')} views={views} />
      {isSharing ? <Share review={review} /> : <Talk review={review} />}
    </>
  )
}
