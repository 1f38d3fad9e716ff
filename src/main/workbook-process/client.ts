import { setTimeout } from 'node:timers/promises'
import { CodedError, type Failure } from '#contract/errors.ts'
import type { ExportStage } from '#contract/export-procedures.ts'
import type { WorkbookInput, WorkbookOutput, WorkbookProcedureName } from '#contract/procedures.ts'
import { toFailure } from '#contract/result.ts'
import { workbookProcedures } from '#contract/workbook-procedures.ts'
import { log } from '../log.ts'
import type { StartProcess } from './adapter.ts'
import { Connection } from './connection.ts'
import { createCrashLimit } from '../crash-limit.ts'

type Place = WorkbookInput<'workbook.open'>
/** Which file is open is the client's business: see `open`, `create`, `import` and `close`. */
type SwitchingName = 'workbook.open' | 'workbook.create' | 'workbook.import' | 'workbook.close'
export type AskedName = Exclude<WorkbookProcedureName, SwitchingName>

export interface ClientListener {
  readonly planChanged: () => void
  /** How far the file is that is being written. */
  readonly exportStage: (stage: ExportStage) => void
  /** The process stopped and a new one runs; the failure says why the file could not be opened again. */
  readonly restarted: (failure: Failure | null) => void
  /** It stopped too often. Opening or creating a file tries again. */
  readonly gaveUp: () => void
}

export interface ClientOptions {
  readonly start: StartProcess
  readonly now: () => number
  readonly listener: ClientListener
}

const CLOSE_PATIENCE_MS = 10_000

/** Main's side of the workbook process: asks, keeps it running, and has the same file open in it after a restart. */
export class WorkbookClient {
  readonly #options: ClientOptions
  #mayRestart: () => boolean
  #connection: Connection | null = null
  #reopening: Promise<void> | null = null
  #place: Place | null = null
  #stopping = false

  constructor(options: ClientOptions) {
    this.#options = options
    this.#mayRestart = createCrashLimit(options.now)
    this.#connect()
  }

  get pid(): number | undefined {
    return this.#connection?.pid
  }

  request<N extends AskedName>(procedure: N, input: WorkbookInput<N>): Promise<WorkbookOutput<N>> {
    return this.#ask(procedure, input)
  }

  /** Opens a file; the one that was open is closed after that went well. */
  async open(place: Place): Promise<WorkbookOutput<'workbook.open'>> {
    this.#reviveAfterGivingUp()
    const opened = await this.#ask('workbook.open', place)
    this.#place = place
    return opened
  }

  async create(input: WorkbookInput<'workbook.create'>): Promise<WorkbookOutput<'workbook.create'>> {
    this.#reviveAfterGivingUp()
    const opened = await this.#ask('workbook.create', input)
    this.#place = { path: input.path, backupFolder: input.backupFolder }
    return opened
  }

  /** Makes a workbook of a plan file and opens it. */
  async import(input: WorkbookInput<'workbook.import'>): Promise<WorkbookOutput<'workbook.import'>> {
    this.#reviveAfterGivingUp()
    const opened = await this.#ask('workbook.import', input)
    this.#place = { path: input.path, backupFolder: input.backupFolder }
    return opened
  }

  async close(): Promise<void> {
    await this.#ask('workbook.close', {})
    this.#place = null
  }

  /** Closes the file, so that a single file remains, and ends the process. For good. */
  async stop(): Promise<void> {
    const closed = this.close().catch((error: unknown) => {
      const { code } = toFailure(error)
      if (code !== 'workbook.notOpen') log(`the workbook was not closed well: ${code}`)
    })
    this.#stopping = true
    await Promise.race([closed, setTimeout(CLOSE_PATIENCE_MS, null, { ref: false })])
    this.#connection?.kill()
  }

  async #ask<N extends WorkbookProcedureName>(
    procedure: N,
    input: WorkbookInput<N>,
  ): Promise<WorkbookOutput<N>> {
    while (this.#reopening) await this.#reopening
    if (!this.#connection) throw new CodedError('workbook.processStopped')
    const value = await this.#connection.request(procedure, input)
    // The contract pairs a name with its schema; TypeScript cannot follow that through the generic name.
    return workbookProcedures[procedure].output.parse(value) as WorkbookOutput<N>
  }

  #connect(): Connection {
    const connection = new Connection(this.#options.start(), {
      planChanged: this.#options.listener.planChanged,
      exportStage: this.#options.listener.exportStage,
      ended: () => this.#recover(connection),
    })
    this.#connection = connection
    return connection
  }

  #reviveAfterGivingUp(): void {
    if (this.#connection) return
    this.#mayRestart = createCrashLimit(this.#options.now)
    this.#connect()
  }

  #recover(ended: Connection): void {
    if (this.#stopping || ended !== this.#connection) return
    this.#connection = null
    if (!this.#mayRestart()) {
      this.#place = null
      this.#reopening = null
      this.#options.listener.gaveUp()
      return
    }
    log('the workbook process stopped and is started again')
    const reopening = this.#reopen(this.#connect()).finally(() => {
      if (this.#reopening === reopening) this.#reopening = null
    })
    this.#reopening = reopening
  }

  /** Opens the file again in a new process. When that process stops too, the next one takes over. */
  async #reopen(connection: Connection): Promise<void> {
    let failure: Failure | null = null
    if (this.#place) {
      const opened = connection.request('workbook.open', this.#place)
      failure = await opened.then(() => null, toFailure)
    }
    if (connection !== this.#connection) return
    if (failure) this.#place = null
    this.#options.listener.restarted(failure)
  }
}
