import type { ReactNode } from 'react'
import type { Provenance } from '#domain/reference/provenance.ts'
import { useTexts } from '../app/useTexts.ts'
import { SourceLink } from './SourceLink.tsx'
import styles from './FigureLine.module.css'

interface SourceDetailsProps {
  readonly entry: Pick<Provenance, 'source'> & Partial<Pick<Provenance, 'note'>>
  /** What the source is of, for who hears the page instead of seeing it. */
  readonly name: string
  readonly children?: ReactNode
}

/** On demand: what was read where, what to be careful about, and the way to the page itself. */
export function SourceDetails({ entry, name, children }: SourceDetailsProps) {
  const { t, language } = useTexts()
  return (
    <details className={styles['source']}>
      <summary>
        {t('reference:showSource')}
        <span className="hidden-visually">: {name}</span>
      </summary>
      {children}
      {entry.note ? <p>{entry.note[language]}</p> : null}
      {entry.source ? <SourceLink source={entry.source} /> : <p>{t('reference:noSource')}</p>}
    </details>
  )
}
