import { z } from 'zod'
import { routeFields } from '#domain/route/fields.ts'
import { exportFileProcedures } from './export-procedures.ts'
import { planProcedures } from './plan-procedures.ts'
import { reviewFileProcedures, reviewProcedures } from './review-procedures.ts'
import { LANGUAGES, refusedSchema } from './shell-procedures.ts'
import { searchProcedures } from './search-procedures.ts'

const nothing = z.strictObject({})
const path = z.string().min(1).max(4_096)

const opened = z.strictObject({ workbookId: z.uuid(), title: z.string(), isReview: z.boolean() })

/** Where a file is and where its backups go. Only main and the workbook process speak in paths. */
const place = z.strictObject({ path, backupFolder: path })

/** What only main asks of the workbook process: the file itself. */
export const fileProcedures = {
  'workbook.create': {
    input: z.strictObject({
      ...place.shape,
      title: routeFields.shape.title.unwrap(),
      kind: routeFields.shape.kind.unwrap(),
      startDate: routeFields.shape.startDate,
    }),
    output: opened,
  },
  /** Opens a workbook, or a review file: that can only be read, and may need a password. */
  'workbook.open': {
    input: z.strictObject({ ...place.shape, password: z.string().min(1).max(1_000).optional() }),
    output: opened,
  },
  /** Makes a workbook of a plan file and opens it; what could not be taken from the file is in `refused`. */
  'workbook.import': {
    input: z.strictObject({ ...place.shape, source: path }),
    output: z.strictObject({ ...opened.shape, refused: z.array(refusedSchema) }),
  },
  'workbook.close': { input: nothing, output: nothing },
  'workbook.copyTo': { input: z.strictObject({ path }), output: nothing },
  /** The newest backup that opens and passes its integrity check, or null. Knows a damaged file by its id or by `knownId`. */
  'backup.newest': {
    input: z.strictObject({ ...place.shape, knownId: z.uuid().nullable() }),
    output: z.strictObject({ path, savedAt: z.iso.datetime() }).nullable(),
  },
  /** Copies a backup to a new file that must not exist yet. */
  /** Writes the deadlines for a diary; answers how many, or null when tasks wait for each other. */
  'diary.writeTo': {
    input: z.strictObject({ path, language: z.enum(LANGUAGES), today: z.iso.date() }),
    output: z.strictObject({ deadlines: z.int().min(0).nullable() }),
  },
  'backup.restore': { input: z.strictObject({ backup: path, path }), output: nothing },
} as const

/** Everything the workbook process answers. */
export const workbookProcedures = {
  ...planProcedures,
  ...searchProcedures,
  ...reviewProcedures,
  ...reviewFileProcedures,
  ...fileProcedures,
  ...exportFileProcedures,
} as const
