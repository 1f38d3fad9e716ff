import { useEffect, useRef } from 'react'
import type { Found, SearchHit, SearchKind } from '#contract/search-procedures.ts'
import { useTexts } from '../app/useTexts.ts'
import { hitKey } from './found.ts'
import { Marked } from './Marked.tsx'
import styles from './Search.module.css'

interface ResultsProps {
  readonly id: string
  readonly found: Found
  readonly active: SearchHit | null
  readonly onGo: (hit: SearchHit) => void
}

/** What was found, by kind, as the list that belongs to the search field. Focus stays in the field. */
export function Results({ id, found, active, onGo }: ResultsProps) {
  const { t } = useTexts()
  const kinds = [...new Set(found.hits.map(({ kind }) => kind))]
  return (
    <div id={id} role="listbox" aria-label={t('search:results')} tabIndex={-1} className={styles['results']}>
      {kinds.map((kind) => {
        const hits = found.hits.filter((hit) => hit.kind === kind)
        const headingId = `${id}-${kind}`
        return (
          <div key={kind} role="group" aria-labelledby={headingId}>
            <KindHeading id={headingId} kind={kind} shown={hits.length} count={found.counts[kind] ?? 0} />
            {hits.map((hit) => (
              <Result
                key={hitKey(hit)}
                id={optionId(id, hit)}
                hit={hit}
                isActive={hit === active}
                onGo={onGo}
              />
            ))}
          </div>
        )
      })}
    </div>
  )
}

/** The id of the option of a hit in the list with this id. */
export function optionId(listId: string, hit: SearchHit): string {
  return `${listId}-${hitKey(hit)}`
}

interface KindHeadingProps {
  readonly id: string
  readonly kind: SearchKind
  readonly shown: number
  readonly count: number
}

function KindHeading({ id, kind, shown, count }: KindHeadingProps) {
  const { t } = useTexts()
  return (
    <div id={id} role="presentation" className={styles['kind']}>
      {t(`search:kinds.${kind}`)} <small>{shown < count ? t('search:shown', { shown, count }) : count}</small>
    </div>
  )
}

interface ResultProps {
  readonly id: string
  readonly hit: SearchHit
  readonly isActive: boolean
  readonly onGo: (hit: SearchHit) => void
}

function Result({ id, hit, isActive, onGo }: ResultProps) {
  const option = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isActive) option.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  return (
    <div
      ref={option}
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className={styles['result']}
      onClick={() => onGo(hit)}
      onKeyDown={({ key }) => key === 'Enter' && onGo(hit)}
    >
      <span className={styles['title']}>
        <Marked parts={hit.title} />
      </span>{' '}
      {hit.context === '' ? null : <span className={styles['context']}>{hit.context} </span>}
      <span className={styles['snippet']}>
        <Marked parts={hit.snippet} />
      </span>
    </div>
  )
}
