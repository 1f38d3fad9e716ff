import { Section } from '../../components/Section.tsx'
import type { Review } from '../../app/review.ts'
import { useTexts } from '../../app/useTexts.ts'
import { Judgements } from './Judgements.tsx'
import { Overrules } from './Overrules.tsx'
import { ReadIn } from './ReadIn.tsx'
import { Report } from './Report.tsx'
import { RubricLevels } from './RubricLevels.tsx'
import { Threads } from './Threads.tsx'

/** What was said about the user's own plan: judgements and whether they still stand, remarks, and levels. */
export function Talk({ review }: { readonly review: Review }) {
  const { t } = useTexts()
  const { entries, rounds } = review
  return (
    <>
      {rounds.length === 0 ? (
        <Section title={t('review:talk.notShared')}>
          <p className="actions">
            <a className="button primary" href="#/review/share">
              {t('review:talk.share')}
            </a>
          </p>
        </Section>
      ) : null}
      <Section title={t('review:readIn.heading')}>
        <ReadIn />
      </Section>
      {entries.length === 0 ? (
        rounds.length === 0 ? null : (
          <Section title={t('review:talk.nothing')}>
            <p>{t('review:talk.wait')}</p>
          </Section>
        )
      ) : (
        <>
          <Judgements review={review} />
          <Threads review={review} />
          <Overrules review={review} />
          <RubricLevels review={review} />
          <Report />
        </>
      )}
    </>
  )
}
