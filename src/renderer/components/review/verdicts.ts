import type { Subject } from '#domain/plan/plan.ts'
import type { EntryOf } from '#domain/review/entry.ts'
import type { Said } from '#domain/review/state.ts'
import type { Review } from '../../app/review.ts'

/** What of a review says how far its judging is. */
export interface Judged extends Pick<Review, 'said' | 'standings' | 'role'> {
  readonly me: Pick<Review['me'], 'key'>
  readonly current: Pick<NonNullable<Review['current']>, 'pages' | 'reviewId'> | null
}

type PageStanding = Review['standings'][number]['pages'][number]

/** A verdict of somebody on a page, with how it stands now; null when that is not known. */
export interface StandingVerdict {
  readonly said: Said<EntryOf<'verdict'>>
  readonly standing: PageStanding | null
}

/** The verdicts on a page, one of each mentor. */
export function verdictsOn({ said, standings }: Judged, page: Subject): StandingVerdict[] {
  return said.verdicts
    .filter(({ entry }) => entry.what.page === page)
    .map((verdict) => ({
      said: verdict,
      standing: standings.find(({ entry }) => entry === verdict.entry.id)?.pages[0] ?? null,
    }))
}

/** The user's own verdict on a page. */
export function ownVerdictOn(review: Judged, page: Subject): StandingVerdict | null {
  return verdictsOn(review, page).find(({ said }) => said.entry.author.key === review.me.key) ?? null
}

/** Whether the user has judged the page as it is now. */
export function isJudged(review: Judged, page: Subject): boolean {
  return ownVerdictOn(review, page)?.standing?.state === 'stands'
}
