import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from 'electron'
import type { Bridge } from '#contract/bridge.ts'
import { DROP_CHANNEL } from '#contract/drop.ts'
import type { EventName, EventPayloads } from '#contract/events.ts'
import type { ProcedureInput, ProcedureName, ProcedureOutput } from '#contract/procedures.ts'
import type { Result } from '#contract/result.ts'
import { pathOfDrop } from './drop.ts'

/** Asks main. Main parses what goes in and what comes out by the schema of this name, which is what the type rests on. */
function ask<N extends ProcedureName>(
  name: N,
  input: ProcedureInput<N>,
): Promise<Result<ProcedureOutput<N>>> {
  return ipcRenderer.invoke(name, input)
}

/** Calls back with what main tells, never with the event of Electron, until the function it returns is called. */
function listen<E extends EventName>(name: E, listener: (payload: EventPayloads[E]) => void): () => void {
  const onEvent = (_event: IpcRendererEvent, payload: EventPayloads[E]) => listener(payload)
  ipcRenderer.on(name, onEvent)
  return () => void ipcRenderer.removeListener(name, onEvent)
}

const bridge = {
  planRead: (input) => ask('plan.read', input),
  planSet: (input) => ask('plan.set', input),
  planSetAll: (input) => ask('plan.setAll', input),
  planAddItem: (input) => ask('plan.addItem', input),
  planRemoveItem: (input) => ask('plan.removeItem', input),
  planMoveItem: (input) => ask('plan.moveItem', input),
  historyUndo: (input) => ask('history.undo', input),
  historyRedo: (input) => ask('history.redo', input),
  historyOfField: (input) => ask('history.ofField', input),
  searchFind: (input) => ask('search.find', input),
  shellState: (input) => ask('shell.state', input),
  shellChangeSettings: (input) => ask('shell.changeSettings', input),
  shellOpenLink: (input) => ask('shell.openLink', input),
  fileCreate: (input) => ask('file.create', input),
  fileOpen: (input) => ask('file.open', input),
  fileOpenRecent: (input) => ask('file.openRecent', input),
  fileForgetRecent: (input) => ask('file.forgetRecent', input),
  fileOpenHandedOver: (input) => ask('file.openHandedOver', input),
  fileOpenSample: (input) => ask('file.openSample', input),
  fileOpenBackup: (input) => ask('file.openBackup', input),
  fileImportPlan: (input) => ask('file.importPlan', input),
  fileOpenDropped: (input) => ask('file.openDropped', input),
  fileImportDropped: (input) => ask('file.importDropped', input),
  fileSaveCopy: (input) => ask('file.saveCopy', input),
  fileSaveDiary: (input) => ask('file.saveDiary', input),
  fileClose: (input) => ask('file.close', input),
  fileDismissFailure: (input) => ask('file.dismissFailure', input),
  documentChoose: (input) => ask('document.choose', input),
  documentCheck: (input) => ask('document.check', input),
  reviewMe: (input) => ask('review.me', input),
  reviewSetMe: (input) => ask('review.setMe', input),
  reviewPreview: (input) => ask('review.preview', input),
  reviewState: (input) => ask('review.state', input),
  reviewAddEntry: (input) => ask('review.addEntry', input),
  reviewChanges: (input) => ask('review.changes', input),
  reviewShare: (input) => ask('review.share', input),
  reviewImport: (input) => ask('review.import', input),
  reviewUnlock: (input) => ask('review.unlock', input),
  reviewInbox: (input) => ask('review.inbox', input),
  reviewOpen: (input) => ask('review.open', input),
  reviewForget: (input) => ask('review.forget', input),
  printOrder: (input) => ask('print.order', input),
  printReady: (input) => ask('print.ready', input),
  printFailed: (input) => ask('print.failed', input),
  exportSave: (input) => ask('export.save', input),
  exportCancel: (input) => ask('export.cancel', input),
  exportOpen: (input) => ask('export.open', input),
  exportShowInFolder: (input) => ask('export.showInFolder', input),
  onPlanChanged: (listener) => listen('plan.changed', listener),
  onShellChanged: (listener) => listen('shell.changed', listener),
  onShellCommand: (listener) => listen('shell.command', listener),
  onExportProgress: (listener) => listen('export.progress', listener),
} satisfies Bridge

contextBridge.exposeInMainWorld('praktijkpad', bridge)
// Before the page hears of it, so that main knows the file by the time the page asks for it.
window.addEventListener('drop', (event) => ipcRenderer.send(DROP_CHANNEL, pathOfDrop(event, webUtils)), {
  capture: true,
})
