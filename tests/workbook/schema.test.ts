import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { LISTS } from '#domain/plan/catalogue.ts'
import { connectMemory } from '#workbook/file/connection.ts'
import { MIGRATIONS } from '#workbook/migrations/index.ts'
import { migrate } from '#workbook/migrations/run.ts'
import { columnOf, tableOf } from '#workbook/storage/columns.ts'
import { FIRST_ANSWERS, world } from './support/world.ts'

function emptyFile(): Database.Database {
  const db = connectMemory()
  migrate(db, MIGRATIONS)
  return db
}

/** A closed workbook with a few edits, opened past everything that guards it. */
function filledFile(): Database.Database {
  const { session, place } = world()
  const workbook = session.create(place, FIRST_ANSWERS)
  workbook.edit({ kind: 'set', path: 'practice.form', value: 'duo' })
  workbook.undo()
  session.close()
  return new Database(place.path)
}

test.each(LISTS)('the columns of $path are the fields of its items', (list) => {
  const columns = emptyFile()
    .prepare<[string], { name: string; type: string }>('SELECT name, type FROM pragma_table_info(?)')
    .all(tableOf(list))
  expect(columns).toEqual([
    { name: 'id', type: 'TEXT' },
    { name: 'position', type: 'INTEGER' },
    ...list.fields.map(columnOf),
  ])
})

test('every table is strict', () => {
  const loose = emptyFile()
    .prepare(
      `SELECT name FROM pragma_table_list WHERE strict = 0 AND type = 'table' AND name NOT LIKE 'sqlite%'`,
    )
    .all()
  expect(loose).toEqual([])
})

test.each([
  ['an edit cannot be changed', `UPDATE edits SET at = '2020-01-01T00:00:00.000Z'`],
  ['an edit cannot be removed', 'DELETE FROM edits'],
  ['an edit cannot be replaced', `INSERT OR REPLACE INTO edits SELECT * FROM edits WHERE id = 2`],
  ['a change cannot be changed', `UPDATE changes SET "after" = '"solo"'`],
  ['a change cannot be removed', 'DELETE FROM changes'],
  ['a change cannot be replaced', `INSERT OR REPLACE INTO changes SELECT * FROM changes WHERE id = 2`],
])('%s', (_, sql) => {
  const db = filledFile()
  expect(() => db.exec(sql)).toThrow('the change log is append-only')
  db.close()
})

test.each([
  ['an answer that is not JSON', `INSERT INTO fields VALUES ('route.title', 'Linde')`],
  ['an answer that is unknown, which is no row', `INSERT INTO fields VALUES ('route.title', 'null')`],
  ['an undo of nothing', `INSERT INTO edits VALUES (9, 'undo', NULL, '2026-11-22T09:00:00.000Z', 'x')`],
  ['an undo of something later', `INSERT INTO edits VALUES (1, 'undo', 2, '2026-11-22T09:00:00.000Z', 'x')`],
  [
    'text where a number belongs',
    `INSERT INTO housing_options (id, position, area_m2) VALUES ('aaaaaaaa', 0, 'big')`,
  ],
  ['an id of another kind', `INSERT INTO housing_options (id, position) VALUES ('../../etc', 0)`],
])('the file does not take %s', (_, sql) => {
  expect(() => emptyFile().exec(sql)).toThrow(/constraint failed|cannot store/)
})

test('the history of a field is found by an index', () => {
  const plan = emptyFile()
    .prepare<[string], { detail: string }>('EXPLAIN QUERY PLAN SELECT * FROM changes WHERE path = ?')
    .all('route.title')
  expect(plan.map((step) => step.detail).join()).toContain('changes_path')
})
