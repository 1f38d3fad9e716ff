import { useSyncExternalStore } from 'react'
import type { Failure } from '#contract/errors.ts'
import { toFailure, type Result } from '#contract/result.ts'

/** Something the user must hear about: what went wrong, or that a copy was saved. */
export type Notice =
  | { readonly kind: 'failure'; readonly failure: Failure }
  | { readonly kind: 'copySaved'; readonly name: string }
  | { readonly kind: 'diarySaved'; readonly name: string; readonly count: number }
  | { readonly kind: 'diaryNone' }
  /** What was dropped on the window was several files, or one of another kind. */
  | { readonly kind: 'droppedSeveral' }
  | { readonly kind: 'droppedOther'; readonly name: string }

let current: Notice | null = null
const listeners = new Set<() => void>()

/** Shows a notice until it is dismissed or another takes its place. */
export function showNotice(notice: Notice | null): void {
  current = notice
  for (const listener of listeners) listener()
}

/** Shows why something failed. */
export function showError(error: unknown): void {
  showNotice({ kind: 'failure', failure: toFailure(error) })
}

/** The notice to show now. */
export function useNotice(): Notice | null {
  return useSyncExternalStore(subscribe, () => current)
}

/** Waits for a request and shows a notice when it fails; answers its value, or null. */
export async function perform<T>(pending: Promise<Result<T>>): Promise<T | null> {
  const result = await pending
  showNotice(result.ok ? null : { kind: 'failure', failure: result.error })
  return result.ok ? result.value : null
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
