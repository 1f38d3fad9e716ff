import type { Change } from '../plan/change.ts'
import { SUBJECTS, type Plan, type Subject } from '../plan/plan.ts'
import { pageHashes, type Sha256 } from './canonical.ts'
import { planChanges } from './changes.ts'
import type { EarlierRound } from './snapshot.ts'
import { sharedPlan, withoutPrivate } from './selection.ts'

/** The hashes of the pages as they are now, with the private figures in them, without, and as they would be shared in a round. */
export interface HashesNow {
  readonly all: Partial<Record<Subject, string>>
  readonly withoutPrivate: Partial<Record<Subject, string>>
  readonly asShared: Partial<Record<Subject, string>>
}

/** Hashes the pages of a plan, to compare with what was judged in a round; null when that is not here. */
export function hashesNow(
  plan: Plan,
  pages: readonly Subject[],
  round: JudgedRound | null,
  sha256: Sha256,
): HashesNow {
  return {
    all: pageHashes(plan, pages, sha256),
    withoutPrivate: pageHashes(withoutPrivate(plan), pages, sha256),
    asShared: round ? pageHashes(sharedPlan(plan, round), pages, sha256) : {},
  }
}

/**
 * How a judgement on a page stands: it does while the page says what it said; it is open again once that is different;
 * `unknown` when the page is not here to compare.
 */
type PageState = 'stands' | 'reopened' | 'unknown'

/** A page that was judged; `paths` are the answers, items and lists by which it was opened again, null when that round is not here. */
export interface PageStanding {
  readonly page: Subject
  readonly state: PageState
  readonly paths: readonly string[] | null
}

/** The round something was judged in, as it was shared. */
export type JudgedRound = Pick<EarlierRound, 'plan' | 'pages' | 'privateFigures'>

/** How the hashes in a sign-off stand now. `round` says what has changed on the pages that are open again. */
export function standingOf(
  hashes: Partial<Record<Subject, string>>,
  now: HashesNow,
  plan: Plan,
  round: JudgedRound | null,
): PageStanding[] {
  return SUBJECTS.flatMap((page) => {
    const hash = hashes[page]
    if (hash === undefined) return []
    const state = pageState(page, hash, now)
    return [{ page, state, paths: state === 'reopened' ? touched(page, plan, round) : [] }]
  })
}

/** How one hash stands. What was judged without what was left out then stands while all but that is the same. */
function pageState(page: Subject, hash: string, now: HashesNow): PageState {
  const current = now.all[page]
  if (current === undefined) return 'unknown'
  return [current, now.withoutPrivate[page], now.asShared[page]].includes(hash) ? 'stands' : 'reopened'
}

function touched(page: Subject, plan: Plan, round: JudgedRound | null): string[] | null {
  if (!round?.pages.includes(page)) return null
  return planChanges(round.plan, sharedPlan(plan, round), [page]).map(pathOf)
}

function pathOf(change: Change): string {
  if (change.kind === 'set') return change.path
  return change.kind === 'reorder' ? change.list : `${change.list}.${change.id}`
}
