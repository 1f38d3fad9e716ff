import { z } from 'zod'
import { canonicalJson } from '#domain/review/canonical.ts'
import { entrySchema, type Entry } from '#domain/review/entry.ts'
import { snapshotSchema, type Snapshot } from '#domain/review/snapshot.ts'
import type { Db } from '../file/connection.ts'

/** A round as the workbook keeps it. Own rounds were shared from here; others came along with a returned file. */
export interface StoredRound {
  readonly snapshot: Snapshot
  readonly isOwn: boolean
}

const roundRow = z.strictObject({ own: z.union([z.literal(0), z.literal(1)]), snapshot: z.string() })
const entryRow = z.strictObject({ id: z.string(), json: z.string() })

/** Every round, oldest first. Throws a zod error or a SyntaxError when the table holds something else. */
export function readRounds(db: Db): StoredRound[] {
  const rows = db.prepare('SELECT own, snapshot FROM reviews ORDER BY round, made_at, id').all()
  return z
    .array(roundRow)
    .parse(rows)
    .map(({ own, snapshot }) => ({ snapshot: snapshotSchema.parse(JSON.parse(snapshot)), isOwn: own === 1 }))
}

/** Everything that was said. Throws as `readRounds`, and when an entry is under another id than its own. */
export function readEntries(db: Db): Entry[] {
  const rows = z.array(entryRow).parse(db.prepare('SELECT id, json FROM review_entries ORDER BY id').all())
  return rows.map(({ id, json }) => entrySchema.extend({ id: z.literal(id) }).parse(JSON.parse(json)))
}

/** Keeps a round and entries, in one transaction. A round that is known stays as it was; an entry takes the place of the one with its id. */
export function writeReview(db: Db, round: StoredRound | null, entries: readonly Entry[]): void {
  const write = db.transaction(() => {
    if (round) insertRound(db, round)
    const insert = db.prepare('INSERT OR REPLACE INTO review_entries (id, review_id, json) VALUES (?, ?, ?)')
    for (const entry of entries) insert.run(entry.id, entry.reviewId, canonicalJson(entry))
  })
  write.immediate()
}

function insertRound(db: Db, { snapshot, isOwn }: StoredRound): void {
  const { reviewId, round, madeAt, to } = snapshot
  db.prepare(
    'INSERT OR IGNORE INTO reviews (id, round, made_at, "to", own, snapshot) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(reviewId, round, madeAt, to, Number(isOwn), canonicalJson(snapshot))
}

/** Names how much there is of reviews: it only ever grows. */
export function reviewMark(db: Db): string {
  const sql = `SELECT (SELECT count(*) FROM reviews) || '.' || (SELECT count(*) FROM review_entries)`
  return z.string().parse(db.prepare(sql).pluck().get())
}
