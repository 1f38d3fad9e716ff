import type {
  NewRound,
  ReviewChanges,
  ReviewRound,
  ReviewStateAnswer,
  ReviewSummary,
} from '#contract/review-procedures.ts'
import type { TextDocument } from '#contract/text-document.ts'
import type { Language } from '#domain/field/format.ts'
import { MEASURES } from '#domain/finance/what-if/assessment.ts'
import { SUBJECTS, type Plan, type Subject } from '#domain/plan/plan.ts'
import { packOfPlan } from '#domain/reference/own-figures.ts'
import type { ReferencePack } from '#domain/reference/pack.ts'
import { figureChanges, weighedChanges } from '#domain/review/changes.ts'
import type { Draft, Entry } from '#domain/review/entry.ts'
import type { IsGenuine } from '#domain/review/merge.ts'
import { figuresBeside } from '#domain/review/seen.ts'
import { pagesOf, pagesWithAnswers, sharedPlan } from '#domain/review/selection.ts'
import {
  sharedFigures,
  type EarlierRound,
  type SharedFigure,
  type Snapshot,
} from '#domain/review/snapshot.ts'
import { reviewReport } from '#domain/review/report.ts'
import { hashesNow, standingOf, type HashesNow } from '#domain/review/standing.ts'
import { foldEntries, type CheckedEntry } from '#domain/review/state.ts'
import { reviewDocument } from '../export/document/review/document.ts'
import type { Content } from '../search/content.ts'
import type { Session } from '../session.ts'
import type { Workbook } from '../workbook.ts'
import type { Identity } from './identity.ts'
import type { OpenReview } from './open-review.ts'
import type { SharedFrom } from './rounds.ts'
import { sha256 } from './signatures.ts'

/** A round; for whom it was and what was asked is not kept of the one a review compares with. */
type DeskRound = EarlierRound & Partial<Pick<Snapshot, 'to' | 'question'>>

/** What is open, seen as a review: the user's own plan with its rounds, or one round of somebody's plan. */
interface Desk {
  readonly plan: Plan
  readonly entries: readonly Entry[]
  readonly isGenuine: IsGenuine
  readonly rounds: readonly DeskRound[]
  readonly traineeKeys: readonly string[]
  /** What the one who shares the plan is called; null when they never said so. */
  readonly trainee: string | null
  /** The pages that can be compared with what was judged. */
  readonly pages: readonly Subject[]
}

/** Answers what a page asks about reviews, of the open workbook or of the open review. */
export class Reviews {
  readonly #session: Session
  readonly #content: Content
  readonly #identity: Identity

  constructor(session: Session, content: Content, identity: Identity) {
    this.#session = session
    this.#content = content
    this.#identity = identity
  }

  get identity(): Identity {
    return this.#identity
  }

  /** Everything there is about the review of what is open. */
  state(): ReviewStateAnswer {
    const review = this.#session.review()
    const desk = review ? this.#deskOf(review) : this.#ownDesk()
    const common = {
      me: this.#identity.me(),
      entries: checked(desk),
      traineeKeys: [...desk.traineeKeys],
      standings: standings(desk),
    }
    if (review) {
      const role = review.roleOf(this.#identity)
      const shown = [roundOf(review.review)]
      return {
        mode: 'review',
        role,
        savedAt: review.savedAt,
        current: review.review,
        rounds: shown,
        ...common,
      }
    }
    const workbook = this.#session.workbook()
    const shown = workbook.rounds.all().map(({ snapshot }) => roundOf(snapshot))
    return {
      mode: 'own',
      role: 'trainee',
      savedAt: workbook.savedAt,
      current: null,
      rounds: shown,
      ...common,
    }
  }

  /** Adds what the user says to what is open. */
  add(draft: Draft): { id: string; savedAt: string } {
    const review = this.#session.review()
    if (review) {
      const { id, at } = review.add(draft, this.#identity)
      return { id, savedAt: at }
    }
    const workbook = this.#session.workbook()
    const { id, at } = workbook.rounds.add(draft, workbook.plan, this.#identity)
    return { id, savedAt: at }
  }

  /** What a next round would hold, to be looked at before it is shared. */
  preview(asked: NewRound): { snapshot: Snapshot; entries: CheckedEntry[] } {
    const { rounds } = this.#session.workbook()
    const { snapshot, entries } = rounds.next(this.#sharedFrom(), asked, this.#identity)
    return { snapshot, entries: checked({ entries, isGenuine: rounds.isGenuine }) }
  }

  /** Writes a next round to a file. */
  share(asked: NewRound, path: string, password: string | null): { reviewId: string; round: number } {
    const workbook = this.#session.workbook()
    const made = workbook.rounds.share(this.#sharedFrom(), asked, this.#identity, path, password)
    workbook.backUpIfChanged()
    return { reviewId: made.reviewId, round: made.round }
  }

  /** Takes a returned file into the open workbook. */
  mergeFrom(path: string, password: string | null): { round: number; added: number; unverified: number } {
    const workbook = this.#session.workbook()
    const { rounds } = workbook
    const { round, added } = rounds.mergeFrom(path, password)
    workbook.backUpIfChanged()
    const keys = rounds.traineeKeys(this.#identity)
    const isSure = (entry: Entry) =>
      rounds.isGenuine(entry) && (entry.author.role === 'trainee') === keys.includes(entry.author.key)
    return { round, added: added.length, unverified: added.filter((entry) => !isSure(entry)).length }
  }

  /** What has changed since a round: in the own workbook up to now, in a review up to that review. */
  changes(since: string | null): ReviewChanges {
    const review = this.#session.review()
    const { rounds, plan } = review ? this.#deskOf(review) : this.#ownDesk()
    const earlier = review ? review.review.previous : rounds.at(-1)
    const round = since === null ? earlier : rounds.find(({ reviewId }) => reviewId === since)
    if (!round) return { since: null, changes: [], figures: [], newPages: [] }
    const pages = pagesOf(review ? review.review : round)
    const both = {
      pages: pages.filter((page) => round.pages.includes(page)),
      privateFigures: round.privateFigures,
    }
    const pack = this.#pack()
    const now = sharedPlan(plan, both)
    const { reviewId, madeAt } = round
    return {
      since: { reviewId, round: round.round, madeAt },
      changes: weighedChanges(
        sharedPlan(round.plan, both),
        now,
        pagesWithAnswers(both),
        packOfPlan(pack, now.reference),
      ),
      figures: figureChanges(round.figures, sharedFigures(now, pack)),
      newPages: pages.filter((page) => !round.pages.includes(page)),
    }
  }

  /** What the inbox keeps of the open review; null for a workbook and for a review of the user's own plan. */
  summary(): ReviewSummary | null {
    const review = this.#session.review()
    if (!review || review.roleOf(this.#identity) === 'trainee') return null
    const { reviewId, madeBy, plan, round, question, madeAt, figures } = review.review
    const desk = this.#deskOf(review)
    const { threads, signOffs } = foldEntries(checked(desk), desk.traineeKeys)
    const own = review.entries.filter(
      (entry) => entry.author.key === this.#identity.key && entry.reviewId === reviewId,
    )
    const signed = signOffs.find(({ entry }) => own.includes(entry))
    return {
      reviewId,
      from: madeBy.name,
      title: plan.route.title ?? '',
      kind: plan.route.kind,
      round,
      question,
      madeAt,
      answeredAt: own.at(-1)?.at ?? null,
      signedAt: signed?.entry.at ?? null,
      openThreads: threads.filter(({ isResolved, isWithdrawn }) => !isResolved && !isWithdrawn).length,
      measures: review.hasPassword ? null : measuresOf(figures),
      hasPassword: review.hasPassword,
    }
  }

  /** What was said about what is open, as a document: of the review when one is open, else of the user's own plan. */
  report({ language, today }: { readonly language: Language; readonly today: string }): TextDocument {
    const review = this.#session.review()
    const desk = review ? this.#deskOf(review) : this.#ownDesk()
    const { plan, rounds } = desk
    const pack = this.#pack()
    const figuresOf = (id: string) => {
      const round = rounds.find(({ reviewId }) => reviewId === id)
      return review ? review.review.figures : figuresBeside(plan, round, pack)
    }
    const report = reviewReport({
      said: foldEntries(checked(desk), desk.traineeKeys),
      plan,
      figuresOf,
      rounds,
      standings: standings(desk),
      trainee: desk.trainee,
    })
    const words = this.#content.words(language)
    return reviewDocument({ plan, pack, words, language, today }, report)
  }

  #ownDesk(): Desk {
    const workbook: Workbook = this.#session.workbook()
    const { rounds, plan } = workbook
    const stored = rounds.all()
    const shared = stored.filter(({ isOwn }) => isOwn).at(-1)?.snapshot
    return {
      plan,
      entries: rounds.entries(),
      isGenuine: rounds.isGenuine,
      rounds: stored.map(({ snapshot }) => snapshot),
      traineeKeys: rounds.traineeKeys(this.#identity),
      trainee: shared?.madeBy.name ?? this.#identity.me().name,
      pages: SUBJECTS,
    }
  }

  #deskOf({ plan, entries, isGenuine, review }: OpenReview): Desk {
    const rounds = review.previous ? [review.previous, review] : [review]
    const { key, name } = review.madeBy
    return { plan, entries, isGenuine, rounds, traineeKeys: [key], trainee: name, pages: review.pages }
  }

  #sharedFrom(): SharedFrom {
    return { plan: this.#session.workbook().plan, pack: this.#pack() }
  }

  #pack(): ReferencePack {
    const { plan, referencePack } = this.#session.reader()
    return this.#content.pack(plan.reference.pack ?? referencePack)
  }
}

function checked({ entries, isGenuine }: Pick<Desk, 'entries' | 'isGenuine'>): CheckedEntry[] {
  return entries.map((entry) => ({ entry, isGenuine: isGenuine(entry) }))
}

function standings({ plan, entries, rounds, pages }: Desk): ReviewStateAnswer['standings'] {
  const known = new Map<string, HashesNow>()
  return entries.flatMap((entry) => {
    const hashes = hashesIn(entry)
    if (hashes === null) return []
    const round = rounds.find(({ reviewId }) => reviewId === entry.reviewId) ?? null
    const now = known.get(entry.reviewId) ?? hashesNow(plan, pages, round, sha256)
    known.set(entry.reviewId, now)
    return [{ entry: entry.id, pages: standingOf(hashes, now, plan, round) }]
  })
}

function hashesIn({ what }: Entry): Partial<Record<Subject, string>> | null {
  if (what.kind === 'signOff') return what.pageHashes
  return what.kind === 'verdict' ? { [what.page]: what.pageHash } : null
}

function roundOf({ reviewId, round, madeAt, to, question, pages, privateFigures }: Snapshot): ReviewRound {
  return { reviewId, round, madeAt, to, question, pages, privateFigures }
}

function measuresOf(figures: readonly SharedFigure[]): NonNullable<ReviewSummary['measures']> {
  const valueOf = (id: string) => figures.find((figure) => figure.id === id)?.value ?? null
  const [lowestDscr, lowestCash, income, cashAtEnd] = MEASURES.map(valueOf)
  return {
    lowestDscr: lowestDscr ?? null,
    lowestCash: lowestCash ?? null,
    income: income ?? null,
    cashAtEnd: cashAtEnd ?? null,
  }
}
