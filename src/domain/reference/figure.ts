import { z } from 'zod'
import { UNITS } from '../unit.ts'
import { isHonest, localisedSchema, provenanceShape } from './provenance.ts'

export const referenceIdSchema = z.string().regex(/^[a-z0-9-]+$/)
const day = z.iso.date().nullable()

/** The two sets of 2026 tariffs: before and after the reassessment of 30 June 2026. */
const TARIFF_SETS = ['before', 'after'] as const
export type TariffSet = (typeof TARIFF_SETS)[number]

/** A money fact as it is stored: never a number without unit, source, year and certainty. `text` is for facts that are not one number. */
export const figureSchema = z
  .strictObject({
    id: referenceIdSchema,
    label: localisedSchema,
    value: z.number().nullable(),
    text: localisedSchema.nullable(),
    unit: z.enum(UNITS),
    validFrom: day,
    validTo: day,
    ...provenanceShape,
    supersededBy: referenceIdSchema.nullable(),
    conflictsWith: z.array(referenceIdSchema),
    tariffSet: z.enum(TARIFF_SETS).nullable(),
  })
  .refine(isHonest, 'no source and not unknown')
type StoredFigure = z.infer<typeof figureSchema>

/** A figure as the app uses it: the stored one, and the user's own value where there is one. */
export type Figure = StoredFigure & { readonly own: OwnFigure | null }

/** The user's own value for a reference figure, with the user's own source. */
export interface OwnFigure {
  readonly value: number
  readonly source: string | null
  readonly owner: string | null
  readonly checkedOn: string | null
  readonly expiresOn: string | null
}

/** The number to count with: the user's own when there is one. */
export function valueOf(figure: Figure): number | null {
  return figure.own ? figure.own.value : figure.value
}

/** Whether nobody found the figure, not even in words. */
export function isUnknown(figure: Figure): boolean {
  return valueOf(figure) === null && figure.text === null
}

/** Whether a figure speaks of a time that has passed on the given ISO day, or has been replaced. */
export function isPast(figure: Figure, today: string): boolean {
  if (figure.own) return figure.own.expiresOn !== null && figure.own.expiresOn < today
  return figure.certainty === 'dated' || figure.supersededBy !== null || (figure.validTo ?? today) < today
}
