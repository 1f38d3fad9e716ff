import { useEffect } from 'react'
import type { Command } from '#contract/events.ts'
import { bridge } from './bridge.ts'
import { importReview, shareReview } from './review-actions.ts'
import { closeFile, importPlan, openFile, openHandedOver, saveCopy, saveDiary } from './file-actions.ts'

const ACTIONS: Readonly<Partial<Record<Command, () => Promise<void>>>> = {
  newWorkbook: closeFile,
  openFile,
  importPlan,
  saveCopy,
  saveDiary,
  shareReview,
  importReview,
  closeFile,
  openHandedOver,
}

/** Answers the file menu, and files that come from outside, whatever the window shows. */
export function useFileCommands(): void {
  useEffect(() => bridge.onShellCommand((command) => void ACTIONS[command]?.()), [])
}
