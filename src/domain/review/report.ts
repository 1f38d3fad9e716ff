import { PAGES } from '../plan/pages.ts'
import type { Plan, Subject } from '../plan/plan.ts'
import type { Anchor, Entry, EntryOf } from './entry.ts'
import type { Unit } from '../unit.ts'
import { inTime } from './merge.ts'
import { pageOfAnchor } from './page-of-anchor.ts'
import { RUBRIC } from './rubric.ts'
import { seenThen, type Compared } from './seen.ts'
import type { SharedFigure, Snapshot } from './snapshot.ts'
import type { PageStanding } from './standing.ts'
import type { ReviewState, Said, Thread } from './state.ts'
import { valueAt } from './value-at.ts'

/** A round as a report tells of it; for whom it was and what was asked is not known of every one. */
export type ReportRound = Pick<Snapshot, 'reviewId' | 'round' | 'madeAt' | 'pages' | 'privateFigures'> &
  Partial<Pick<Snapshot, 'to' | 'question'>>

/** What a report is made from: a review as it stands, beside the plan it is about. */
export interface Reviewed {
  readonly said: ReviewState
  readonly plan: Plan
  /** The figures of today of as much as was shared in a round, by its id. */
  readonly figuresOf: (reviewId: string) => readonly SharedFigure[]
  /** Oldest first. */
  readonly rounds: readonly ReportRound[]
  readonly standings: readonly { readonly entry: string; readonly pages: readonly PageStanding[] }[]
  /** What the one who shared the plan is called; null when they never said so. */
  readonly trainee: string | null
}

/** By whom something was said and when, and whether that can be relied on. */
export interface By {
  readonly name: string
  readonly role: Entry['author']['role']
  /** A moment, in ISO. */
  readonly at: string
  /** The number of the round it was said in; null of one that is not here. */
  readonly round: number | null
  readonly isVerified: boolean
  readonly isSharedName: boolean
}

/** Words of somebody. */
export interface Line {
  readonly text: string
  readonly by: By
}

/** A remark with what was answered to it, and the value it was about: then and now. */
export interface Point extends Line {
  readonly about: Anchor
  readonly seen: Compared
  /** What a figure is counted in; null of what is no figure. */
  readonly unit: Unit | null
  readonly replies: readonly Line[]
}

/** A remark that was settled. Nobody writes an agreement down as such: the last words are what was agreed, as far as it was. */
interface Agreement extends Point {
  readonly settledBy: By
}

type What<K extends 'verdict' | 'overrule' | 'rubric' | 'signOff'> = EntryOf<K>['what'] & {
  readonly by: By
}
type StandingWhat<K extends 'verdict' | 'signOff'> = What<K> & {
  /** How it stands now, page by page. */
  readonly pages: readonly PageStanding[]
}

/** A mentor who can be relied on to be themselves; the role is what they signed with, null while they did not. */
interface ReportMentor {
  readonly name: string
  readonly role: string | null
}

/** What was said about a plan, in the order in which a report tells it. */
export interface ReviewReport {
  readonly trainee: string | null
  readonly mentors: readonly ReportMentor[]
  readonly rounds: readonly ReportRound[]
  readonly rubric: readonly {
    readonly role: string
    readonly criteria: readonly { readonly id: string; readonly levels: readonly What<'rubric'>[] }[]
  }[]
  /** In the order of the pages. */
  readonly verdicts: readonly StandingWhat<'verdict'>[]
  /** The pages of the last round nobody gave a verdict on. */
  readonly unjudged: readonly Subject[]
  /** In the order of the pages, and so are the agreements. */
  readonly open: readonly Point[]
  readonly agreements: readonly Agreement[]
  /** Answers to remarks that are not here. */
  readonly loose: readonly Line[]
  readonly overrules: readonly What<'overrule'>[]
  readonly signOffs: readonly StandingWhat<'signOff'>[]
  readonly hasUnverified: boolean
}

/** The report of a conversation: everything that counts, and nothing that was withdrawn. */
export function reviewReport(reviewed: Reviewed): ReviewReport {
  const { said, rounds, trainee } = reviewed
  const byOf = (one: Said): By => by(one, rounds)
  const pagesOf = (id: string) => reviewed.standings.find(({ entry }) => entry === id)?.pages ?? []
  const threads = inOrder(
    said.threads.filter(({ isWithdrawn }) => !isWithdrawn),
    ({ comment }) => pageOfAnchor(comment.entry.what.about),
  )
  const levels = said.rubric.map((one) => ({ ...one.entry.what, by: byOf(one) }))
  const judged = said.verdicts.map(({ entry }) => entry.what.page)
  const authors = everybody(said)
  return {
    trainee,
    mentors: mentorsIn(authors, said),
    rounds,
    rubric: Object.entries(RUBRIC).map(([role, criteria]) => ({
      role,
      criteria: criteria.map((name) => {
        const id = `${role}.${name}`
        return { id, levels: levels.filter(({ criterion }) => criterion === id) }
      }),
    })),
    verdicts: inOrder(said.verdicts, ({ entry }) => entry.what.page).map((one) => ({
      ...one.entry.what,
      by: byOf(one),
      pages: pagesOf(one.entry.id),
    })),
    unjudged: (rounds.at(-1)?.pages ?? []).filter((page) => !judged.includes(page)),
    open: threads.filter(({ isResolved }) => !isResolved).map((thread) => pointOf(thread, reviewed)),
    agreements: threads.flatMap((thread) =>
      thread.resolvedBy === null
        ? []
        : [{ ...pointOf(thread, reviewed), settledBy: byOf(thread.resolvedBy) }],
    ),
    loose: said.looseReplies.map((one) => ({ text: one.entry.what.text, by: byOf(one) })),
    overrules: said.overrules.map((one) => ({ ...one.entry.what, by: byOf(one) })),
    signOffs: said.signOffs.map((one) => ({
      ...one.entry.what,
      by: byOf(one),
      pages: pagesOf(one.entry.id),
    })),
    hasUnverified: authors.some(({ isVerified }) => !isVerified),
  }
}

function by({ entry, isVerified, isSharedName }: Said, rounds: readonly ReportRound[]): By {
  const { author, at, reviewId } = entry
  const round = rounds.find((candidate) => candidate.reviewId === reviewId)?.round ?? null
  return { name: author.name, role: author.role, at, round, isVerified, isSharedName }
}

function pointOf({ comment, replies }: Thread, { plan, figuresOf, rounds }: Reviewed): Point {
  const { about, seen, text } = comment.entry.what
  const figures = about.kind === 'figure' ? figuresOf(comment.entry.reviewId) : []
  return {
    about,
    seen: seenThen(seen, valueAt(about, plan, figures)),
    unit: figures.find(({ id }) => id === about.id)?.unit ?? null,
    text,
    by: by(comment, rounds),
    replies: replies
      .filter(({ isWithdrawn }) => !isWithdrawn)
      .map((reply) => ({ text: reply.entry.what.text, by: by(reply, rounds) })),
  }
}

/** Sorted by page, in the order of the path; what is on no page of this version comes last. */
function inOrder<T>(all: readonly T[], pageOf: (one: T) => string | null): T[] {
  const place = (one: T) => {
    const at = PAGES.findIndex(({ id }) => id === pageOf(one))
    return at === -1 ? PAGES.length : at
  }
  return [...all].sort((one, other) => place(one) - place(other))
}

/** Everything that was said and counts, one of each. */
function everybody({ threads, looseReplies, verdicts, overrules, rubric, signOffs }: ReviewState): Said[] {
  const counting = threads.filter(({ isWithdrawn }) => !isWithdrawn)
  return [
    ...counting.map(({ comment }) => comment),
    ...counting.flatMap(({ replies }) => replies.filter(({ isWithdrawn }) => !isWithdrawn)),
    ...counting.flatMap(({ resolvedBy }) => resolvedBy ?? []),
    ...looseReplies,
    ...verdicts,
    ...overrules,
    ...rubric,
    ...signOffs,
  ]
}

/** The mentors by their keys, who spoke first in front, each under the name they used last. */
function mentorsIn(authors: readonly Said[], { signOffs }: ReviewState): ReportMentor[] {
  const sure = authors
    .filter(({ isVerified, entry }) => isVerified && entry.author.role === 'mentor')
    .map(({ entry }) => entry)
    .sort(inTime)
  const names = new Map(sure.map(({ author }) => [author.key, author.name]))
  return [...names].map(([key, name]) => {
    const signed = signOffs.find(({ entry, isVerified }) => isVerified && entry.author.key === key)?.entry
      .what
    return { name: signed?.name ?? name, role: signed?.role || null }
  })
}
