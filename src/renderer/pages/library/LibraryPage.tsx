import { isPage } from '#domain/library/article.ts'
import { libraryEntries, type Entry } from '#domain/library/library.ts'
import { PAGES, type PageId } from '#domain/plan/pages.ts'
import { STEP_PHASES } from '#domain/reference/entries.ts'
import { ARTICLES, titleOf } from '../../app/library.ts'
import { useTexts } from '../../app/useTexts.ts'
import { useWorkbook } from '../../app/workbook.ts'
import { Section } from '../../components/Section.tsx'
import { LibraryHead } from './LibraryHead.tsx'
import { EntryList } from './EntryList.tsx'
import { useReturnToLink } from './useArrival.ts'
import styles from './Library.module.css'

/** Everything there is to read: themes first, then the steps in the order of the road; all, or what belongs to one page. */
export function LibraryPage({ page }: { readonly page: string | null }) {
  const { t, language } = useTexts()
  const { pack } = useWorkbook()
  useReturnToLink()
  const chosen = page !== null && isPage(page) ? page : null
  const entries = libraryEntries(ARTICLES, pack.steps).filter(
    ({ article }) => chosen === null || article.pages.includes(chosen),
  )
  const byTitle = ({ article: one }: Entry, { article: other }: Entry) =>
    titleOf(one.id, language).localeCompare(titleOf(other.id, language), language)
  const themes = entries.filter(({ article }) => article.kind === 'theme').sort(byTitle)
  const articles = t('library:count', { count: entries.length })
  return (
    <>
      <LibraryHead title={t('library:title')}>
        <p className={styles['lede']}>
          {t('library:lede')} <a href="#/library/glossary">{t('library:glossary.all')}</a>
        </p>
      </LibraryHead>
      <PageFilter chosen={chosen} />
      <output className={styles['count']}>
        {chosen ? t('library:onPage', { articles, page: t(`${chosen}:title`) }) : articles}
      </output>
      {themes.length > 0 ? (
        <Section title={t('library:themes')}>
          <div className={styles['themes']}>
            <EntryList entries={themes} />
          </div>
        </Section>
      ) : null}
      <Steps entries={entries} />
    </>
  )
}

/** Links that keep only what belongs to one page of the app. */
function PageFilter({ chosen }: { readonly chosen: PageId | null }) {
  const { t } = useTexts()
  const used = PAGES.filter(({ id }) => ARTICLES.some(({ pages }) => pages.includes(id)))
  return (
    <nav className={styles['filter']} aria-label={t('library:filter')}>
      <span>{t('library:filter')}</span>
      <ul>
        <li>
          <a href="#/library" aria-current={chosen === null ? 'page' : undefined}>
            {t('library:filterAll')}
          </a>
        </li>
        {used.map(({ id }) => (
          <li key={id}>
            <a href={`#/library/with/${id}`} aria-current={chosen === id ? 'page' : undefined}>
              {t(`${id}:title`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Steps({ entries }: { readonly entries: readonly Entry[] }) {
  const { t } = useTexts()
  if (!entries.some(({ step }) => step)) return null
  return (
    <Section title={t('library:steps')}>
      <p className="muted">{t('library:stepsNote')}</p>
      {STEP_PHASES.map((phase) => {
        const inPhase = entries.filter(({ step }) => step?.phase === phase)
        if (inPhase.length === 0) return null
        return (
          <section key={phase} className={styles['phase']}>
            <h3>{t(`library:phases.${phase}`)}</h3>
            <EntryList entries={inPhase} />
          </section>
        )
      })}
    </Section>
  )
}
