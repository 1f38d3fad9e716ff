import type { Entry } from './entry.ts'
import { checkGoesAlong, goesAlong, pagesOf, type Selection } from './selection.ts'
import type { EarlierRound } from './snapshot.ts'

/** What of an earlier round decides which of its entries go along. */
export type SharedRound = Pick<EarlierRound, 'reviewId' | 'pages' | 'privateFigures'>

/**
 * The entries that go along in a next round: those about pages, answers and checks that go along too, with what was
 * answered to them. What is about the plan as a whole (a figure, a level, a signature) goes along only when everything
 * does that was shared in its round.
 */
export function entriesWithin(
  entries: readonly Entry[],
  selection: Selection,
  rounds: readonly SharedRound[],
): Entry[] {
  const roundOf = new Map(rounds.map((round) => [round.reviewId, round]))
  const kept = new Set(
    entries
      .filter((entry) => isAboutShared(entry, selection, roundOf.get(entry.reviewId)))
      .map(({ id }) => id),
  )
  // What answers, settles or withdraws goes along with what it is about; an answer may itself be answered.
  let known = -1
  while (known < kept.size) {
    known = kept.size
    for (const { id, what } of entries) {
      if (what.kind === 'reply' && kept.has(what.to)) kept.add(id)
      if ('entry' in what && kept.has(what.entry)) kept.add(id)
    }
  }
  return entries.filter(({ id }) => kept.has(id))
}

function isAboutShared({ what }: Entry, selection: Selection, round: SharedRound | undefined): boolean {
  switch (what.kind) {
    case 'comment':
      if (what.about.kind === 'check') return checkGoesAlong(selection, what.about.id)
      return what.about.kind === 'figure' ? isWithin(round, selection) : goesAlong(selection, what.about.id)
    case 'verdict':
      // The hash in it is of the page as it was then, private figures included.
      return goesAlong(selection, what.page) && mayShowPrivate(round, selection)
    case 'overrule':
      return checkGoesAlong(selection, what.check)
    case 'rubric':
    case 'signOff':
      return isWithin(round, selection)
    case 'reply':
    case 'resolve':
    case 'reopen':
    case 'withdraw':
      return false
  }
}

function isWithin(round: SharedRound | undefined, selection: Selection): boolean {
  const pages = pagesOf(selection)
  return mayShowPrivate(round, selection) && (round?.pages.every((page) => pages.includes(page)) ?? false)
}

function mayShowPrivate(round: SharedRound | undefined, selection: Selection): boolean {
  return selection.privateFigures || round?.privateFigures === false
}
