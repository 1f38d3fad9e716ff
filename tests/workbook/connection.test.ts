import { join } from 'node:path'
import { expect, test } from 'vitest'
import { connectMemory, connectNew, writeAhead, type Db } from '#workbook/file/connection.ts'
import { temporaryFolder } from './support/folder.ts'

const SYNCHRONOUS_FULL = 2

function openForWriting(): Db {
  const db = connectNew(join(temporaryFolder(), 'some.praktijkpad'))
  writeAhead(db)
  return db
}

test.each([
  ['foreign_keys', 1],
  ['trusted_schema', 0],
  ['cell_size_check', 1],
])('every connection has %s set to %i', (pragma, value) => {
  expect(connectMemory().pragma(pragma, { simple: true })).toBe(value)
})

test('the tables of SQLite itself cannot be written', () => {
  const db = connectMemory()
  db.exec('CREATE TABLE a (b)')
  expect(() => db.exec(`PRAGMA writable_schema = ON; DELETE FROM sqlite_schema`)).toThrow(
    'may not be modified',
  )
})

test('a commit waits until it is on disk', () => {
  const db = openForWriting()
  expect(db.pragma('synchronous', { simple: true })).toBe(SYNCHRONOUS_FULL)
  db.close()
})

test('an open file is in write-ahead mode', () => {
  const db = openForWriting()
  expect(db.pragma('journal_mode', { simple: true })).toBe('wal')
  db.close()
})
