import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { resourcesArgument } from '#contract/process-arguments.ts'
import { replySchema, type Reply } from '#contract/message.ts'

const ENTRY = fileURLToPath(new URL('../../../src/workbook/process.ts', import.meta.url))
const RESOURCES = fileURLToPath(new URL('../../../resources', import.meta.url))

/** The real workbook process, forked. */
export interface WorkbookProcess {
  readonly child: ChildProcess
  readonly replies: readonly Reply[]
  /** Posts a request without waiting; the answer carries the same id. */
  readonly post: (id: number, procedure: string, input: unknown) => void
  /** Posts a request and waits for its answer. */
  readonly ask: (procedure: string, input: unknown) => Promise<Reply>
  /** Waits for the first reply, past or to come, that is like this. */
  readonly until: (wanted: (reply: Reply) => boolean) => Promise<Reply>
  /** Waits for the process to end; answers its exit code, null after a signal. */
  readonly ended: () => Promise<number | null>
}

interface StartOptions {
  /** JavaScript to run in the process first. */
  readonly preload?: string
  /** Run as this user of the machine; only root can ask for that. */
  readonly user?: { readonly uid: number; readonly gid: number } | undefined
}

/** Starts the process and waits until it is ready. */
export async function startProcess({ preload = '', user }: StartOptions = {}): Promise<WorkbookProcess> {
  const execArgv = preload === '' ? [] : ['--import', `data:text/javascript,${encodeURIComponent(preload)}`]
  const child = fork(ENTRY, [resourcesArgument(RESOURCES)], {
    execArgv,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    ...user,
  })
  const started = wrap(child)
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  await started.until((reply) => 'event' in reply && reply.event === 'ready')
  return started
}

function wrap(child: ChildProcess): WorkbookProcess {
  const replies: Reply[] = []
  const waiting = new Set<(reply: Reply) => void>()
  const exit = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => resolve(code))
  })
  let lastId = 1_000
  child.on('message', (message) => {
    const reply = replySchema.parse(message)
    replies.push(reply)
    for (const listener of waiting) listener(reply)
  })
  const until = (wanted: (reply: Reply) => boolean) =>
    new Promise<Reply>((resolve) => {
      const past = replies.find(wanted)
      if (past) {
        resolve(past)
        return
      }
      const listener = (reply: Reply): void => {
        if (!wanted(reply)) return
        waiting.delete(listener)
        resolve(reply)
      }
      waiting.add(listener)
    })
  const post = (id: number, procedure: string, input: unknown): void => {
    child.send({ id, procedure, input })
  }
  return {
    child,
    replies,
    post,
    until,
    ask: (procedure, input) => {
      const id = (lastId += 1)
      post(id, procedure, input)
      return until((reply) => 'id' in reply && reply.id === id)
    },
    ended: () => exit,
  }
}
