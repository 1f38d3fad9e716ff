import { z } from 'zod'
import { REFUSALS } from '#domain/plan/import.ts'
import { routeFields } from '#domain/route/fields.ts'
import { failureSchema } from './errors.ts'

const nothing = z.strictObject({})
const token = z.string().regex(/^[a-z0-9-]{8,64}$/)

export const LANGUAGES = ['nl', 'en'] as const
export const THEMES = ['system', 'light', 'dark'] as const
/** The invented plans that can be looked at: one for each road to a practice. */
export const SAMPLES = ['takeover', 'startup', 'joining'] as const
export type SampleName = (typeof SAMPLES)[number]

export const settingsSchema = z.strictObject({ language: z.enum(LANGUAGES), theme: z.enum(THEMES) })
export type Settings = z.infer<typeof settingsSchema>

/** A file opened before. The page knows it by a token; only main knows the path. */
export const recentSchema = z.strictObject({
  token,
  name: z.string(),
  folder: z.string(),
  openedAt: z.iso.datetime(),
  missing: z.boolean(),
})
export type RecentFile = z.infer<typeof recentSchema>

/** A good backup of a file that could not be opened. */
const backupOfferSchema = z.strictObject({ token, savedAt: z.iso.datetime() })

/** What could not be opened, why, and what can be opened instead. */
const openFailureSchema = z.strictObject({
  name: z.string(),
  failure: failureSchema,
  backup: backupOfferSchema.nullable(),
})
export type OpenFailure = z.infer<typeof openFailureSchema>

/** What the window shows: no workbook, or one by its file name; the id tells which plan belongs to it. */
const shellStateSchema = z.strictObject({
  /** `readOnly`: it is a review, in which only remarks can be made. */
  open: z.strictObject({ name: z.string(), workbookId: z.uuid(), readOnly: z.boolean() }).nullable(),
  failure: openFailureSchema.nullable(),
  restartedAt: z.iso.datetime().nullable(),
  recent: z.array(recentSchema),
  settings: settingsSchema,
})
export type ShellState = z.infer<typeof shellStateSchema>

const newWorkbook = z.strictObject({
  title: routeFields.shape.title.unwrap(),
  kind: routeFields.shape.kind.unwrap(),
  startDate: routeFields.shape.startDate,
})
export type NewWorkbook = z.infer<typeof newWorkbook>

/** `done: false` means that nothing was opened: the user closed the dialog, or `shell.state` says what failed. */
const outcome = z.strictObject({ done: z.boolean() })

/** Something in a plan file that was not taken: where it stood, why, and what it was, as JSON. */
export const refusedSchema = z.strictObject({
  path: z.string(),
  reason: z.enum(REFUSALS),
  value: z.string().max(200),
})
export type RefusedAnswer = z.infer<typeof refusedSchema>

/** A plan file that was read in: its name, null when the user closed a dialog, and what could not be taken from it. */
const imported = z.strictObject({
  done: z.boolean(),
  name: z.string().nullable(),
  refused: z.array(refusedSchema),
})

/** What a page asks of the desktop around it; answered by main. */
export const shellProcedures = {
  'shell.state': { input: nothing, output: shellStateSchema },
  'shell.changeSettings': { input: settingsSchema.partial(), output: settingsSchema },
  'shell.openLink': { input: z.strictObject({ url: z.string().max(2_000) }), output: nothing },
  'file.create': { input: newWorkbook, output: outcome },
  'file.open': { input: nothing, output: outcome },
  'file.openRecent': { input: z.strictObject({ token }), output: outcome },
  'file.forgetRecent': { input: z.strictObject({ token }), output: nothing },
  /** Opens the file that came from a second start of the app or from the operating system, if one still waits. */
  'file.openHandedOver': { input: nothing, output: outcome },
  'file.openSample': { input: z.strictObject({ sample: z.enum(SAMPLES) }), output: outcome },
  'file.openBackup': { input: z.strictObject({ token }), output: outcome },
  /** Makes a workbook of a plan file and opens it. */
  'file.importPlan': { input: nothing, output: imported },
  /** As `file.open` and `file.importPlan`, with the file that was dropped on the window last. */
  'file.openDropped': { input: nothing, output: outcome },
  'file.importDropped': { input: nothing, output: imported },
  'file.saveCopy': {
    input: nothing,
    output: z.strictObject({ done: z.boolean(), name: z.string().nullable() }),
  },
  /** Saves the deadlines as a file for a diary; `deadlines` is null when tasks wait for each other, and then nothing is saved. */
  'file.saveDiary': {
    input: nothing,
    output: z.strictObject({
      done: z.boolean(),
      name: z.string().nullable(),
      deadlines: z.int().min(0).nullable(),
    }),
  },
  'file.close': { input: nothing, output: nothing },
  'file.dismissFailure': { input: nothing, output: nothing },
} as const
