import { z } from 'zod'
import { routeFields } from '#domain/route/fields.ts'
import { planProcedures } from './plan-procedures.ts'
import { searchProcedures } from './search-procedures.ts'

const nothing = z.strictObject({})
const path = z.string().min(1).max(4_096)

const opened = z.strictObject({ workbookId: z.uuid(), title: z.string() })

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
  'workbook.open': { input: place, output: opened },
  'workbook.close': { input: nothing, output: nothing },
  'workbook.copyTo': { input: z.strictObject({ path }), output: nothing },
  /** The newest backup that opens and passes its integrity check, or null. Knows a damaged file by its id or by `knownId`. */
  'backup.newest': {
    input: z.strictObject({ ...place.shape, knownId: z.uuid().nullable() }),
    output: z.strictObject({ path, savedAt: z.iso.datetime() }).nullable(),
  },
  /** Copies a backup to a new file that must not exist yet. */
  'backup.restore': { input: z.strictObject({ backup: path, path }), output: nothing },
} as const

/** Everything the workbook process answers. */
export const workbookProcedures = { ...planProcedures, ...searchProcedures, ...fileProcedures } as const
