import { z } from 'zod'
import { choice, date, statement, text } from '../field/kinds.ts'
import { ROUTES } from './route.ts'

/** The last day a practice can be planned to start. */
export const LAST_START_DATE = '2045-12-31'

/** What the workbook is about: its name, the chosen route and the day the practice starts. */
export const routeFields = z.object({
  title: text({ routes: ROUTES, required: true, maxLength: 80 }),
  kind: choice(ROUTES, { routes: ROUTES, steps: ['choose-route'], required: true }),
  startDate: date({
    routes: ROUTES,
    steps: ['set-start-date'],
    required: true,
    min: '2024-01-01',
    max: LAST_START_DATE,
  }),
  finished: statement(),
})
