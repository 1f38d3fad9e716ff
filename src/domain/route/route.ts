/** The three roads to an own practice, and the state before the choice is made. */
export const ROUTES = ['takeover', 'startup', 'joining', 'undecided'] as const
export type Route = (typeof ROUTES)[number]

/** The routes on which a practice is being prepared. */
export const PRACTICE_ROUTES: readonly Route[] = ['takeover', 'startup', 'joining']

/** The routes on which there is a practice already, to be bought or bought into. */
export const BOUGHT_ROUTES: readonly Route[] = ['takeover', 'joining']

/** Whether a practice is bought, or bought into. */
export function isBought(route: Route | null): boolean {
  return route !== null && BOUGHT_ROUTES.includes(route)
}
