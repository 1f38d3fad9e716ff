import { z } from 'zod'
import { CodedError } from '#contract/errors.ts'
import { DomainError } from '#domain/error.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { Stacks } from '../history/stacks.ts'
import { newestVersion } from '../migrations/index.ts'
import type { Migration } from '../migrations/migration.ts'
import { readFacts, readWorkbookId, type Facts } from '../storage/facts.ts'
import { readEdits } from '../storage/log.ts'
import { readPlan } from '../storage/read-plan.ts'
import { readEntries, readRounds } from '../storage/reviews.ts'
import { fileVersion, type Db } from './connection.ts'
import { isSqliteError, withCode } from './errors.ts'
import { readHeader, refuseNewer } from './header.ts'
import { peek } from './peek.ts'
import { expectedShape, shapeOf } from './shape.ts'

/** Everything a workbook keeps in memory while it is open. */
export interface Content {
  readonly facts: Facts
  readonly plan: Plan
  readonly stacks: Stacks
}

/** Throws unless the file at `path` is a sound workbook of this version or an earlier one. Changes nothing on disk. */
export function examine(path: string, migrations: readonly Migration[]): void {
  readHeader(path, newestVersion(migrations))
  judged(() =>
    peek(path, (db) => {
      checkIntegrity(db, migrations)
      if (fileVersion(db) === newestVersion(migrations)) readContent(db)
    }),
  )
}

/**
 * Throws `file.damaged` unless SQLite finds the pages, rows and references in order and the tables are those of the
 * file's version; `file.newer` when the version in a write-ahead log is newer than the one in the header.
 */
export function checkIntegrity(db: Db, migrations: readonly Migration[]): void {
  judged(() => {
    refuseNewer(fileVersion(db), newestVersion(migrations))
    const sound = db.pragma('quick_check(1)', { simple: true }) === 'ok'
    const broken = z.array(z.unknown()).parse(db.pragma('foreign_key_check'))
    const shaped = shapeOf(db) === expectedShape(migrations, fileVersion(db))
    if (!sound || broken.length > 0 || !shaped) throw new CodedError('file.damaged')
    readWorkbookId(db)
  })
}

/** Reads all of a workbook of the newest version. Throws `file.damaged` when it does not make a plan. */
export function readContent(db: Db): Content {
  return judged(() => {
    readRounds(db)
    readEntries(db)
    return { facts: readFacts(db), plan: readPlan(db), stacks: Stacks.replay(readEdits(db)) }
  })
}

/** Whatever makes no sense in a file that is being read means the file is damaged. */
function judged<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    const known = withCode(error)
    if (known instanceof CodedError || !isNonsense(error)) throw known
    throw new CodedError('file.damaged', {}, { cause: error })
  }
}

function isNonsense(error: unknown): boolean {
  return (
    isSqliteError(error) ||
    error instanceof z.ZodError ||
    error instanceof SyntaxError ||
    error instanceof DomainError
  )
}
