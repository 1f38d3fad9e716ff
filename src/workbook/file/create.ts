import type { FieldValue } from '#domain/field/meta.ts'
import type { Change } from '#domain/plan/change.ts'
import { changesOf } from '#domain/plan/edit.ts'
import { emptyPlan } from '#domain/plan/plan.ts'
import { REFERENCE_PACK } from '../format.ts'
import type { Migration } from '../migrations/migration.ts'
import { migrate } from '../migrations/run.ts'
import type { Ports } from '../ports.ts'
import { commit } from '../storage/commit.ts'
import { writeFact } from '../storage/facts.ts'
import { connectNew, type Db } from './connection.ts'
import { replaceFile } from './place.ts'

/** The answers a workbook starts with, by field path. */
export type FirstAnswers = Readonly<Record<string, FieldValue>>

/**
 * Makes a new workbook at `path`, over a file that may be there: entirely, or not at all. What it begins with is in the
 * change log but cannot be undone.
 */
export function createFile(
  path: string,
  changes: readonly Change[],
  ports: Ports,
  migrations: readonly Migration[],
): void {
  replaceFile(path, ports.itemId(), (temporary) => {
    const db = connectNew(temporary)
    try {
      const fill = db.transaction(() => writeFirst(db, changes, ports, migrations))
      fill()
    } finally {
      db.close()
    }
  })
}

function writeFirst(
  db: Db,
  changes: readonly Change[],
  ports: Ports,
  migrations: readonly Migration[],
): void {
  const at = ports.now().toISOString()
  migrate(db, migrations)
  writeFact(db, 'id', ports.workbookId())
  writeFact(db, 'created_at', at)
  writeFact(db, 'reference_pack', REFERENCE_PACK)
  commit(db, emptyPlan(), { kind: 'create', target: null, at }, changes)
}

/** The changes that these first answers are. Throws `plan.unknownPath` or `plan.invalidValue`. */
export function firstChanges(answers: FirstAnswers): Change[] {
  return Object.entries(answers).flatMap(([path, value]) =>
    changesOf(emptyPlan(), { kind: 'set', path, value }),
  )
}
