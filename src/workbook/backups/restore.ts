import { copyFileSync, existsSync } from 'node:fs'
import { CodedError } from '#contract/errors.ts'
import { examine } from '../file/examine.ts'
import { replaceFile } from '../file/place.ts'
import type { Migration } from '../migrations/migration.ts'

/**
 * Copies a sound backup to a new file, which goes on as the same workbook. Throws `file.exists`, or what is wrong with
 * the backup.
 */
export function restoreBackup(
  backup: string,
  path: string,
  suffix: string,
  migrations: readonly Migration[],
): void {
  if (existsSync(path)) throw new CodedError('file.exists')
  replaceFile(path, suffix, (temporary) => {
    copyFileSync(backup, temporary)
    examine(temporary, migrations)
  })
}
