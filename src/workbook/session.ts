import { CodedError } from '#contract/errors.ts'
import type { Change } from '#domain/plan/change.ts'
import { changesToPlan } from '#domain/plan/import.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { createFile, firstChanges, type FirstAnswers } from './file/create.ts'
import { coded } from './file/errors.ts'
import { refuseInUse } from './file/peek.ts'
import { isSameFile } from './file/place.ts'
import type { Migration } from './migrations/migration.ts'
import type { Ports } from './ports.ts'
import { OpenReview } from './review/open-review.ts'
import { Workbook, type Place } from './workbook.ts'

/** At most one open workbook or review, and what can be done to files around it. Throws `CodedError` or `DomainError`. */
export class Session {
  readonly #ports: Ports
  readonly #migrations: readonly Migration[]
  readonly #onPlanChanged: () => void
  #open: Workbook | null = null
  #review: OpenReview | null = null

  constructor(ports: Ports, migrations: readonly Migration[], onPlanChanged: () => void) {
    this.#ports = ports
    this.#migrations = migrations
    this.#onPlanChanged = onPlanChanged
  }

  /** What there is to read: the open workbook or review. Throws `workbook.notOpen`. */
  reader(): Workbook | OpenReview {
    return this.review() ?? this.workbook()
  }

  /** The open review, null when there is none. Throws `workbook.notOpen` when its file was moved or removed meanwhile. */
  review(): OpenReview | null {
    if (this.#review === null || this.#review.isThere()) return this.#review
    this.#review = null
    throw new CodedError('workbook.notOpen')
  }

  /**
   * The open workbook, to be written in. Throws `review.readOnly` while a review is open, and `workbook.notOpen`, also when its
   * file was moved, removed or replaced meanwhile.
   */
  workbook(): Workbook {
    if (this.review()) throw new CodedError('review.readOnly')
    if (!this.#open) throw new CodedError('workbook.notOpen')
    if (this.#open.isThere()) return this.#open
    // The file has lost its name; closing keeps what this process still has of it as a backup.
    this.#attempt(() => this.close())
    throw new CodedError('workbook.notOpen')
  }

  /** Makes a new workbook, over a file the user agreed to lose, and opens it. */
  create(place: Place, answers: FirstAnswers): Workbook {
    return this.#createWith(place, firstChanges(answers))
  }

  /** Makes a new workbook of a whole plan, over a file the user agreed to lose, and opens it. */
  createFrom(place: Place, plan: Plan): Workbook {
    return this.#createWith(place, changesToPlan(plan))
  }

  #createWith(place: Place, changes: readonly Change[]): Workbook {
    this.#refuseUsed(place.path)
    coded(() => createFile(place.path, changes, this.#ports, this.#migrations))
    return this.open(place)
  }

  /** Opens a workbook in place of the open one. When it is refused the open one stays open. */
  open(place: Place): Workbook {
    const current = this.#open
    if (current && current.isThere() && isSameFile(place.path, current.path)) return current
    const next = Workbook.open(place, this.#ports, this.#migrations)
    this.#review = null
    this.#open = next
    if (current) this.#attempt(() => current.close())
    return next
  }

  /** Opens a review in place of what is open. When it is refused what was open stays open. */
  openReview(path: string, password: string | null): OpenReview {
    const review = OpenReview.open(path, password, this.#ports)
    this.#attempt(() => this.close())
    this.#review = review
    return review
  }

  /** Closes the open workbook to a single file, or the review; does nothing when none is open. */
  close(): void {
    this.#review = null
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
