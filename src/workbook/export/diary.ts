import type { DiaryRow } from '../storage/diary.ts'

/** Something for the diary as it is now. */
export interface DiaryEntry {
  /** The same for the same thing as long as the workbook lives. */
  readonly uid: string
  /** A to-do is to be begun by its day; an event lasts the whole day. */
  readonly kind: 'event' | 'todo'
  /** ISO day. */
  readonly day: string
  readonly summary: string
  readonly description: string
  /** Differs when a diary must be told that something changed. */
  readonly fingerprint: string
}

type DiaryState = 'open' | 'done' | 'cancelled'

/** An entry as it is written: how often it changed, and whether it still counts. */
export interface WrittenEntry extends DiaryEntry {
  readonly sequence: number
  readonly state: DiaryState
}

/**
 * What to write, given what was written before: a changed entry gets a higher number, and one that has gone is written once more as
 * done or cancelled, so that it does not stay in a diary that has it. `doneUids` are those of what has been done.
 */
export function entriesToWrite(
  entries: readonly DiaryEntry[],
  before: readonly DiaryRow[],
  doneUids: ReadonlySet<string>,
): WrittenEntry[] {
  const known = new Map(before.map((row) => [row.uid, row]))
  const current = new Set(entries.map(({ uid }) => uid))
  const open = entries.map((entry): WrittenEntry => {
    const row = known.get(entry.uid)
    return { ...entry, state: 'open', sequence: sequenceOf(row, 'open', entry.fingerprint) }
  })
  const gone = before
    .filter(({ uid }) => !current.has(uid))
    .map((row): WrittenEntry => {
      const state = doneUids.has(row.uid) ? 'done' : 'cancelled'
      return { ...row, description: '', state, sequence: sequenceOf(row, state, row.fingerprint) }
    })
  return [...open, ...gone]
}

function sequenceOf(row: DiaryRow | undefined, state: DiaryState, fingerprint: string): number {
  if (!row) return 0
  return row.state === state && row.fingerprint === fingerprint ? row.sequence : row.sequence + 1
}
