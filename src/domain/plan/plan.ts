import { z } from 'zod'
import { conversationsFields } from '../conversations/fields.ts'
import { housingFields } from '../housing/fields.ts'
import { practiceFields } from '../practice/fields.ts'
import { referenceFields } from '../reference/fields.ts'
import { regionFields } from '../region/fields.ts'
import { routeFields } from '../route/fields.ts'

/** Everything a workbook knows about a plan. A subject here is a page, a folder and a text file by the same name. */
export const planSchema = z.object({
  route: routeFields,
  region: regionFields,
  practice: practiceFields,
  housing: housingFields,
  reference: referenceFields,
  conversations: conversationsFields,
})
export type Plan = z.infer<typeof planSchema>
export type Subject = keyof Plan
export const SUBJECTS = planSchema.keyof().options

/** A plan in which nothing is known yet: every answer `null`, every list empty. */
export function emptyPlan(): Plan {
  const blank = Object.fromEntries(SUBJECTS.map((subject) => [subject, blankSubject(subject)]))
  return planSchema.parse(blank)
}

function blankSubject(subject: Subject): Record<string, unknown> {
  const { shape } = planSchema.shape[subject]
  return Object.fromEntries(
    Object.entries(shape).map(([key, schema]) => [key, schema instanceof z.ZodArray ? [] : null]),
  )
}
