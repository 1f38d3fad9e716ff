import type { FieldValue } from '../field/meta.ts'
import { fieldAt, type FieldDefinition } from './catalogue.ts'
import type { Plan } from './plan.ts'
import { readField } from './read.ts'
import { isAsked } from './status.ts'

/** The answers that make a plan what it is, in the order of the road. */
const DECISIONS = [
  'route.kind',
  'route.startDate',
  'candidates.chosen',
  'practice.form',
  'finance.legalForm',
  'dueDiligence.goodwillDecision',
  'housing.chosenOptionId',
  'finance.financingStatus',
  'handover.agreementSigned',
  'insurers.preferentInsurer',
  'systems.his',
] as const

/** A decision with its answer; null while it was not taken. */
export interface Decision {
  readonly path: string
  readonly definition: FieldDefinition
  readonly value: FieldValue
}

/** The decisions that belong to the route. */
export function decisions(plan: Plan): Decision[] {
  return DECISIONS.flatMap((path) => {
    const field = fieldAt(path)
    if (!field) throw new Error(`no field ${path}`)
    const { definition } = field
    return isAsked(plan, definition, null) ? [{ path, definition, value: readField(plan, path) }] : []
  })
}
