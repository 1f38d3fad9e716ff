import { MEASURES } from '#domain/finance/what-if/assessment.ts'
import type { Subject } from '#domain/plan/plan.ts'
import { pageStatuses } from '#domain/plan/status.ts'
import { pageOfAnchor } from '#domain/review/page-of-anchor.ts'
import { valueText } from '../../../charts/values.ts'
import type { Review } from '../../../app/review.ts'
import { useTexts } from '../../../app/useTexts.ts'
import { usePlan } from '../../../app/workbook.ts'
import { VerdictMark } from '../../../components/review/PageVerdict.tsx'
import { Remarks } from '../../../components/review/Remarks.tsx'
import { ownVerdictOn } from '../../../components/review/verdicts.ts'
import { Section } from '../../../components/Section.tsx'
import { Judgements } from '../Judgements.tsx'
import { Threads } from '../Threads.tsx'
import styles from './Mentor.module.css'

/** What the plan comes down to, how far the mentor is with each page, and everything that was said. */
export function Overview({ review }: { readonly review: Review }) {
  return (
    <>
      <MainFigures review={review} />
      <Pages review={review} />
      <Threads review={review} />
      <Judgements review={review} />
    </>
  )
}

/** The figures plans are compared by, each with what is said about it. */
function MainFigures({ review }: { readonly review: Review }) {
  const { t, language } = useTexts()
  const figures = review.current?.figures ?? []
  return (
    <Section title={t('review:mentor.figures')}>
      <CountedWith review={review} />
      <table className={styles['table']}>
        <tbody>
          {MEASURES.map((measure) => {
            const figure = figures.find(({ id }) => id === measure)
            const value = figure?.value ?? null
            return (
              <tr key={measure}>
                <th scope="row">{t(`review:measures.${measure}`)}</th>
                <td className="number">
                  {figure && value !== null ? valueText(value, figure.unit, language) : t('outcomes:unknown')}
                </td>
                <td>
                  <Remarks about={{ kind: 'figure', id: measure }} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Section>
  )
}

/** What the figures leave out: without it they can look better or worse than those of the whole plan. */
function CountedWith({ review }: { readonly review: Review }) {
  const { t } = useTexts()
  const plan = usePlan()
  const { pages = [], privateFigures = true } = review.current ?? {}
  const left = pageStatuses(plan).flatMap(({ page, reason }) =>
    page.subject && !reason && !pages.includes(page.subject) ? [t(`${page.id}:title`)] : [],
  )
  const what = privateFigures ? left : [...left, t('review:mentor.private')]
  if (what.length === 0) return null
  return <p className={styles['lede']}>{t('review:mentor.countedWith', { what: what.join(', ') })}</p>
}

/** The pages of this round, with the mentor's own verdict and the remarks that are open. */
function Pages({ review }: { readonly review: Review }) {
  const { t } = useTexts()
  const pages = review.current?.pages ?? []
  const judged = pages.filter((page) => ownVerdictOn(review, page)?.standing?.state === 'stands')
  return (
    <Section title={t('review:mentor.pages')}>
      <p className={styles['lede']}>
        {t('review:mentor.judged', { count: judged.length, of: pages.length })}
      </p>
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('plan:columns.page')}</th>
              <th scope="col">{t('review:mentor.ownVerdict')}</th>
              <th scope="col" className="number">
                {t('review:mentor.open')}
              </th>
            </tr>
          </thead>
          <tbody>
            {pages.map((page) => (
              <tr key={page}>
                <td>
                  <a href={`#/${page}`}>{t(`${page}:title`)}</a>
                </td>
                <td>
                  <OwnVerdict page={page} review={review} />
                </td>
                <td className="number">{openOn(review, page)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}

interface OwnVerdictProps {
  readonly page: Subject
  readonly review: Review
}

function OwnVerdict({ page, review }: OwnVerdictProps) {
  const { t } = useTexts()
  const own = ownVerdictOn(review, page)
  if (own === null) return <span className="muted">{t('review:mentor.notJudged')}</span>
  const { verdict } = own.said.entry.what
  return (
    <>
      <VerdictMark verdict={verdict} /> {t(`review:verdicts.${verdict}`)}
      {own.standing?.state === 'reopened' ? (
        <b className={styles['reopened']}> {t('review:reopened.short')}</b>
      ) : null}
    </>
  )
}

function openOn({ said }: Review, page: Subject): number {
  return said.threads.filter(
    ({ comment, isResolved, isWithdrawn }) =>
      !isResolved && !isWithdrawn && pageOfAnchor(comment.entry.what.about) === page,
  ).length
}
