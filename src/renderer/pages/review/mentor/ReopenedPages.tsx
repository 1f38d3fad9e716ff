import type { Review } from '../../../app/review.ts'
import { useTexts } from '../../../app/useTexts.ts'
import { Reopened } from '../../../components/review/PageVerdict.tsx'
import { Section } from '../../../components/Section.tsx'
import styles from './Mentor.module.css'
import { hasJudged, reopenedFor } from './reopened.ts'

/** The pages the mentor judged or signed before that say something else now, and what that is. */
export function ReopenedPages({ review }: { readonly review: Review }) {
  const { t } = useTexts()
  const reopened = reopenedFor(review)
  return (
    <Section title={t('review:changes.reopened')}>
      {reopened.length === 0 ? (
        <p className="muted">
          {t(hasJudged(review) ? 'review:changes.noReopened' : 'review:changes.nothingJudged')}
        </p>
      ) : null}
      <ul>
        {reopened.map((standing) => (
          <li key={standing.page} className={styles['row']}>
            <a href={`#/${standing.page}`}>{t(`${standing.page}:title`)}</a>
            <Reopened standing={standing} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
