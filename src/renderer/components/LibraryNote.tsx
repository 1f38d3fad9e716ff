import { useTexts } from '../app/useTexts.ts'
import styles from './ReadMore.module.css'

/** Beside the library: how it was made, what it is not, and the way to its words. */
export function LibraryNote() {
  const { t } = useTexts()
  return (
    <div className={styles['about']}>
      <h2>{t('library:about.title')}</h2>
      <p className="small">{t('library:about.made')}</p>
      <p className="small">{t('library:about.advice')}</p>
      <ul>
        <li>
          <a href="#/library">{t('library:all')}</a>
        </li>
        <li>
          <a href="#/library/glossary">{t('library:glossary.title')}</a>
        </li>
      </ul>
    </div>
  )
}
