import { CodedError } from '#contract/errors.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { pageHashes } from '#domain/review/canonical.ts'
import { MOST_ENTRIES, type Anchor, type Draft, type Entry, type What } from '#domain/review/entry.ts'
import type { Snapshot } from '#domain/review/snapshot.ts'
import { valueAt } from '#domain/review/value-at.ts'
import { LONGEST_TEXT } from './format.ts'
import type { Identity } from './identity.ts'
import { sha256 } from './signatures.ts'

/** What somebody looks at while they write, and as whom. */
export interface Writing {
  readonly round: Pick<Snapshot, 'reviewId' | 'workbookId' | 'pages' | 'figures'>
  readonly plan: Plan
  readonly entries: readonly Entry[]
  readonly role: 'trainee' | 'mentor'
  readonly at: string
}

const FOR_MENTORS: readonly Draft['kind'][] = ['verdict', 'overrule', 'rubric', 'signOff']

/**
 * The signed entry of what somebody says. What they saw is taken from the plan, not from the page. Throws
 * `review.noName`, `review.full`, `review.unknown` for what is about something that is not there, or `request.invalid`
 * for a trainee who judges their own plan.
 */
export function writeEntry(draft: Draft, writing: Writing, identity: Identity): Entry {
  const { round, entries, role, at } = writing
  if (entries.length >= MOST_ENTRIES) throw new CodedError('review.full')
  if (role === 'trainee' && FOR_MENTORS.includes(draft.kind)) throw new CodedError('request.invalid')
  const { reviewId, workbookId } = round
  return identity.sign({
    reviewId,
    workbookId,
    at,
    author: identity.author(role),
    what: whatOf(draft, writing),
  })
}

function whatOf(draft: Draft, { plan, round, entries }: Writing): What {
  switch (draft.kind) {
    case 'comment':
      return { ...draft, seen: seenAt(draft.about, plan, round) }
    case 'reply':
      refuseUnknown(draft.to, entries)
      return draft
    case 'resolve':
    case 'reopen':
    case 'withdraw':
      refuseUnknown(draft.entry, entries)
      return draft
    case 'verdict': {
      const pageHash = round.pages.includes(draft.page) && pageHashes(plan, [draft.page], sha256)[draft.page]
      if (!pageHash) throw new CodedError('review.unknown')
      return { ...draft, pageHash }
    }
    case 'overrule':
    case 'rubric':
      return draft
    case 'signOff':
      return { ...draft, pageHashes: pageHashes(plan, round.pages, sha256) }
  }
}

function refuseUnknown(id: string, entries: readonly Entry[]): void {
  if (entries.every((entry) => entry.id !== id)) throw new CodedError('review.unknown')
}

/** The value at a place as JSON; null where there is not one value, or one too long to repeat. */
function seenAt(about: Anchor, plan: Plan, { figures }: Pick<Snapshot, 'figures'>): string | null {
  return json(valueAt(about, plan, figures))
}

function json(value: unknown): string | null {
  const text = value === undefined || value === null ? null : JSON.stringify(value)
  return text !== null && text.length > LONGEST_TEXT ? null : text
}
