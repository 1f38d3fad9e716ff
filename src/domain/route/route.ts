/** The three roads to an own practice, and the state before the choice is made. */
export const ROUTES = ['takeover', 'startup', 'joining', 'undecided'] as const
export type Route = (typeof ROUTES)[number]

/** The routes on which a practice is being prepared. */
export const PRACTICE_ROUTES: readonly Route[] = ['takeover', 'startup', 'joining']
