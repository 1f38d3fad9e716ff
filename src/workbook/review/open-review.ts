import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { CodedError } from '#contract/errors.ts'
import type { PlanSnapshot } from '#contract/plan-procedures.ts'
import type { Change } from '#domain/plan/change.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { Draft, Entry } from '#domain/review/entry.ts'
import { merge } from '#domain/review/merge.ts'
import type { Snapshot } from '#domain/review/snapshot.ts'
import { coded } from '../file/errors.ts'
import type { Ports } from '../ports.ts'
import { readReview, writeReview, type ReadReview } from './file.ts'
import type { Identity } from './identity.ts'
import { signatureCheck } from './signatures.ts'
import { writeEntry } from './write-entry.ts'

/** An open review file: a plan that is only looked at, and what is said about it. What returns is on disk. */
export class OpenReview {
  readonly path: string
  readonly isGenuine = signatureCheck()
  readonly #ports: Ports
  #read: ReadReview
  #savedAt: string

  /** Opens a review file. Throws a `CodedError`, `review.needsPassword` among them; the file stays as it was. */
  static open(path: string, password: string | null, ports: Ports): OpenReview {
    return coded(() => new OpenReview(realpathSync(path), readReview(path, password), ports))
  }

  private constructor(path: string, read: ReadReview, ports: Ports) {
    this.path = path
    this.#read = read
    this.#ports = ports
    this.#savedAt = ports.now().toISOString()
  }

  get review(): Snapshot {
    return this.#read.content.snapshot
  }

  get entries(): readonly Entry[] {
    return this.#read.content.entries
  }

  get hasPassword(): boolean {
    return this.#read.lock !== null
  }

  get savedAt(): string {
    return this.#savedAt
  }

  /** Two rounds of one workbook are two plans to a page, so the round names the plan. */
  get id(): string {
    return this.review.reviewId
  }

  get plan(): Plan {
    return this.review.plan
  }

  get referencePack(): string {
    return this.review.pack
  }

  /** The plan never changes. */
  get lastEdit(): number {
    return 0
  }

  changesAfter(): Change[] {
    return []
  }

  historyOf(): [] {
    return []
  }

  /** Everything a page shows of a plan. */
  snapshot(): PlanSnapshot {
    const { plan, id, referencePack, savedAt } = this
    return { plan, workbookId: id, referencePack, savedAt, undo: null, redo: null }
  }

  isThere(): boolean {
    return existsSync(this.path)
  }

  /** As whom this user writes here: the one who shared it is the trainee. */
  roleOf(identity: Identity): 'trainee' | 'mentor' {
    return this.review.madeBy.key === identity.key ? 'trainee' : 'mentor'
  }

  /** Adds what somebody says and saves it, together with what another program added to the file meanwhile. */
  add(draft: Draft, identity: Identity): Entry {
    this.#catchUp()
    const { review: round, plan, entries } = this
    const at = this.#ports.now().toISOString()
    const entry = writeEntry(draft, { round, plan, entries, role: this.roleOf(identity), at }, identity)
    this.#save([...entries, entry])
    this.#savedAt = at
    return entry
  }

  #save(entries: readonly Entry[]): void {
    const content = { snapshot: this.review, entries: merge([entries], this.isGenuine) }
    const { lock } = this.#read
    const bytes = coded(() => writeReview(this.path, content, lock, this.#ports.itemId()))
    this.#read = { content, lock, bytes }
  }

  /** A file on a shared disk may have been written by somebody else. Another review in its place is not added to. */
  #catchUp(): void {
    coded(() => {
      if (readFileSync(this.path).equals(this.#read.bytes)) return
      const { content, lock, bytes } = readReview(this.path, this.#read.lock)
      if (content.snapshot.reviewId !== this.id) throw new CodedError('review.otherWorkbook')
      const entries = merge([this.entries, content.entries], this.isGenuine)
      this.#read = { content: { snapshot: this.review, entries }, lock, bytes }
    })
  }
}
