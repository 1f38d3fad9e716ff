import { CodedError } from '#contract/errors.ts'
import type { ExportStage } from '#contract/export-procedures.ts'
import { replySchema, type Reply, type Request } from '#contract/message.ts'
import { log } from '../log.ts'
import type { WorkbookProcess } from './adapter.ts'

interface Pending {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: CodedError) => void
}

export interface ConnectionListener {
  readonly planChanged: () => void
  /** How far the file is that is being written. */
  readonly exportStage: (stage: ExportStage) => void
  /** The process has ended; its open requests were rejected. */
  readonly ended: () => void
}

/** The talk with one workbook process, from its start to its end. */
export class Connection {
  readonly #process: WorkbookProcess
  readonly #listener: ConnectionListener
  readonly #pending = new Map<number, Pending>()
  /** Requests made before the process said that it is ready; null from then on. */
  #waiting: Request[] | null = []
  #lastId = 0
  #ended = false

  constructor(workbookProcess: WorkbookProcess, listener: ConnectionListener) {
    this.#process = workbookProcess
    this.#listener = listener
    workbookProcess.onMessage((message) => this.#receive(message))
    workbookProcess.onExit(() => this.#end())
  }

  get pid(): number | undefined {
    return this.#process.pid
  }

  request(procedure: string, input: unknown): Promise<unknown> {
    if (this.#ended) return Promise.reject(stopped())
    const request = { id: (this.#lastId += 1), procedure, input }
    return new Promise((resolve, reject) => {
      this.#pending.set(request.id, { resolve, reject })
      if (this.#waiting) this.#waiting.push(request)
      else this.#process.post(request)
    })
  }

  kill(): void {
    this.#process.kill()
  }

  #receive(message: unknown): void {
    const reply = replySchema.safeParse(message)
    if (!reply.success) {
      // Nothing that this process says can be trusted any more; a new one starts from what is on disk.
      log('the workbook process sent something that is not a reply, so it is restarted')
      this.kill()
    } else if ('event' in reply.data) {
      if (reply.data.event === 'plan.changed') this.#listener.planChanged()
      else if (reply.data.event === 'export.stage') this.#listener.exportStage(reply.data.stage)
      else this.#becomeReady()
    } else {
      this.#answer(reply.data)
    }
  }

  #becomeReady(): void {
    const waiting = this.#waiting ?? []
    this.#waiting = null
    for (const request of waiting) this.#process.post(request)
  }

  #answer(reply: Exclude<Reply, { event: string }>): void {
    const pending = this.#pending.get(reply.id)
    this.#pending.delete(reply.id)
    if (reply.ok) pending?.resolve(reply.value)
    else pending?.reject(new CodedError(reply.error.code, reply.error.details))
  }

  #end(): void {
    if (this.#ended) return
    this.#ended = true
    const open = [...this.#pending.values()]
    this.#pending.clear()
    for (const { reject } of open) reject(stopped())
    this.#listener.ended()
  }
}

function stopped(): CodedError {
  return new CodedError('workbook.processStopped')
}
