import { useTexts } from '../../app/useTexts.ts'
import { LibraryHead } from './LibraryHead.tsx'
import styles from './Library.module.css'

/** For a link to an article that is not there, or is not there any more. */
export function NoArticle() {
  const { t } = useTexts()
  return (
    <>
      <LibraryHead title={t('library:missing')}>
        <p className={styles['lede']}>{t('library:missingNote')}</p>
      </LibraryHead>
      <p>
        <a className="button" href="#/library">
          {t('library:toLibrary')}
        </a>
      </p>
    </>
  )
}
