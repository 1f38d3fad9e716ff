import type { Review } from '../../app/review.ts'
import { useTexts } from '../../app/useTexts.ts'
import styles from './Review.module.css'
import { useSeen, type SeenIn } from './useSeen.ts'

interface SeenBesideProps extends SeenIn {
  readonly review: Review
}

/** The value somebody saw when they wrote something, beside today's; one value while both are the same. */
export function SeenBeside({ review, ...seenIn }: SeenBesideProps) {
  const { t } = useTexts()
  const { isGone, isChanged, thenText, nowText } = useSeen(seenIn, review)
  const { kind } = seenIn.about
  if (kind === 'page' || kind === 'check') return null
  if (isGone) {
    return (
      <p className={`small ${styles['seen']}`}>
        {thenText === null ? null : `${t('review:seen.then', { value: thenText })} `}
        {t('review:seen.gone')}
      </p>
    )
  }
  if (thenText === null || nowText === null) {
    return isChanged ? <p className={`small ${styles['seen']}`}>{t('review:seen.changed')}</p> : null
  }
  return (
    <p className={`small ${styles['seen']}`}>
      {isChanged ? (
        <>
          {t('review:seen.then', { value: thenText })} <b>{t('review:seen.now', { value: nowText })}</b>
        </>
      ) : (
        t('review:seen.same', { value: nowText })
      )}
    </p>
  )
}
