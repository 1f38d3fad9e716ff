import Database from 'better-sqlite3'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { toFailure } from '#contract/result.ts'
import type { FieldValue } from '#domain/field/meta.ts'
import { MIGRATIONS } from '#workbook/migrations/index.ts'
import type { Migration } from '#workbook/migrations/migration.ts'
import type { Ports } from '#workbook/ports.ts'
import { Session } from '#workbook/session.ts'
import type { Place } from '#workbook/workbook.ts'
import { temporaryFolder } from './folder.ts'

const START = Date.parse('2026-11-22T09:00:00.000Z')
const MINUTE_MS = 60_000

/** A session on real files with a clock and ids of its own. */
export interface World {
  /** The user's folder, holding nothing but the workbook. */
  readonly folder: string
  readonly place: Place
  readonly ports: Ports
  readonly session: Session
  /** What was reported instead of thrown. */
  readonly reported: unknown[]
  readonly pass: (minutes: number) => void
  /** Another session in the same world, as after a restart. */
  readonly restarted: (migrations?: readonly Migration[]) => Session
}

export const FIRST_ANSWERS: Readonly<Record<string, FieldValue>> = {
  'route.title': 'Praktijk De Linde',
  'route.kind': 'takeover',
  'route.startDate': '2027-07-01',
}

/** A world whose workbook is in `folder`, or in a temporary folder. Open sessions are closed when the test is over. */
export function world(folder: string = temporaryFolder()): World {
  const reported: unknown[] = []
  let time = START
  let ids = 0
  const ports: Ports = {
    now: () => new Date(time),
    itemId: () => `item${String((ids += 1)).padStart(16, '0')}`,
    workbookId: () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
    report: (error) => reported.push(error),
  }
  const restarted = (migrations = MIGRATIONS): Session => {
    const session = new Session(ports, migrations, () => undefined)
    onTestFinished(() => void codeOf(() => session.close()))
    return session
  }
  return {
    folder,
    place: { path: join(folder, 'linde.praktijkpad'), backupFolder: temporaryFolder() },
    ports,
    session: restarted(),
    reported,
    pass: (minutes) => {
      time += minutes * MINUTE_MS
    },
    restarted,
  }
}

/** A world with a workbook that was made and closed. */
export function worldWithClosedFile(folder?: string): World {
  const made = world(folder)
  made.session.create(made.place, FIRST_ANSWERS)
  made.session.close()
  return made
}

/** A folder with a workbook as a crash leaves it: the last edit (practice.form is duo) only in the log beside it. */
export function crashImage(): string {
  const { session, place, folder } = world()
  session.create(place, FIRST_ANSWERS).edit({ kind: 'set', path: 'practice.form', value: 'duo' })
  const image = temporaryFolder()
  cpSync(folder, image, { recursive: true })
  return image
}

/** A folder with a workbook as a crash leaves it in the middle of a long transaction, half of it written. */
export function halfWrittenImage(): string {
  const { place, folder } = worldWithClosedFile()
  const image = temporaryFolder()
  const db = new Database(place.path)
  db.pragma('cache_size = 1')
  db.exec(`BEGIN EXCLUSIVE; DELETE FROM fields; CREATE TABLE half (a TEXT)`)
  const insert = db.prepare('INSERT INTO half VALUES (?)')
  for (let row = 0; row < 100; row += 1) insert.run('x'.repeat(3_000))
  cpSync(folder, image, { recursive: true })
  db.close()
  return image
}

/** The code an action fails with, or `none`. */
export function codeOf(action: () => unknown): string {
  try {
    action()
    return 'none'
  } catch (error) {
    return toFailure(error).code
  }
}
