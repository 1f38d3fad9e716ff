import { z } from 'zod'

/** The three roads to an own practice, and the state before the choice is made. */
export const ROUTES = ['takeover', 'startup', 'joining', 'undecided'] as const
export const routeSchema = z.enum(ROUTES)
export type Route = z.infer<typeof routeSchema>

/** The routes on which a practice is being prepared. */
export const PRACTICE_ROUTES: readonly Route[] = ['takeover', 'startup', 'joining']
