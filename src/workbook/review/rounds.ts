import { randomUUID } from 'node:crypto'
import { CodedError } from '#contract/errors.ts'
import type { NewRound } from '#contract/review-procedures.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { ReferencePack } from '#domain/reference/pack.ts'
import type { Draft, Entry } from '#domain/review/entry.ts'
import { inTime, merge, type IsGenuine } from '#domain/review/merge.ts'
import { takeSnapshot, type EarlierRound, type Snapshot } from '#domain/review/snapshot.ts'
import { entriesWithin } from '#domain/review/within.ts'
import type { Db } from '../file/connection.ts'
import { coded } from '../file/errors.ts'
import type { Ports } from '../ports.ts'
import { readEntries, readRounds, writeReview as writeTables, type StoredRound } from '../storage/reviews.ts'
import { readReview, writeReview } from './file.ts'
import type { Identity } from './identity.ts'
import { newLock } from './lock.ts'
import type { ReviewContent } from './payload.ts'
import { sha256, signatureCheck } from './signatures.ts'
import { writeEntry } from './write-entry.ts'

/** The plan a round is taken of. */
export interface SharedFrom {
  readonly plan: Plan
  readonly pack: ReferencePack
}

/** What a returned file brought. */
export interface Merged {
  readonly round: number
  readonly added: readonly Entry[]
}

/** The rounds of a workbook that were shared, and what was said about them: beside the change log, and never undone. */
export class Rounds {
  readonly isGenuine: IsGenuine = signatureCheck()
  readonly #db: Db
  readonly #workbookId: string
  readonly #ports: Ports

  constructor(db: Db, workbookId: string, ports: Ports) {
    this.#db = db
    this.#workbookId = workbookId
    this.#ports = ports
  }

  /** Every round that is known, oldest first. */
  all(): StoredRound[] {
    return coded(() => readRounds(this.#db))
  }

  /** Everything that was said, in the order of when. */
  entries(): Entry[] {
    return coded(() => readEntries(this.#db)).sort(inTime)
  }

  /** The keys this plan was shared with: those of the trainee. */
  traineeKeys(identity: Identity): string[] {
    const own = this.all().filter(({ isOwn }) => isOwn)
    return [...new Set([identity.key, ...own.map(({ snapshot }) => snapshot.madeBy.key)])]
  }

  /** What a next round would hold. Throws `review.noName`, or `review.unknown` when `since` is no round. */
  next({ plan, pack }: SharedFrom, asked: NewRound, identity: Identity): ReviewContent {
    const { pages, privateFigures, to, question, since, today } = asked
    const rounds = this.all().map(({ snapshot }) => snapshot)
    const facts = {
      reviewId: randomUUID(),
      workbookId: this.#workbookId,
      round: Math.max(0, ...rounds.map(({ round }) => round)) + 1,
      madeAt: this.#ports.now().toISOString(),
      madeBy: identity.author('trainee'),
      ...{ pages, privateFigures, to, question, today },
      since: since === null ? null : earlierRound(rounds, since),
    }
    const own = this.entries().filter(({ workbookId }) => workbookId === this.#workbookId)
    return {
      snapshot: takeSnapshot(plan, pack, facts, sha256),
      entries: entriesWithin(own, { pages, privateFigures }, rounds),
    }
  }

  /**
   * Writes a next round to a file and keeps it. Throws a `CodedError`; a file that was written by then is known again when
   * it comes back.
   */
  share(
    from: SharedFrom,
    asked: NewRound,
    identity: Identity,
    path: string,
    password: string | null,
  ): Snapshot {
    const content = this.next(from, asked, identity)
    coded(() => {
      writeReview(path, content, password === null ? null : newLock(password), this.#ports.itemId())
      writeTables(this.#db, { snapshot: content.snapshot, isOwn: true }, [])
    })
    return content.snapshot
  }

  /** Takes in what a returned file says. Throws `review.otherWorkbook`, or what reading the file throws. */
  mergeFrom(path: string, password: string | null): Merged {
    return coded(() => {
      const { snapshot, entries } = readReview(path, password).content
      if (snapshot.workbookId !== this.#workbookId) throw new CodedError('review.otherWorkbook')
      const known = this.entries()
      const ids = new Set(known.map(({ id }) => id))
      writeTables(this.#db, { snapshot, isOwn: false }, merge([known, entries], this.isGenuine))
      return { round: snapshot.round, added: entries.filter(({ id }) => !ids.has(id)) }
    })
  }

  /** Adds what the trainee says: in the round of what it answers, else in the last one. Throws `review.unknown` without any round. */
  add(draft: Draft, plan: Plan, identity: Identity): Entry {
    const entries = this.entries()
    const rounds = this.all().map(({ snapshot }) => snapshot)
    const about = 'to' in draft ? draft.to : 'entry' in draft ? draft.entry : null
    const reviewId = entries.find(({ id }) => id === about)?.reviewId
    const round = rounds.find((candidate) => candidate.reviewId === reviewId) ?? rounds.at(-1)
    if (!round) throw new CodedError('review.unknown')
    const at = this.#ports.now().toISOString()
    const entry = writeEntry(draft, { round, plan, entries, role: 'trainee', at }, identity)
    coded(() => writeTables(this.#db, null, [entry]))
    return entry
  }
}

function earlierRound(rounds: readonly Snapshot[], id: string): EarlierRound {
  const found = rounds.find(({ reviewId }) => reviewId === id)
  if (!found) throw new CodedError('review.unknown')
  const { reviewId, round, madeAt, pages, privateFigures, plan, figures, pageHashes } = found
  return { reviewId, round, madeAt, pages, privateFigures, plan, figures, pageHashes }
}
