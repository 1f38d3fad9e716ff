import { BOUGHT_ROUTES, PRACTICE_ROUTES, ROUTES, type Route } from '../route/route.ts'
import type { Subject } from './plan.ts'

export const PHASES = ['explore', 'investigate', 'calculate', 'arrange', 'finish'] as const
type Phase = (typeof PHASES)[number]

export type PageId = Subject | 'plan' | 'review'

/** A page of the app. `subject` is null for a page that is about the whole plan. */
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
  { id: 'orientation', phase: 'explore', subject: 'orientation', routes: ROUTES, minutes: 20 },
  { id: 'region', phase: 'explore', subject: 'region', routes: ROUTES, minutes: 20 },
  { id: 'candidates', phase: 'explore', subject: 'candidates', routes: ROUTES, minutes: 25 },
  { id: 'practice', phase: 'investigate', subject: 'practice', routes: PRACTICE_ROUTES, minutes: 10 },
  {
    id: 'dueDiligence',
    phase: 'investigate',
    subject: 'dueDiligence',
    routes: BOUGHT_ROUTES,
    minutes: 60,
  },
  { id: 'housing', phase: 'investigate', subject: 'housing', routes: PRACTICE_ROUTES, minutes: 25 },
  { id: 'staffing', phase: 'investigate', subject: 'staffing', routes: PRACTICE_ROUTES, minutes: 30 },
  { id: 'insurers', phase: 'investigate', subject: 'insurers', routes: PRACTICE_ROUTES, minutes: 25 },
  { id: 'finance', phase: 'calculate', subject: 'finance', routes: PRACTICE_ROUTES, minutes: 45 },
  { id: 'registrations', phase: 'arrange', subject: 'registrations', routes: PRACTICE_ROUTES, minutes: 20 },
  { id: 'systems', phase: 'arrange', subject: 'systems', routes: PRACTICE_ROUTES, minutes: 25 },
  { id: 'collaboration', phase: 'arrange', subject: 'collaboration', routes: PRACTICE_ROUTES, minutes: 15 },
  { id: 'handover', phase: 'arrange', subject: 'handover', routes: PRACTICE_ROUTES, minutes: 20 },
  { id: 'schedule', phase: 'arrange', subject: 'schedule', routes: PRACTICE_ROUTES, minutes: 20 },
  { id: 'dossier', phase: 'arrange', subject: 'dossier', routes: ROUTES, minutes: 15 },
  { id: 'reference', phase: 'finish', subject: 'reference', routes: ROUTES, minutes: 10 },
  { id: 'conversations', phase: 'finish', subject: 'conversations', routes: ROUTES, minutes: 10 },
  { id: 'checks', phase: 'finish', subject: 'checks', routes: ROUTES, minutes: 10 },
  { id: 'plan', phase: 'finish', subject: null, routes: ROUTES, minutes: 5 },
  { id: 'review', phase: 'finish', subject: null, routes: ROUTES, minutes: 15 },
]
