import { readFileSync, writeFileSync } from 'node:fs'
import { CodedError } from '#contract/errors.ts'
import type { Db } from '../file/connection.ts'
import { replaceFile } from '../file/place.ts'
import { readDiary, writeDiary } from '../storage/diary.ts'
import { entriesToWrite, type DiaryEntry } from './diary.ts'
import { icsText, uidIn, uidsIn } from './ics.ts'

/** What a diary file is made from. */
export interface DiaryContent {
  readonly name: string
  readonly entries: readonly DiaryEntry[]
  readonly doneUids: ReadonlySet<string>
}

interface DiaryFile extends DiaryContent {
  readonly path: string
  readonly workbookId: string
  readonly now: Date
  /** Makes the temporary name unique. */
  readonly suffix: string
}

/**
 * Writes a diary file, over the one that may be there, and remembers in the workbook what it says. It is read back before it takes its
 * name: on failure what was there is untouched. Throws `disk.failed` when what was read back is not what was written.
 */
export function saveDiary(
  db: Db,
  { path, workbookId, name, now, suffix, entries, doneUids }: DiaryFile,
): void {
  const written = entriesToWrite(entries, readDiary(db), doneUids)
  replaceFile(path, suffix, (temporary) => {
    writeFileSync(temporary, icsText({ workbookId, name, now, entries: written }))
    verify(
      temporary,
      written.map(({ uid }) => uidIn(workbookId, uid)),
    )
    writeDiary(db, written)
  })
}

function verify(path: string, expected: readonly string[]): void {
  const found = uidsIn(readFileSync(path, 'utf8'))
  if (found.length !== expected.length || found.some((uid, place) => uid !== expected[place])) {
    throw new CodedError('disk.failed')
  }
}
