import { useId } from 'react'
import type { SearchHit } from '#contract/search-procedures.ts'
import { toFailure } from '#contract/result.ts'
import { useErrorText } from '../app/useErrorText.ts'
import { useTexts } from '../app/useTexts.ts'
import { Results } from './Results.tsx'
import { SearchField } from './SearchField.tsx'
import { useSearch, type Searching } from './useSearch.ts'
import styles from './Search.module.css'

interface SearchBoxProps {
  readonly onGo: (hit: SearchHit) => void
  readonly onClose: () => void
}

/** The search field with its results: typing finds, the arrows choose, Enter goes there. */
export function SearchBox({ onGo, onClose }: SearchBoxProps) {
  const { t } = useTexts()
  const id = useId()
  const listId = `${id}-list`
  const search = useSearch()
  const enter = async () => {
    const hit = await search.chosen()
    if (hit) onGo(hit)
  }
  return (
    <>
      <SearchField id={id} listId={listId} search={search} onEnter={() => void enter()} onClose={onClose} />
      <Outcome search={search} />
      {search.found && search.active ? (
        <Results id={listId} found={search.found} active={search.active} onGo={onGo} />
      ) : null}
      <p id={`${id}-keys`} className={styles['keys']}>
        {t('search:keys')}
      </p>
    </>
  )
}

/** How much was found, for who cannot see it; in words when there is nothing to show. */
function Outcome({ search: { typed, found, active, isLatest, error } }: { readonly search: Searching }) {
  const { t } = useTexts()
  const errorText = useErrorText()
  const query = typed.trim()
  const count = found ? Object.values(found.counts).reduce((sum, ofKind) => sum + ofKind, 0) : 0
  if (error) {
    return (
      <p role="alert" className={styles['nothing']}>
        {errorText(toFailure(error)).title}
      </p>
    )
  }
  return (
    <>
      <output className="hidden-visually">{found && isLatest ? t('search:found', { count }) : ''}</output>
      {query === '' ? <p className={styles['nothing']}>{t('search:hint')}</p> : null}
      {found && isLatest && !active ? <Nothing query={query} /> : null}
    </>
  )
}

function Nothing({ query }: { readonly query: string }) {
  const { t } = useTexts()
  return (
    <div className={styles['nothing']}>
      <p>
        <b>{t('search:nothing', { query })}</b>
      </p>
      <p>{t('search:nothingTry')}</p>
    </div>
  )
}
