import { SEARCH_KINDS, type SearchKind } from '#contract/search-procedures.ts'
import { SOME_TERMS, type Match } from './search-index.ts'

/** So many of a kind are shown before any kind gets more, the user's own words most: nothing drowns the rest. */
const SURE_PLACES = 3
const SURE_PLACES_OF_ANSWERS = 6

/** The matches to show, at most `limit`: kind by kind, the kind with the best match first, and how many there are. */
export function inOrder(matches: readonly Match[], limit: number) {
  const groups = groupsOf(matches)
  const shown = new Set(firstOfEach(groups).slice(0, limit))
  for (const match of groups.flat().sort(byMatch)) {
    if (shown.size >= limit) break
    shown.add(match)
  }
  return {
    shown: groups.flatMap((group) => group.filter((match) => shown.has(match))),
    counts: Object.fromEntries(groups.map((group) => [kindOf(group), group.length])),
  }
}

/** One list a kind, best first, and the list with the best match first. */
function groupsOf(matches: readonly Match[]): Match[][] {
  return SEARCH_KINDS.map((kind) => matches.filter(({ document }) => document.kind === kind))
    .filter((group) => group.length > 0)
    .map((group) => group.sort(byMatch))
    .sort(([one], [other]) => (one ? levelOf(one) : 0) - (other ? levelOf(other) : 0))
}

/** The best of every kind, then the second of every kind, and so on. */
function firstOfEach(groups: readonly (readonly Match[])[]): Match[] {
  const sure = groups.map((group) => group.slice(0, surePlaces(kindOf(group))))
  return Array.from({ length: SURE_PLACES_OF_ANSWERS }, (_, place) =>
    sure.flatMap((group) => group[place] ?? []),
  ).flat()
}

function surePlaces(kind: SearchKind): number {
  return kind === 'answer' ? SURE_PLACES_OF_ANSWERS : SURE_PLACES
}

function byMatch(one: Match, other: Match): number {
  return levelOf(one) - levelOf(other) || Number(other.begins) - Number(one.begins) || one.rank - other.rank
}

/** What the user wrote tells as much as the question above it, which is ours: in an answer, anywhere is as good as in the title. */
function levelOf({ document, level }: Match): number {
  return document.kind === 'answer' && level < SOME_TERMS ? level % 2 : level
}

function kindOf([first]: readonly Match[]): SearchKind {
  if (!first) throw new Error('a group without matches has no kind')
  return first.document.kind
}
