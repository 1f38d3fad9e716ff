import { useSyncExternalStore } from 'react'
import type { RefusedAnswer } from '#contract/shell-procedures.ts'

/** What became of a plan file: its name, and what could not be taken from it. */
export interface ImportReport {
  readonly name: string
  readonly refused: readonly RefusedAnswer[]
}

let current: ImportReport | null = null
const listeners = new Set<() => void>()

/** Shows a report until it is dismissed; answers to questions do not take it away. */
export function showImportReport(report: ImportReport | null): void {
  current = report
  for (const listener of listeners) listener()
}

/** The report to show now. */
export function useImportReport(): ImportReport | null {
  return useSyncExternalStore(subscribe, () => current)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
