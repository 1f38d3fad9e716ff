import { RUBRIC } from '#domain/review/rubric.ts'
import type { Review } from '../../app/review.ts'
import { useTexts } from '../../app/useTexts.ts'
import { By } from '../../components/review/Thread.tsx'
import { Section } from '../../components/Section.tsx'
import styles from './ReviewPage.module.css'

/** What a mentor thinks of each criterion; those that were not spoken of say so. */
export function RubricLevels({ review }: { readonly review: Review }) {
  const { t } = useTexts()
  if (review.said.rubric.length === 0) return null
  return (
    <Section title={t('review:rubricHeading')}>
      {Object.entries(RUBRIC).map(([role, criteria]) => (
        <div key={role} className={styles['group']}>
          <h3>{t(`review:rubric.${role}.title`)}</h3>
          <table className={styles['rubric']}>
            <tbody>
              {criteria.map((criterion) => (
                <Criterion key={criterion} name={`${role}.${criterion}`} review={review} />
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </Section>
  )
}

interface CriterionProps {
  readonly name: string
  readonly review: Review
}

function Criterion({ name, review }: CriterionProps) {
  const { t } = useTexts()
  const levels = review.said.rubric.filter(({ entry }) => entry.what.criterion === name)
  return (
    <tr>
      <th scope="row">{t(`review:rubric.${name}.title`)}</th>
      <td>
        {levels.length === 0 ? <span className="muted">{t('review:notJudged')}</span> : null}
        {levels.map((said) => {
          const { level, words } = said.entry.what
          return (
            <div key={said.entry.id}>
              <p>
                <b>{t(`review:levels.${level}`)}</b>. {t(`review:rubric.${name}.levels.${level}`)}
              </p>
              {words === '' ? null : <p className={styles['said']}>{words}</p>}
              <By said={said} review={review} />
            </div>
          )
        })}
      </td>
    </tr>
  )
}
