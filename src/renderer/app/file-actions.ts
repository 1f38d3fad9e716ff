import type { Result } from '#contract/result.ts'
import { bridge } from './bridge.ts'
import { showImportReport } from './import-report.ts'
import { leaveField } from './leave-field.ts'
import { perform, showNotice } from './notices.ts'
import { whenSaved } from './queries.ts'

/** Puts the open workbook away; the start screen, where a new one begins, follows. */
export function closeFile(): Promise<void> {
  return afterSaving(() => bridge.fileClose({}))
}

/** Lets the user choose a file and opens it. */
export function openFile(): Promise<void> {
  return afterSaving(() => bridge.fileOpen({}))
}

/** Makes a workbook of a plan file the user chooses, opens it, and says what could not be taken from the file. */
export async function importPlan(): Promise<void> {
  leaveField()
  if (!(await whenSaved())) return
  const imported = await perform(bridge.fileImportPlan({}))
  if (imported?.name) showImportReport({ name: imported.name, refused: imported.refused })
}

/** Opens the file that a second start of the app or the operating system handed over. */
export function openHandedOver(): Promise<void> {
  return afterSaving(() => bridge.fileOpenHandedOver({}))
}

/** Opens the backup that was offered for a file that could not be opened. */
export function openBackup(token: string): Promise<void> {
  return afterSaving(() => bridge.fileOpenBackup({ token }))
}

/** Saves a copy and says so. Goes on when the last answer cannot be saved: another disk may be the way out. */
export async function saveCopy(): Promise<void> {
  leaveField()
  await whenSaved()
  const copy = await perform(bridge.fileSaveCopy({}))
  if (copy?.name) showNotice({ kind: 'copySaved', name: copy.name })
}

/** Saves the deadlines as a file for a diary and says so, or why there is none. */
export async function saveDiary(): Promise<void> {
  leaveField()
  await whenSaved()
  const diary = await perform(bridge.fileSaveDiary({}))
  if (!diary?.name) return
  const { name, deadlines } = diary
  showNotice(deadlines === null ? { kind: 'diaryNone' } : { kind: 'diarySaved', name, count: deadlines })
}

/**
 * Asks for something that takes the open workbook away, once what is being typed is on disk. When that cannot be saved
 * the workbook stays, with the notice that says why.
 */
async function afterSaving<T>(ask: () => Promise<Result<T>>): Promise<void> {
  leaveField()
  if (await whenSaved()) await perform(ask())
}
