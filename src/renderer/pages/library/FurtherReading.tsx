import { isPage, type Article } from '#domain/library/article.ts'
import { titleOf } from '../../app/library.ts'
import { useTexts } from '../../app/useTexts.ts'
import { Section } from '../../components/Section.tsx'
import styles from './Article.module.css'

/** Where to go from an article: related articles, and the pages of the app it belongs to. */
export function FurtherReading({ article }: { readonly article: Article }) {
  const { t, language } = useTexts()
  const pages = article.pages.filter(isPage)
  return (
    <Section title={t('library:related')}>
      <ul className={styles['further']}>
        {article.related.map((id) => (
          <li key={id}>
            <a href={`#/library/${id}`}>{titleOf(id, language)}</a>
          </li>
        ))}
      </ul>
      {pages.length > 0 ? (
        <p className={styles['pages']}>
          {t('library:pages')}{' '}
          {pages.map((page, index) => (
            <span key={page}>
              {index > 0 ? ', ' : ''}
              <a href={`#/${page}`}>{t(`${page}:title`)}</a>
            </span>
          ))}
        </p>
      ) : null}
    </Section>
  )
}
