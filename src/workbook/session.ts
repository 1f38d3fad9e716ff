import { CodedError } from '#contract/errors.ts'
import { createFile, type FirstAnswers } from './file/create.ts'
import { coded } from './file/errors.ts'
import { refuseInUse } from './file/peek.ts'
import { isSameFile } from './file/place.ts'
import type { Migration } from './migrations/migration.ts'
import type { Ports } from './ports.ts'
import { Workbook, type Place } from './workbook.ts'

/** At most one open workbook, and what can be done to files around it. Throws `CodedError` or `DomainError`. */
export class Session {
  readonly #ports: Ports
  readonly #migrations: readonly Migration[]
  readonly #onPlanChanged: () => void
  #open: Workbook | null = null

  constructor(ports: Ports, migrations: readonly Migration[], onPlanChanged: () => void) {
    this.#ports = ports
    this.#migrations = migrations
    this.#onPlanChanged = onPlanChanged
  }

  /** The open workbook. Throws `workbook.notOpen`, also when its file was moved, removed or replaced meanwhile. */
  workbook(): Workbook {
    if (!this.#open) throw new CodedError('workbook.notOpen')
    if (this.#open.isThere()) return this.#open
    // The file has lost its name; closing keeps what this process still has of it as a backup.
    this.#attempt(() => this.close())
    throw new CodedError('workbook.notOpen')
  }

  /** Makes a new workbook, over a file the user agreed to lose, and opens it. */
  create(place: Place, answers: FirstAnswers): Workbook {
    this.#refuseUsed(place.path)
    coded(() => createFile(place.path, answers, this.#ports, this.#migrations))
    return this.open(place)
  }

  /** Opens a workbook in place of the open one. When it is refused the open one stays open. */
  open(place: Place): Workbook {
    const current = this.#open
    if (current && current.isThere() && isSameFile(place.path, current.path)) return current
    const next = Workbook.open(place, this.#ports, this.#migrations)
    this.#open = next
    if (current) this.#attempt(() => current.close())
    return next
  }

  /** Closes the open workbook to a single file; does nothing when none is open. */
  close(): void {
    const current = this.#open
    this.#open = null
    current?.close()
  }

  /** Writes a copy of the open workbook, over a file the user agreed to lose. */
  copyTo(path: string): void {
    const workbook = this.workbook()
    this.#refuseUsed(path)
    workbook.copyTo(path)
  }

  /** What may wait until a request has been answered: telling the page, and a backup now and then. */
  afterwards(): void {
    if (!this.#open?.takeNews()) return
    this.#onPlanChanged()
    this.#open.backUpIfDue()
  }

  /** Replacing a file somebody has open would make his further work disappear. */
  #refuseUsed(path: string): void {
    if (this.#open && isSameFile(path, this.#open.path)) throw new CodedError('file.inUse')
    coded(() => refuseInUse(path))
  }

  #attempt(action: () => void): void {
    try {
      action()
    } catch (error) {
      this.#ports.report(error)
    }
  }
}
