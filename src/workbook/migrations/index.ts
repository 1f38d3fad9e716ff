import { foundation } from './0001-foundation.ts'
import type { Migration } from './migration.ts'

/** Every step of the file format, oldest first. */
export const MIGRATIONS: readonly Migration[] = [foundation]

/** The version a file has after the last of these. Throws when they are not numbered 1, 2, 3 …. */
export function newestVersion(migrations: readonly Migration[]): number {
  const outOfOrder = migrations.find((migration, index) => migration.version !== index + 1)
  if (outOfOrder) throw new Error(`migration ${outOfOrder.version} is out of order`)
  return migrations.length
}
