import type { Anchor } from '#domain/review/entry.ts'
import { pageOfAnchor } from '#domain/review/page-of-anchor.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import { WayToField } from '../FieldLink.tsx'
import { anchorText } from './anchor.ts'
import styles from './Review.module.css'

/** What something is about, and the way there. */
export function Place({ about }: { readonly about: Anchor }) {
  const { t } = useTexts()
  const text = anchorText(about, usePlan(), t)
  const page = pageOfAnchor(about)
  if (page === null) return <p className={styles['place']}>{text}</p>
  const words = about.kind === 'page' ? text : `${t(`${page}:title`)}: ${text}`
  return (
    <p className={styles['place']}>
      {about.kind === 'field' || about.kind === 'item' ? (
        <WayToField path={about.id}>{words}</WayToField>
      ) : (
        <a href={`#/${page}`}>{words}</a>
      )}
    </p>
  )
}
