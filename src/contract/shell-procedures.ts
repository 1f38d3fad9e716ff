import { z } from 'zod'
import { routeFields } from '#domain/route/fields.ts'
import { failureSchema } from './errors.ts'

const nothing = z.strictObject({})
const token = z.string().regex(/^[a-z0-9-]{8,64}$/)

export const LANGUAGES = ['nl', 'en'] as const
export const THEMES = ['system', 'light', 'dark'] as const
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
  open: z.strictObject({ name: z.string(), workbookId: z.uuid(), readOnly: z.literal(false) }).nullable(),
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
  'file.openSample': { input: nothing, output: outcome },
  'file.openBackup': { input: z.strictObject({ token }), output: outcome },
  'file.saveCopy': {
    input: nothing,
    output: z.strictObject({ done: z.boolean(), name: z.string().nullable() }),
  },
  'file.close': { input: nothing, output: nothing },
  'file.dismissFailure': { input: nothing, output: nothing },
} as const
