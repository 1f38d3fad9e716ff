import { fileVersion, type Db } from '../file/connection.ts'
import type { Migration } from './migration.ts'

/**
 * Brings the file to the newest version, or to `upTo`. Each step and its version number are one transaction: inside a
 * transaction of the caller they stand or fall together.
 */
export function migrate(db: Db, migrations: readonly Migration[], upTo = migrations.length): void {
  const from = fileVersion(db)
  const step = db.transaction((migration: Migration) => {
    migration.up(db)
    db.pragma(`user_version = ${migration.version}`)
  })
  for (const migration of migrations) {
    if (migration.version > from && migration.version <= upTo) step(migration)
  }
}
