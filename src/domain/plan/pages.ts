import { PRACTICE_ROUTES, ROUTES, type Route } from '../route/route.ts'
import type { Subject } from './plan.ts'

export const PHASES = ['explore', 'investigate', 'finish'] as const
type Phase = (typeof PHASES)[number]

export type PageId = Subject | 'plan'

/** A page of the app. `subject` is null for the page that shows the whole plan. */
export interface Page {
  readonly id: PageId
  readonly phase: Phase
  readonly subject: Subject | null
  readonly routes: readonly Route[]
  readonly minutes: number
}

/** The pages in the advised order; a user may take any order. */
export const PAGES: readonly Page[] = [
  { id: 'route', phase: 'explore', subject: 'route', routes: ROUTES, minutes: 5 },
  { id: 'region', phase: 'explore', subject: 'region', routes: ROUTES, minutes: 20 },
  { id: 'practice', phase: 'investigate', subject: 'practice', routes: PRACTICE_ROUTES, minutes: 10 },
  { id: 'housing', phase: 'investigate', subject: 'housing', routes: PRACTICE_ROUTES, minutes: 25 },
  { id: 'reference', phase: 'finish', subject: 'reference', routes: ROUTES, minutes: 10 },
  { id: 'conversations', phase: 'finish', subject: 'conversations', routes: ROUTES, minutes: 10 },
  { id: 'plan', phase: 'finish', subject: null, routes: ROUTES, minutes: 5 },
]
