import { CodedError } from '#contract/errors.ts'
import type { Migration } from '../migrations/migration.ts'
import { clearDiary } from '../storage/diary.ts'
import { readFacts, writeFact } from '../storage/facts.ts'
import { connect, type Db } from './connection.ts'
import { hasCode } from './errors.ts'
import { examine } from './examine.ts'
import { replaceFile } from './place.ts'

/**
 * Writes an open workbook to another file: complete, without sidecars, read back and found sound. On failure nothing
 * is left of it and a file that was there is untouched. `suffix` makes the temporary name unique.
 */
export function writeCopy(db: Db, path: string, suffix: string, migrations: readonly Migration[]): void {
  replaceFile(path, suffix, (temporary) => {
    db.prepare('VACUUM INTO ?').run(temporary)
    verify(temporary, migrations)
  })
}

/** The same, as a workbook of its own: under a new id, and with the id it was copied from. */
export function writeCopyAs(
  db: Db,
  path: string,
  workbookId: string,
  suffix: string,
  migrations: readonly Migration[],
): void {
  replaceFile(path, suffix, (temporary) => {
    db.prepare('VACUUM INTO ?').run(temporary)
    rename(temporary, workbookId)
    verify(temporary, migrations)
  })
}

function rename(path: string, workbookId: string): void {
  const db = connect(path, { readonly: false })
  try {
    const write = db.transaction(() => {
      writeFact(db, 'copied_from', readFacts(db).id)
      writeFact(db, 'id', workbookId)
      clearDiary(db)
    })
    write()
  } finally {
    db.close()
  }
}

/** The source is sound, so a copy that is not says something about the disk. */
function verify(path: string, migrations: readonly Migration[]): void {
  try {
    examine(path, migrations)
  } catch (error) {
    throw hasCode(error, 'file.damaged') ? new CodedError('disk.failed', {}, { cause: error }) : error
  }
}
