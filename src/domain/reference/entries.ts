import { z } from 'zod'
import { ROUTES } from '../route/route.ts'
import { UNITS } from '../unit.ts'
import { referenceIdSchema } from './figure.ts'
import { CERTAINTIES, isHonest, localisedSchema, provenanceShape, sourceSchema } from './provenance.ts'

const year = z.int().min(1980).max(2100).nullable()

/** The phases the steps fall in, in the order of the road. */
export const STEP_PHASES = [
  'orientation',
  'form-and-search',
  'assessment',
  'deal-and-finance',
  'housing',
  'registrations',
  'insurers',
  'team',
  'ict-and-data',
  'region',
  'handover-and-start',
  'first-year',
] as const

/** A step of the road to an own practice, with its lead time in months before the start. */
export const stepSchema = z.strictObject({
  id: referenceIdSchema,
  phase: z.enum(STEP_PHASES),
  title: localisedSchema,
  routes: z.array(z.enum(ROUTES)).min(1),
  leadTimeMonths: z.number().min(0).max(60),
  leadTimeBasis: z.enum(['derived', 'estimate']),
  dependsOn: z.array(referenceIdSchema),
  parties: z.array(localisedSchema),
  documents: z.array(localisedSchema),
  legalBasis: localisedSchema.nullable(),
  sources: z.array(sourceSchema).min(1),
  year,
  certainty: z.enum(CERTAINTIES),
  /** True when the heart of the step rests on experience, not on a source that was read. */
  isUnsourced: z.boolean(),
})
export type Step = z.infer<typeof stepSchema>

const MODULE_CATEGORIES = [
  'starter',
  'takeover',
  'housing',
  'mtvp',
  'pohGgz',
  'staffing',
  'digital',
  'organisation',
  'other',
] as const

/** Something an insurer pays for or asks, as far as it was found. */
export const insurerModuleSchema = z
  .strictObject({
    id: referenceIdSchema,
    insurer: localisedSchema,
    module: localisedSchema,
    category: z.enum(MODULE_CATEGORIES),
    pays: localisedSchema,
    value: z.number().nullable(),
    text: localisedSchema.nullable(),
    unit: z.enum(UNITS).nullable(),
    conditions: z.array(localisedSchema),
    apply: localisedSchema.nullable(),
    status: z.enum(['current', 'outdated', 'unknown']),
    ...provenanceShape,
  })
  .refine(isHonest, 'no source and not unknown')

export type InsurerModule = z.infer<typeof insurerModuleSchema>

/** One figure about a region or from a survey. */
const observationShape = {
  id: referenceIdSchema,
  label: localisedSchema,
  value: z.number().nullable(),
  text: localisedSchema.nullable(),
  unit: z.enum(UNITS),
  ...provenanceShape,
}
const observationSchema = z.strictObject(observationShape).refine(isHonest, 'no source and not unknown')
export type Observation = z.infer<typeof observationSchema>

/** A survey outcome or policy fact. */
export const surveySchema = z
  .strictObject({ ...observationShape, conflictsWith: z.array(referenceIdSchema) })
  .refine(isHonest, 'no source and not unknown')
export type Survey = z.infer<typeof surveySchema>

const preferentInsurerSchema = z.strictObject({
  insurer: localisedSchema,
  basis: localisedSchema,
  ...provenanceShape,
})

/** A province, a labour-market region or the area of a regional GP organisation. */
export const regionSchema = z.strictObject({
  id: referenceIdSchema,
  name: z.string().min(1),
  kind: z.enum(['province', 'labourMarketRegion', 'rho']),
  preferentInsurer: preferentInsurerSchema.nullable(),
  rho: z.array(z.string()),
  note: localisedSchema.nullable(),
  figures: z.array(observationSchema),
  support: z.array(
    z.strictObject({
      name: localisedSchema,
      offers: localisedSchema,
      status: localisedSchema.nullable(),
      source: sourceSchema.nullable(),
      year,
    }),
  ),
})
export type Region = z.infer<typeof regionSchema>

/** A care-office region with its municipalities as of 2019. */
export const careOfficeRegionSchema = z.strictObject({
  id: referenceIdSchema,
  name: z.string().min(1),
  inhabitants2019: z.int().positive(),
  municipalities: z.array(z.string().min(1)).min(1),
  mappingSource: z.string().min(1),
  preferentInsurer: localisedSchema.nullable(),
  ...provenanceShape,
})
export type CareOfficeRegion = z.infer<typeof careOfficeRegionSchema>

/** When something must, may or cannot be done. */
export const calendarRuleSchema = z
  .strictObject({
    id: referenceIdSchema,
    label: localisedSchema,
    rule: localisedSchema,
    when: z.iso.date().nullable(),
    recurring: localisedSchema.nullable(),
    insurer: z.string().nullable(),
    ...provenanceShape,
  })
  .refine(isHonest, 'no source and not unknown')
export type CalendarRule = z.infer<typeof calendarRuleSchema>
