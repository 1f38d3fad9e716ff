import { useState } from 'react'
import type { Found, SearchHit } from '#contract/search-procedures.ts'
import { queryClient } from '../app/queries.ts'
import { useTexts } from '../app/useTexts.ts'
import { foundBy, hitKey, useFound } from './found.ts'

/** A search under way: what was typed, what was found, and which hit is chosen. */
export interface Searching {
  readonly typed: string
  readonly type: (text: string) => void
  /** What was found for the text as it is now or, for a moment, as it was; null while nothing is asked. */
  readonly found: Found | null
  readonly isLatest: boolean
  readonly error: Error | null
  readonly active: SearchHit | null
  readonly move: (step: number) => void
  /** The hit to go to; waits for the answer to what is typed now, because that is what Enter is about. */
  readonly chosen: () => Promise<SearchHit | null>
}

/** One search. The first hit is chosen until the user chooses another. */
export function useSearch(): Searching {
  const { language } = useTexts()
  const [typed, setTyped] = useState('')
  const [chosenKey, choose] = useState<string | null>(null)
  const { found, error, isLatest } = useFound(typed, language)
  const query = typed.trim()
  const shown = query === '' ? null : found
  const hits = shown?.hits ?? []
  const active = hits.find((hit) => hitKey(hit) === chosenKey) ?? hits[0] ?? null
  return {
    typed,
    type: (text) => {
      setTyped(text)
      choose(null)
    },
    found: shown,
    isLatest,
    error,
    active,
    move: (step) => {
      const next = hits.at((hits.findIndex((hit) => hit === active) + step) % hits.length)
      if (next) choose(hitKey(next))
    },
    chosen: async () => {
      if (isLatest || query === '') return active
      const { hits: latest } = await queryClient.query(foundBy(query, language))
      return latest[0] ?? null
    },
  }
}
