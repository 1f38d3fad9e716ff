import { useState, type ReactNode } from 'react'
import type { TFunction } from 'i18next'
import type { Language } from '#domain/field/format.ts'
import { isPage } from '#domain/library/article.ts'
import { articleById, titleOf } from '../../app/library.ts'
import { trailHere } from '../../app/trail.ts'
import { useTexts } from '../../app/useTexts.ts'
import { useArrival } from './useArrival.ts'
import styles from './Library.module.css'

interface LibraryHeadProps {
  readonly title: string
  readonly children?: ReactNode
}

/** The way back, the title, and what stands under it. */
export function LibraryHead({ title, children }: LibraryHeadProps) {
  const { t, language } = useTexts()
  const heading = useArrival(title)
  const [{ previous }] = useState(trailHere)
  const where = previous === null ? null : nameOf(previous, t, language)
  return (
    <header>
      {where ? (
        <p className={styles['back']}>
          <a href={`#${previous}`}>{t('library:back', { where })}</a>
        </p>
      ) : null}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </header>
  )
}

/** What a place in the app is called. */
function nameOf(location: string, t: TFunction, language: Language): string | null {
  const [page = '', id = ''] = location.slice(1).split('/')
  if (isPage(page)) return t(`${page}:title`)
  if (page !== 'library') return null
  if (id === 'glossary') return t('library:glossary.title')
  const article = articleById(id)
  return article ? titleOf(article.id, language) : t('library:title')
}
