import { useEffect } from 'react'
import type { Command } from '#contract/events.ts'
import { bridge } from './bridge.ts'
import { closeFile, openFile, openHandedOver, saveCopy, saveDiary } from './file-actions.ts'

const ACTIONS: Readonly<Partial<Record<Command, () => Promise<void>>>> = {
  newWorkbook: closeFile,
  openFile,
  saveCopy,
  saveDiary,
  closeFile,
  openHandedOver,
}

/** Answers the file menu, and files that come from outside, whatever the window shows. */
export function useFileCommands(): void {
  useEffect(() => bridge.onShellCommand((command) => void ACTIONS[command]?.()), [])
}
