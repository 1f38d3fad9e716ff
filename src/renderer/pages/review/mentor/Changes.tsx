import type { ReviewChanges } from '#contract/review-procedures.ts'
import { dayAndTime } from '../../../app/moment.ts'
import { useReviewChanges, type Review } from '../../../app/review.ts'
import { useTexts } from '../../../app/useTexts.ts'
import { valueText } from '../../../charts/values.ts'
import { figureName } from '../../../components/review/anchor.ts'
import { Section } from '../../../components/Section.tsx'
import { ChangeRow } from './ChangeRow.tsx'
import styles from './Mentor.module.css'
import { ReopenedPages } from './ReopenedPages.tsx'

/** What is different since the round before: figures first, then answers with the largest effect on top. */
export function Changes({ review }: { readonly review: Review }) {
  const { t, language } = useTexts()
  const changes = useReviewChanges(null)
  if (!changes) return null
  if (changes.since === null) {
    return (
      <Section title={t('review:changes.title')}>
        <p className="muted">{t('review:changes.none')}</p>
      </Section>
    )
  }
  const { round, madeAt } = changes.since
  return (
    <>
      <Section title={t('review:changes.since', { round, when: dayAndTime(madeAt, language) })}>
        <p>{t('review:changes.count', { count: changes.changes.length })}</p>
        {changes.newPages.length > 0 ? (
          <p>
            {t('review:changes.newPages', {
              pages: changes.newPages.map((page) => t(`${page}:title`)).join(', '),
            })}
          </p>
        ) : null}
      </Section>
      <ReopenedPages review={review} />
      <Figures figures={changes.figures} />
      <Answers changes={changes.changes} />
    </>
  )
}

function Figures({ figures }: Pick<ReviewChanges, 'figures'>) {
  const { t, language } = useTexts()
  const text = (value: number | null, unit: (typeof figures)[number]['unit']) =>
    value === null ? t('outcomes:unknown') : valueText(value, unit, language)
  return (
    <Section title={t('review:changes.figures')}>
      {figures.length === 0 ? (
        <p className="muted">{t('review:changes.noFigures')}</p>
      ) : (
        <div className="table-scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('review:changes.figure')}</th>
                <th scope="col" className="number">
                  {t('review:changes.before')}
                </th>
                <th scope="col" className="number">
                  {t('review:changes.after')}
                </th>
              </tr>
            </thead>
            <tbody>
              {figures.map(({ id, unit, before, after }) => (
                <tr key={id}>
                  <th scope="row">{figureName(id, t)}</th>
                  <td className="number">{text(before, unit)}</td>
                  <td className="number">
                    <b>{text(after, unit)}</b>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  )
}

function Answers({ changes }: Pick<ReviewChanges, 'changes'>) {
  const { t } = useTexts()
  return (
    <Section title={t('review:changes.answers')}>
      {changes.length === 0 ? (
        <p className="muted">{t('review:changes.noAnswers')}</p>
      ) : (
        <>
          <p className={styles['lede']}>{t('review:changes.order')}</p>
          <div className="table-scroll">
            <table className={styles['changes']}>
              <thead>
                <tr>
                  <th scope="col">{t('review:changes.answer')}</th>
                  <th scope="col">{t('review:changes.before')}</th>
                  <th scope="col">{t('review:changes.after')}</th>
                  <th scope="col">{t('review:changes.effect')}</th>
                </tr>
              </thead>
              <tbody>
                {changes.map((weighed) => (
                  <ChangeRow key={JSON.stringify(weighed.change)} weighed={weighed} />
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </Section>
  )
}
