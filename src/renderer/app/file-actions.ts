import type { ProcedureOutput } from '#contract/procedures.ts'
import type { Result } from '#contract/result.ts'
import { bridge } from './bridge.ts'
import { droppedKind } from './dropped-kind.ts'
import { showImportReport } from './import-report.ts'
import { leaveField } from './leave-field.ts'
import { perform, showNotice } from './notices.ts'
import { whenSaved } from './queries.ts'

/** Puts the open workbook away; the start screen, where a new one begins, follows. */
export async function closeFile(): Promise<void> {
  await afterSaving(() => bridge.fileClose({}))
}

/** Lets the user choose a file and opens it. */
export async function openFile(): Promise<void> {
  await afterSaving(() => bridge.fileOpen({}))
}

/** Makes a workbook of a plan file the user chooses, opens it, and says what could not be taken from the file. */
export async function importPlan(): Promise<void> {
  report(await afterSaving(() => bridge.fileImportPlan({})))
}

/** Opens or reads in the file that was dropped on the window; says so when there are several or it is something else. */
export async function openDropped(names: readonly string[]): Promise<void> {
  const [name = ''] = names
  const kind = droppedKind(name)
  if (names.length > 1) showNotice({ kind: 'droppedSeveral' })
  else if (kind === 'workbook') await afterSaving(() => bridge.fileOpenDropped({}))
  else if (kind === 'plan') report(await afterSaving(() => bridge.fileImportDropped({})))
  else showNotice({ kind: 'droppedOther', name })
}

function report(imported: ProcedureOutput<'file.importPlan'> | null): void {
  if (imported?.name) showImportReport({ name: imported.name, refused: imported.refused })
}

/** Opens the file that a second start of the app or the operating system handed over. */
export async function openHandedOver(): Promise<void> {
  await afterSaving(() => bridge.fileOpenHandedOver({}))
}

/** Opens the backup that was offered for a file that could not be opened. */
export async function openBackup(token: string): Promise<void> {
  await afterSaving(() => bridge.fileOpenBackup({ token }))
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
 * the workbook stays, with the notice that says why, and the answer is null.
 */
async function afterSaving<T>(ask: () => Promise<Result<T>>): Promise<T | null> {
  leaveField()
  return (await whenSaved()) ? perform(ask()) : null
}
