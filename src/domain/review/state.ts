import { inTime } from './merge.ts'
import { says, type Entry, type EntryOf } from './entry.ts'

/** An entry, and whether its id and signature are those of its author's key. */
export interface CheckedEntry {
  readonly entry: Entry
  readonly isGenuine: boolean
}

/** Something that was said, by whom it seems, and whether it surely is by them. */
export interface Said<E extends Entry = Entry> {
  readonly entry: E
  /** False when the signature does not fit, or when somebody speaks as the trainee without the trainee's key. */
  readonly isVerified: boolean
  /** Whether the same name is used with different keys, so that a name alone does not say who it is. */
  readonly isSharedName: boolean
}

/** A remark with what was answered to it. What is withdrawn stays in its place, without counting. */
export interface Thread {
  readonly comment: Said<EntryOf<'comment'>>
  readonly isWithdrawn: boolean
  readonly isResolved: boolean
  /** What resolved it last; null while it is open. */
  readonly resolvedBy: Said | null
  readonly replies: readonly (Said<EntryOf<'reply'>> & { readonly isWithdrawn: boolean })[]
}

/** Where a review stands. Of verdicts, overrules, levels and signatures it has the last one of every author. */
export interface ReviewState {
  readonly threads: readonly Thread[]
  /** Answers to remarks that are not here. */
  readonly looseReplies: readonly Said<EntryOf<'reply'>>[]
  readonly verdicts: readonly Said<EntryOf<'verdict'>>[]
  readonly overrules: readonly Said<EntryOf<'overrule'>>[]
  readonly rubric: readonly Said<EntryOf<'rubric'>>[]
  readonly signOffs: readonly Said<EntryOf<'signOff'>>[]
}

/**
 * What a set of entries comes down to, whatever order they came in. `traineeKeys` are the keys the trainee has shared
 * with. Only verified entries resolve, reopen and withdraw; withdrawing takes the author's own key; and only a mentor
 * gives verdicts, overrules, levels and signatures.
 */
export function foldEntries(entries: readonly CheckedEntry[], traineeKeys: readonly string[]): ReviewState {
  const all = withVerdicts(entries, traineeKeys)
  const verified = all.filter(({ isVerified }) => isVerified)
  const withdrawn = withdrawnIds(verified.map(({ entry }) => entry))
  const standing = all.filter(({ entry }) => !withdrawn.has(entry.id))
  const byMentors = standing.filter(({ entry }) => entry.author.role === 'mentor')
  return {
    ...threadsIn(all, verified, withdrawn),
    verdicts: latest(kindsOf(byMentors, 'verdict'), ({ what }) => what.page),
    overrules: latest(kindsOf(byMentors, 'overrule'), ({ what }) => what.check),
    rubric: latest(kindsOf(byMentors, 'rubric'), ({ what }) => what.criterion),
    signOffs: latest(kindsOf(byMentors, 'signOff'), () => ''),
  }
}

function withVerdicts(entries: readonly CheckedEntry[], traineeKeys: readonly string[]): Said[] {
  const keysByName = new Map<string, Set<string>>()
  for (const { entry } of entries) {
    const name = nameOf(entry)
    keysByName.set(name, (keysByName.get(name) ?? new Set()).add(entry.author.key))
  }
  return [...entries]
    .sort((one, other) => inTime(one.entry, other.entry))
    .map(({ entry, isGenuine }) => ({
      entry,
      isVerified: isGenuine && (entry.author.role === 'trainee') === traineeKeys.includes(entry.author.key),
      isSharedName: (keysByName.get(nameOf(entry))?.size ?? 0) > 1,
    }))
}

function nameOf({ author }: Entry): string {
  return author.name.normalize('NFKC').trim().toLowerCase()
}

function withdrawnIds(verified: readonly Entry[]): Set<string> {
  const keyOf = new Map(verified.map(({ id, author }) => [id, author.key]))
  return new Set(
    verified.flatMap(({ what, author }) =>
      what.kind === 'withdraw' && keyOf.get(what.entry) === author.key ? [what.entry] : [],
    ),
  )
}

function threadsIn(
  all: readonly Said[],
  verified: readonly Said[],
  withdrawn: ReadonlySet<string>,
): Pick<ReviewState, 'threads' | 'looseReplies'> {
  const replies = kindsOf(all, 'reply')
  const comments = kindsOf(all, 'comment')
  const resolvedBy = resolvers(verified)
  const roots = new Map(comments.map(({ entry }) => [entry.id, entry.id]))
  // Replies come after what they answer, but clocks differ: repeat until none finds its place any more.
  let placed = -1
  while (placed < roots.size) {
    placed = roots.size
    for (const { entry } of replies) {
      const root = roots.get(entry.what.to)
      if (root !== undefined) roots.set(entry.id, root)
    }
  }
  const threads = comments.map((comment) => ({
    comment,
    isWithdrawn: withdrawn.has(comment.entry.id),
    isResolved: resolvedBy.has(comment.entry.id),
    resolvedBy: resolvedBy.get(comment.entry.id) ?? null,
    replies: replies
      .filter(({ entry }) => roots.get(entry.id) === comment.entry.id)
      .map((reply) => ({ ...reply, isWithdrawn: withdrawn.has(reply.entry.id) })),
  }))
  return { threads, looseReplies: replies.filter(({ entry }) => !roots.has(entry.id)) }
}

/** What resolved each remark that was not reopened after that. */
function resolvers(verified: readonly Said[]): Map<string, Said> {
  const resolved = new Map<string, Said>()
  for (const said of verified) {
    const { what } = said.entry
    if (what.kind === 'resolve') resolved.set(what.entry, said)
    if (what.kind === 'reopen') resolved.delete(what.entry)
  }
  return resolved
}

function kindsOf<K extends Entry['what']['kind']>(all: readonly Said[], kind: K): Said<EntryOf<K>>[] {
  return all.flatMap(({ entry, ...rest }) => (says(entry, kind) ? [{ entry, ...rest }] : []))
}

/** The last of each author about each thing; what is not verified never takes the place of what is. */
function latest<E extends Entry>(said: readonly Said<E>[], about: (entry: E) => string): Said<E>[] {
  const last = new Map<string, Said<E>>()
  for (const one of said) {
    const { author } = one.entry
    last.set([one.isVerified, author.key, author.role, about(one.entry)].join('|'), one)
  }
  return [...last.values()]
}
