import type { Review } from '../../app/review.ts'
import { useTexts } from '../../app/useTexts.ts'
import { By } from '../../components/review/Thread.tsx'
import { Section } from '../../components/Section.tsx'
import styles from './ReviewPage.module.css'

/** The checks that a mentor set aside, and why. */
export function Overrules({ review }: { readonly review: Review }) {
  const { t } = useTexts()
  const { overrules } = review.said
  if (overrules.length === 0) return null
  return (
    <Section title={t('review:overrules.heading')}>
      <ul className={styles['judgements']}>
        {overrules.map((said) => (
          <li key={said.entry.id}>
            <p>
              <b>{t(`checks:rules.${said.entry.what.check}.title`)}</b>
            </p>
            <p className={styles['said']}>{said.entry.what.reason}</p>
            <By said={said} review={review} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
