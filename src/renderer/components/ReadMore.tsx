import { entriesOnPage, isOnRoute, libraryEntries } from '#domain/library/library.ts'
import type { PageId } from '#domain/plan/pages.ts'
import { ARTICLES, titleOf } from '../app/library.ts'
import { useTexts } from '../app/useTexts.ts'
import { useWorkbook } from '../app/workbook.ts'
import styles from './ReadMore.module.css'

const SHOWN = 6

/** The articles that belong to a page, those for this route first in line; the rest is one link away. */
export function ReadMore({ page }: { readonly page: PageId }) {
  const { t, language } = useTexts()
  const { snapshot, pack } = useWorkbook()
  const entries = entriesOnPage(libraryEntries(ARTICLES, pack.steps), page)
  const useful = entries.filter((entry) => isOnRoute(entry, snapshot.plan.route.kind))
  if (entries.length === 0) return null
  return (
    <section className={styles['more']}>
      <h2>{t('library:readMore.title')}</h2>
      <ul>
        {useful.slice(0, SHOWN).map(({ article }) => (
          <li key={article.id}>
            <a href={`#/library/${article.id}`}>{titleOf(article.id, language)}</a>
          </li>
        ))}
      </ul>
      {entries.length > Math.min(useful.length, SHOWN) ? (
        <p className="small">
          <a href={`#/library/with/${page}`}>
            {t('library:readMore.all', { count: entries.length, page: t(`${page}:title`) })}
          </a>
        </p>
      ) : null}
    </section>
  )
}
