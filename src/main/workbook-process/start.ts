import { identityArgument, resourcesArgument } from '#contract/process-arguments.ts'
import type { Places } from '../places.ts'
import type { StartProcess } from './adapter.ts'
import { startUnderNode } from './node-adapter.ts'
import { startUnderElectron } from './utility-adapter.ts'

/** SQLite's addon needs this version of Node-API; Electron has it from 35 on. */
const NODE_API_NEEDED = 10

/** How the workbook process is started on the Electron that runs now. */
export function processStarter(places: Places): StartProcess {
  const current = Number(process.versions['napi'] ?? 0) >= NODE_API_NEEDED
  const args = [resourcesArgument(places.resourcesFolder), identityArgument(places.identityFile)]
  return current
    ? () => startUnderElectron(places.workbookProgram, args)
    : () => startUnderNode(places.nodeProgram, places.workbookProgram, args)
}
