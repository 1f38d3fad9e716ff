import { z } from 'zod'
import type { Db } from '../file/connection.ts'

const factsSchema = z.strictObject({
  id: z.uuid(),
  created_at: z.iso.datetime(),
  reference_pack: z.string().min(1),
  copied_from: z.uuid().optional(),
})

/** What a workbook knows about itself. */
export type Facts = z.infer<typeof factsSchema>

/** Reads the `workbook` table. Throws a zod error when a fact is missing, unknown or malformed. */
export function readFacts(db: Db): Facts {
  const rows = db.prepare<[], { key: string; value: string }>('SELECT key, value FROM workbook').all()
  return factsSchema.parse(Object.fromEntries(rows.map((row) => [row.key, row.value])))
}

/** Writes a fact, over the one that was there. */
export function writeFact(db: Db, key: keyof Facts, value: string): void {
  db.prepare(
    'INSERT INTO workbook (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  ).run(key, value)
}

/** The id alone, from a file of which the rest may be beyond reading. Throws when it is not there or not an id. */
export function readWorkbookId(db: Db): string {
  return factsSchema.shape.id.parse(db.prepare("SELECT value FROM workbook WHERE key = 'id'").pluck().get())
}
