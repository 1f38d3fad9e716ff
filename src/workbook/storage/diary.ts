import { z } from 'zod'
import type { Db } from '../file/connection.ts'

const rowSchema = z.strictObject({
  uid: z.string(),
  kind: z.enum(['event', 'todo']),
  day: z.iso.date(),
  summary: z.string(),
  fingerprint: z.string(),
  state: z.enum(['open', 'done', 'cancelled']),
  sequence: z.int().min(0),
})

/** What was last written to a diary file about one thing. */
export type DiaryRow = z.infer<typeof rowSchema>

/** Everything that was ever written to a diary file, by its last state. */
export function readDiary(db: Db): DiaryRow[] {
  const sql = 'SELECT uid, kind, day, summary, fingerprint, state, sequence FROM diary ORDER BY uid'
  return z.array(rowSchema).parse(db.prepare(sql).all())
}

/** Remembers what is written, in one transaction. */
export function writeDiary(db: Db, rows: readonly DiaryRow[]): void {
  const insert = db.prepare(
    'INSERT OR REPLACE INTO diary (uid, kind, day, summary, fingerprint, state, sequence) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  const write = db.transaction(() => {
    for (const { uid, kind, day, summary, fingerprint, state, sequence } of rows) {
      insert.run(uid, kind, day, summary, fingerprint, state, sequence)
    }
  })
  write.immediate()
}

/** Forgets all of it: a copy is a workbook of its own, and nothing of it is in a diary yet. */
export function clearDiary(db: Db): void {
  db.exec('DELETE FROM diary')
}
