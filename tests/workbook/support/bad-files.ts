import Database from 'better-sqlite3'
import { copyFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import type { World } from './world.ts'

const PAGE_BYTES = 4_096

function overwrite(path: string, offset: number, bytes: Buffer): void {
  const content = readFileSync(path)
  bytes.copy(content, offset)
  writeFileSync(path, content)
}

/** Runs SQL on a closed workbook, past everything that guards it. */
export function tamper(path: string, sql: string): void {
  const db = new Database(path)
  db.unsafeMode(true)
  db.exec(sql)
  db.close()
}

/** Runs SQL on a workbook as a crash left it, and leaves what it did in the log only. */
export function appendToLog(path: string, sql: string): void {
  const db = new Database(path)
  db.exec(sql)
  const log = readFileSync(`${path}-wal`)
  const main = readFileSync(path)
  db.close()
  writeFileSync(path, main)
  writeFileSync(`${path}-wal`, log)
}

/** How many pages a file has. */
export function pageCount(path: string): number {
  return readFileSync(path).length / PAGE_BYTES
}

/** Overwrites a page, counted from 1, with bytes that mean nothing. */
export function destroyPage(path: string, page: number): void {
  overwrite(path, (page - 1) * PAGE_BYTES, Buffer.alloc(PAGE_BYTES, 0xa5))
}

/** A bad file, made of a good one that is closed, and the code it must be refused with. */
export interface BadFile {
  readonly name: string
  readonly code: string
  readonly make: (world: World) => void
}

const sqlDamage = (name: string, sql: string): BadFile => ({
  name,
  code: 'file.damaged',
  make: ({ place }) => tamper(place.path, sql),
})

export const BAD_FILES: readonly BadFile[] = [
  { name: 'a missing file', code: 'file.missing', make: ({ place }) => rmSync(place.path) },
  { name: 'an empty file', code: 'file.notSqlite', make: ({ place }) => truncateSync(place.path) },
  {
    name: 'a text file',
    code: 'file.notSqlite',
    make: ({ place }) => writeFileSync(place.path, 'Beste collega,'),
  },
  { name: 'another SQLite database', code: 'file.notWorkbook', make: ({ place }) => makeOther(place.path) },
  {
    name: 'a file from a newer version',
    code: 'file.newer',
    make: ({ place }) => tamper(place.path, 'PRAGMA user_version = 7'),
  },
  {
    name: 'a file cut off in its header',
    code: 'file.damaged',
    make: ({ place }) => truncateSync(place.path, 60),
  },
  {
    name: 'a file cut off halfway',
    code: 'file.damaged',
    make: ({ place }) => truncateSync(place.path, Math.floor(pageCount(place.path) / 2) * PAGE_BYTES),
  },
  {
    name: 'a file cut off inside a page',
    code: 'file.damaged',
    make: ({ place }) => truncateSync(place.path, pageCount(place.path) * PAGE_BYTES - 100),
  },
  {
    name: 'a file beside the log of another file',
    code: 'file.damaged',
    make: ({ place }) => copyFileSync(place.path, `${place.path}-wal`),
  },
  sqlDamage('a file of version 0', 'PRAGMA user_version = 0'),
  sqlDamage(
    'an answer that is not allowed',
    `UPDATE fields SET value = '"castle"' WHERE path = 'route.kind'`,
  ),
  sqlDamage('an answer to a question that does not exist', `INSERT INTO fields VALUES ('route.moon', '1')`),
  sqlDamage('an option out of order', `INSERT INTO housing_options (id, position) VALUES ('aaaaaaaa', 3)`),
  sqlDamage('a missing table', 'DROP TABLE housing_options'),
  sqlDamage('a table too many', 'CREATE TABLE spy (a)'),
  sqlDamage('a missing guard of the change log', 'DROP TRIGGER changes_no_delete'),
  sqlDamage('an id that is a path', `UPDATE workbook SET value = '../../etc' WHERE key = 'id'`),
  sqlDamage('no id', `DELETE FROM workbook WHERE key = 'id'`),
  sqlDamage(
    'a change of an edit that is not there',
    `PRAGMA foreign_keys = OFF; INSERT INTO changes (edit, position, kind, path) VALUES (99, 0, 'set', 'route.title')`,
  ),
  sqlDamage(
    'an undo of what was not done',
    `INSERT INTO edits (kind, target, at, author) VALUES ('undo', 1, '2026-11-22T09:00:00.000Z', 'x')`,
  ),
]

function makeOther(path: string): void {
  rmSync(path)
  const db = new Database(path)
  db.exec('CREATE TABLE letters (id INTEGER PRIMARY KEY)')
  db.close()
}
