import { z } from 'zod'
import { checksFields } from '../checks/fields.ts'
import { conversationsFields } from '../conversations/fields.ts'
import { candidatesFields } from '../candidates/fields.ts'
import { collaborationFields } from '../collaboration/fields.ts'
import { dossierFields } from '../dossier/fields.ts'
import { dueDiligenceFields } from '../dueDiligence/fields.ts'
import { financeFields } from '../finance/fields.ts'
import { handoverFields } from '../handover/fields.ts'
import { insurersFields } from '../insurers/fields.ts'
import { orientationFields } from '../orientation/fields.ts'
import { registrationsFields } from '../registrations/fields.ts'
import { staffingFields } from '../staffing/fields.ts'
import { systemsFields } from '../systems/fields.ts'
import { housingFields } from '../housing/fields.ts'
import { practiceFields } from '../practice/fields.ts'
import { referenceFields } from '../reference/fields.ts'
import { regionFields } from '../region/fields.ts'
import { routeFields } from '../route/fields.ts'
import { scheduleFields } from '../schedule/fields.ts'

/** Everything a workbook knows about a plan. A subject here is a page, a folder and a text file by the same name. */
export const planSchema = z.object({
  route: routeFields,
  orientation: orientationFields,
  region: regionFields,
  candidates: candidatesFields,
  practice: practiceFields,
  dueDiligence: dueDiligenceFields,
  housing: housingFields,
  staffing: staffingFields,
  insurers: insurersFields,
  finance: financeFields,
  registrations: registrationsFields,
  systems: systemsFields,
  collaboration: collaborationFields,
  handover: handoverFields,
  schedule: scheduleFields,
  dossier: dossierFields,
  reference: referenceFields,
  conversations: conversationsFields,
  checks: checksFields,
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
