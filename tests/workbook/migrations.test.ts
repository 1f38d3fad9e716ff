import Database from 'better-sqlite3'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { connectMemory, fileVersion, type Db } from '#workbook/file/connection.ts'
import { expectedShape, shapeOf } from '#workbook/file/shape.ts'
import { MIGRATIONS, newestVersion } from '#workbook/migrations/index.ts'
import type { Migration } from '#workbook/migrations/migration.ts'
import { migrate } from '#workbook/migrations/run.ts'
import { tamper } from './support/bad-files.ts'
import { fingerprint } from './support/folder.ts'
import { codeOf, FIRST_ANSWERS, world, worldWithClosedFile } from './support/world.ts'

const adds: Migration = {
  version: 2,
  up: (db) => db.exec(`CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT`),
}
const breaksOff: Migration = {
  version: 3,
  up: (db) => {
    db.exec('CREATE TABLE half (a TEXT) STRICT')
    throw new Error('broke off')
  },
}
const spoilsThePlan: Migration = {
  version: 2,
  up: (db) => db.exec(`UPDATE fields SET value = '"castle"' WHERE path = 'route.kind'`),
}
const NEXT = [...MIGRATIONS, adds]

/** Every row of every table. */
function allRows(db: Db): unknown {
  const tables = db.prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all()
  return tables.map((table) => [table, db.prepare(`SELECT * FROM "${table}"`).all()])
}

function rowsIn(path: string, tables: readonly string[]): unknown {
  const db = new Database(path)
  const rows = tables.map((table) => db.prepare(`SELECT * FROM "${table}"`).all())
  db.close()
  return rows
}

test('the shipped migrations are numbered without a gap', () => {
  expect(newestVersion(MIGRATIONS)).toBe(MIGRATIONS.length)
})

test('migrations out of order are refused', () => {
  expect(() => newestVersion([adds, ...MIGRATIONS])).toThrow('migration 2 is out of order')
})

test('an empty file gets the newest version', () => {
  const db = connectMemory()
  migrate(db, MIGRATIONS)
  expect(fileVersion(db)).toBe(1)
})

test('a file of the version before ends up like a new one', () => {
  const db = connectMemory()
  migrate(db, NEXT, 1)
  migrate(db, NEXT)
  expect(shapeOf(db)).toBe(expectedShape(NEXT, 2))
})

test('migrating a file of the newest version changes nothing', () => {
  const db = connectMemory()
  migrate(db, MIGRATIONS)
  const before = allRows(db)
  migrate(db, MIGRATIONS)
  expect(allRows(db)).toEqual(before)
})

test('a step that breaks off leaves nothing of itself', () => {
  const db = connectMemory()
  expect(() => migrate(db, [...NEXT, breaksOff])).toThrow('broke off')
  expect(shapeOf(db)).toBe(expectedShape(NEXT, 2))
})

test('a step that breaks off leaves the version before it', () => {
  const db = connectMemory()
  expect(() => migrate(db, [...NEXT, breaksOff])).toThrow('broke off')
  expect(fileVersion(db)).toBe(2)
})

test('a workbook of the version before keeps all its rows', () => {
  const { place, restarted } = worldWithClosedFile()
  const tables = ['workbook', 'fields', 'housing_options', 'edits', 'changes']
  const before = rowsIn(place.path, tables)
  const session = restarted(NEXT)
  session.open(place)
  session.close()
  expect(rowsIn(place.path, tables)).toEqual(before)
})

test('a workbook of the version before gets the newest version', () => {
  const { place, restarted } = worldWithClosedFile()
  const session = restarted(NEXT)
  session.open(place)
  session.close()
  expect(codeOf(() => restarted().open(place))).toBe('file.newer')
})

test('before a migration a backup of the version before is made', () => {
  const made = world()
  const { id } = made.session.create(made.place, FIRST_ANSWERS)
  made.session.close()
  made.pass(1)
  made.restarted(NEXT).open(made.place)
  const backups = readdirSync(join(made.place.backupFolder, id))
  expect(backups).toContain('2026-11-22T09-01-00.000Z-v1.praktijkpad')
})

test('without its backup a migration does not start', () => {
  const { place, folder, restarted } = worldWithClosedFile()
  const before = fingerprint(folder)
  codeOf(() => restarted(NEXT).open({ ...place, backupFolder: '/dev/null/nowhere' }))
  expect(fingerprint(folder)).toEqual(before)
})

test('an older file with a path for an id is refused', () => {
  const { place, restarted } = worldWithClosedFile()
  tamper(place.path, `UPDATE workbook SET value = '../../etc' WHERE key = 'id'`)
  expect(codeOf(() => restarted(NEXT).open(place))).toBe('file.damaged')
})

test('a migration that breaks off leaves the file as it was', () => {
  const { place, folder, restarted } = worldWithClosedFile()
  const before = fingerprint(folder)
  codeOf(() => restarted([...NEXT, breaksOff]).open(place))
  expect(fingerprint(folder)).toEqual(before)
})

test('a migration that spoils the plan leaves the file as it was', () => {
  const { place, folder, restarted } = worldWithClosedFile()
  const before = fingerprint(folder)
  codeOf(() => restarted([...MIGRATIONS, spoilsThePlan]).open(place))
  expect(fingerprint(folder)).toEqual(before)
})
