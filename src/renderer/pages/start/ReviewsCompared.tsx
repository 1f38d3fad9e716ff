import type { InboxRow } from '#contract/review-procedures.ts'
import { MEASURE_UNITS, MEASURES } from '#domain/finance/what-if/assessment.ts'
import { valueText } from '../../charts/values.ts'
import { useTexts } from '../../app/useTexts.ts'
import styles from './Start.module.css'

/** The main figures of plans beside each other, as they were when those were shared. */
export function ReviewsCompared({ rows }: { readonly rows: readonly InboxRow[] }) {
  const { t, language } = useTexts()
  const text = (value: number | null, measure: (typeof MEASURES)[number]) =>
    value === null ? t('outcomes:unknown') : valueText(value, MEASURE_UNITS[measure], language)
  return (
    <div className={`table-scroll ${styles['compared']}`}>
      <table>
        <caption className="hidden-visually">{t('review:inbox.compared')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="hidden-visually">{t('review:changes.figure')}</span>
            </th>
            {rows.map(({ token, title, from }) => (
              <th key={token} scope="col" className="number">
                {title}
                <br />
                <span className="small muted">{from}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('review:inbox.route')}</th>
            {rows.map(({ token, kind }) => (
              <td key={token} className="number">
                {t(`frame:routeShort.${kind ?? 'undecided'}`)}
              </td>
            ))}
          </tr>
          {MEASURES.map((measure) => (
            <tr key={measure}>
              <th scope="row">{t(`review:measures.${measure}`)}</th>
              {rows.map(({ token, measures }) => (
                <td key={token} className="number">
                  {text(measures?.[measure] ?? null, measure)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
