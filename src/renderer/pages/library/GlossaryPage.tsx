import { useEffect } from 'react'
import { alphabetical } from '#domain/library/glossary.ts'
import { useGlossary } from '../../app/library.ts'
import { useTexts } from '../../app/useTexts.ts'
import { LibraryHead } from './LibraryHead.tsx'
import styles from './Library.module.css'

/** Every word that is explained, from A to Z in the language of the reader; at one of them when it is named. */
export function GlossaryPage({ termId }: { readonly termId: string | undefined }) {
  const { t, language } = useTexts()
  const terms = alphabetical(useGlossary(), language)
  const isRead = terms.length > 0
  useEffect(() => {
    const term = isRead && termId ? document.getElementById(`term-${termId}`) : null
    term?.focus({ preventScroll: true })
    term?.scrollIntoView({ block: 'center' })
  }, [isRead, termId])
  return (
    <>
      <LibraryHead title={t('library:glossary.title')}>
        <p className={styles['lede']}>{t('library:glossary.lede', { count: terms.length })}</p>
      </LibraryHead>
      <dl className={styles['glossary']}>
        {terms.map(({ id, term, explanation }) => (
          <div key={id}>
            <dt id={`term-${id}`} tabIndex={-1} data-chosen={id === termId}>
              {term[language]}
            </dt>
            <dd>{explanation[language]}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
