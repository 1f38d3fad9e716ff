import { useSyncExternalStore } from 'react'
import { reviewDeskProcedures } from '#contract/review-procedures.ts'
import { toFailure } from '#contract/result.ts'
import { bridge, checked } from './bridge.ts'
import { showError, showNotice } from './notices.ts'
import { queryClient } from './queries.ts'

/** How reading in a returned review goes: it needs its password, or it was taken in. */
type ReadIn =
  | { readonly kind: 'none' }
  | { readonly kind: 'password'; readonly name: string; readonly isWrong: boolean }
  | {
      readonly kind: 'done'
      readonly name: string
      readonly round: number
      readonly added: number
      readonly unverified: number
    }

const NONE: ReadIn = { kind: 'none' }
let current: ReadIn = NONE
const listeners = new Set<() => void>()

/** Lets the user choose a returned review and takes it in; with a password it reads the file that was chosen before. */
export async function readIn(password: string | null): Promise<void> {
  try {
    const { output } = reviewDeskProcedures['review.import']
    const { done, name, round, ...counts } = await checked(output, bridge.reviewImport({ password }))
    showNotice(null)
    if (done && name !== null && round !== null) settle({ kind: 'done', name, round, ...counts })
    await queryClient.invalidateQueries({ queryKey: ['review'] })
  } catch (error) {
    const { code, details } = toFailure(error)
    const isWrong = code === 'review.wrongPassword'
    if (!isWrong && code !== 'review.needsPassword') {
      settle(NONE)
      showError(error)
      return
    }
    showNotice(null)
    settle({ kind: 'password', name: details['name'] ?? '', isWrong })
  }
}

/** Forgets what was read in, for a page that begins anew. */
export function forgetReadIn(): void {
  settle(NONE)
}

/** How reading in goes now. */
export function useReadIn(): ReadIn {
  return useSyncExternalStore(subscribe, () => current)
}

function settle(next: ReadIn): void {
  current = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
