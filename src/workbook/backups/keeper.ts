import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileVersion, type Db } from '../file/connection.ts'
import { writeCopy } from '../file/copy.ts'
import { peek } from '../file/peek.ts'
import type { Migration } from '../migrations/migration.ts'
import type { Ports } from '../ports.ts'
import { logMark } from '../storage/log.ts'
import { reviewMark } from '../storage/reviews.ts'
import { listBackups, prune } from './folder.ts'
import { backupName } from './name.ts'

const INTERVAL_MS = 15 * 60 * 1000

/** Makes and prunes the backups of one workbook in the given folder. */
export class BackupKeeper {
  readonly #folder: string
  readonly #ports: Ports
  readonly #migrations: readonly Migration[]

  constructor(folder: string, ports: Ports, migrations: readonly Migration[]) {
    this.#folder = folder
    this.#ports = ports
    this.#migrations = migrations
  }

  /** Writes a verified backup of an open workbook, then removes the ones that need not be kept. */
  make(db: Db): void {
    const now = this.#ports.now()
    const { file } = backupName(now.toISOString(), fileVersion(db))
    mkdirSync(this.#folder, { recursive: true })
    writeCopy(db, join(this.#folder, file), this.#ports.itemId(), this.#migrations)
    prune(this.#folder, now)
  }

  /** Makes a backup unless the newest one holds the same edits. */
  makeIfChanged(db: Db): void {
    if (this.#markOfNewest() !== markOf(db)) this.make(db)
  }

  /** Makes a backup when the newest one is older than fifteen minutes. */
  makeIfDue(db: Db): void {
    const [newest] = listBackups(this.#folder)
    if (!newest || this.#age(newest.savedAt) > INTERVAL_MS) this.make(db)
  }

  /** A clock that was set back must not stop backups, so the future counts as old too. */
  #age(savedAt: string): number {
    return Math.abs(this.#ports.now().getTime() - Date.parse(savedAt))
  }

  /** Null when there is no backup, or the newest one can no longer be read. */
  #markOfNewest(): string | null {
    const [newest] = listBackups(this.#folder)
    if (!newest) return null
    try {
      return peek(join(this.#folder, newest.file), markOf)
    } catch (error) {
      this.#ports.report(error)
      return null
    }
  }
}

function markOf(db: Db): string {
  return `v${fileVersion(db)} ${logMark(db)} ${reviewMark(db)}`
}
