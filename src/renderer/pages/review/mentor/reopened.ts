import { PAGES } from '#domain/plan/pages.ts'
import type { Judged } from '../../../components/review/verdicts.ts'

type PageStanding = Judged['standings'][number]['pages'][number]

/** Whether the user gave a verdict or signed before this round. */
export function hasJudged({ me, said, current }: Judged): boolean {
  return [...said.signOffs, ...said.verdicts].some(
    ({ entry }) => entry.author.key === me.key && entry.reviewId !== current?.reviewId,
  )
}

/**
 * The pages on which the user's last verdict or signature no longer stands, in the order of the plan. A page that was
 * judged anew is not among them.
 */
export function reopenedFor({ me, said, standings }: Judged): PageStanding[] {
  const own = [...said.signOffs, ...said.verdicts]
    .filter(({ entry, isVerified }) => isVerified && entry.author.key === me.key)
    .sort((one, other) => one.entry.at.localeCompare(other.entry.at))
  const last = new Map<string, PageStanding>()
  for (const { entry } of own) {
    const pages = standings.find((standing) => standing.entry === entry.id)?.pages ?? []
    for (const standing of pages) last.set(standing.page, standing)
  }
  return PAGES.flatMap(({ id }) => last.get(id) ?? []).filter(({ state }) => state === 'reopened')
}
