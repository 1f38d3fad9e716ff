import { utilityProcess } from 'electron'
import type { WorkbookProcess } from './adapter.ts'
import { childEnvironment } from './environment.ts'

/** Starts the workbook process as a utility process of Electron. Only after the app is ready. */
export function startUnderElectron(workbookProgram: string, args: readonly string[]): WorkbookProcess {
  const child = utilityProcess.fork(workbookProgram, [...args], {
    serviceName: 'Praktijkpad workbook',
    execArgv: [],
    env: childEnvironment(process.env),
    stdio: 'inherit',
  })
  return {
    get pid() {
      return child.pid
    },
    post: (request) => child.postMessage(request),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.once('exit', listener),
    kill: () => void child.kill(),
  }
}
