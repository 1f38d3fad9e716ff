import { spawn } from 'node:child_process'
import { log } from '../log.ts'
import type { WorkbookProcess } from './adapter.ts'
import { childEnvironment } from './environment.ts'

/**
 * Starts the workbook process under a Node of its own, for an Electron whose Node cannot load SQLite. It is what
 * `fork` does; Electron's `fork` would also tell the child that it is an Electron.
 */
export function startUnderNode(
  nodeProgram: string,
  workbookProgram: string,
  args: readonly string[],
): WorkbookProcess {
  const child = spawn(nodeProgram, [workbookProgram, ...args], {
    env: childEnvironment(process.env),
    serialization: 'json',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  return {
    get pid() {
      return child.pid
    },
    // What can no longer be sent is answered by the end of the process.
    post: (request) => void child.send(request, () => undefined),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => {
      // Messages that were under way arrive before the channel closes, but may arrive after the process has ended.
      let left = 2
      const ended = () => {
        left -= 1
        if (left === 0) listener()
      }
      child.once('exit', ended)
      child.once('disconnect', ended)
      child.once('disconnect', () => child.kill('SIGKILL'))
      child.on('error', (error) => {
        log(`the workbook process: ${error.message}`)
        if (child.pid === undefined) listener()
      })
    },
    kill: () => void child.kill('SIGKILL'),
  }
}
