import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Language } from '#domain/field/format.ts'
import { searchProcedures, type SearchHit } from '#contract/search-procedures.ts'
import { bridge, checked } from '../app/bridge.ts'

const MOST = 30
const SETTLE_MS = 60
const FORGET_MS = 60_000

/** How to ask for what matches a query. A change of the plan makes every answer to it old. */
export function foundBy(query: string, language: Language) {
  return queryOptions({
    queryKey: ['plan', 'search', language, query],
    queryFn: () =>
      checked(searchProcedures['search.find'].output, bridge.searchFind({ query, language, limit: MOST })),
    gcTime: FORGET_MS,
  })
}

/**
 * What matches the text that was typed, a moment after typing; until then what matched before. Only the answer to the
 * latest text is ever shown as such: `isLatest` says whether this is it.
 */
export function useFound(typed: string, language: Language) {
  const query = useSettled(typed.trim())
  const { data, error, isPlaceholderData } = useQuery({
    ...foundBy(query, language),
    placeholderData: keepPreviousData,
  })
  return { found: data ?? null, error, isLatest: query === typed.trim() && !isPlaceholderData }
}

/** Names a hit among the others. */
export function hitKey({ kind, id }: SearchHit): string {
  return `${kind}-${id}`
}

function useSettled(value: string): string {
  const [settled, settle] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => settle(value), SETTLE_MS)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
