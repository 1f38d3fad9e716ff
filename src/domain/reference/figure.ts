import { z } from 'zod'

/** How sure a figure is, in falling order. */
export const CERTAINTIES = ['primary', 'secondary', 'dated', 'estimate', 'unknown'] as const

const localised = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) })
const day = z.iso.date().nullable()

/** A reference figure as it is stored: never a number without unit, year, source and certainty. */
export const figureSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  label: localised,
  value: z.number().nullable(),
  unit: z.enum([
    'patientsPerFte',
    'squareMetresPerFte',
    'euroPer1000PatientsPerYear',
    'euroPerSquareMetrePerYear',
    'euroPerSquareMetre',
  ]),
  validFrom: day,
  validTo: day,
  source: z.strictObject({ title: z.string().min(1), url: z.url({ protocol: /^https$/ }) }),
  year: z.int().min(1980).max(2100).nullable(),
  certainty: z.enum(CERTAINTIES),
  note: localised.nullable(),
})
export type Figure = z.infer<typeof figureSchema>

/** Whether a figure speaks of a time that has passed on the given ISO day. */
export function isPast(figure: Figure, today: string): boolean {
  return figure.certainty === 'dated' || (figure.validTo !== null && figure.validTo < today)
}
