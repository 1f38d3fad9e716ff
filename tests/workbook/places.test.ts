import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { connectMemory } from '#workbook/file/connection.ts'
import { writeCopy } from '#workbook/file/copy.ts'
import { MIGRATIONS } from '#workbook/migrations/index.ts'
import { fingerprint, temporaryFolder } from './support/folder.ts'
import { canMount, makeReadOnly, smallDisk } from './support/mount.ts'
import { codeOf, FIRST_ANSWERS, world, worldWithClosedFile, type World } from './support/world.ts'

const onMounts = test.skipIf(!canMount)
const DISK_KB = 1_024

function worldOnReadOnlyDisk(): World {
  const made = worldWithClosedFile(smallDisk(DISK_KB))
  makeReadOnly(made.folder)
  return made
}

onMounts('a file on a read-only disk is refused', () => {
  const { session, place } = worldOnReadOnlyDisk()
  expect(codeOf(() => session.open(place))).toBe('file.readOnly')
})

onMounts('a file on a read-only disk is left as it was', () => {
  const { session, place, folder } = worldOnReadOnlyDisk()
  const before = fingerprint(folder)
  codeOf(() => session.open(place))
  expect(fingerprint(folder)).toEqual(before)
})

onMounts('a new file cannot be made on a read-only disk', () => {
  const { session, place, folder } = worldOnReadOnlyDisk()
  const other = { ...place, path: join(folder, 'other.praktijkpad') }
  expect(codeOf(() => session.create(other, FIRST_ANSWERS))).toBe('file.readOnly')
})

onMounts('a copy cannot be made on a read-only disk', () => {
  const { session, place } = worldWithClosedFile()
  const disk = smallDisk(DISK_KB)
  makeReadOnly(disk)
  session.open(place)
  expect(codeOf(() => session.copyTo(join(disk, 'copy.praktijkpad')))).toBe('file.readOnly')
})

test('a folder that is not there is missing', () => {
  const { session, place, folder } = world()
  const nowhere = { ...place, path: join(folder, 'nowhere', 'linde.praktijkpad') }
  expect(codeOf(() => session.create(nowhere, FIRST_ANSWERS))).toBe('file.missing')
})

test('a folder cannot be opened as a workbook', () => {
  const { session, place } = world()
  mkdirSync(place.path)
  expect(codeOf(() => session.open(place))).toBe('file.notSqlite')
})

test('a copy can be opened and holds the same plan', () => {
  const { session, place, restarted } = world()
  const path = join(temporaryFolder(), 'copy.praktijkpad')
  const { plan } = session.create(place, FIRST_ANSWERS)
  session.copyTo(path)
  expect(restarted().open({ ...place, path }).plan).toEqual(plan)
})

test('a copy is a workbook of its own', () => {
  const { session, place, restarted } = world()
  const path = join(temporaryFolder(), 'copy.praktijkpad')
  const { id } = session.create(place, FIRST_ANSWERS)
  session.copyTo(path)
  expect(restarted().open({ ...place, path }).id).not.toBe(id)
})

test('a copy is one single file', () => {
  const { session, place } = world()
  const folder = temporaryFolder()
  session.create(place, FIRST_ANSWERS)
  session.copyTo(join(folder, 'copy.praktijkpad'))
  expect(Object.keys(fingerprint(folder))).toEqual(['copy.praktijkpad'])
})

test('a copy replaces the file the user chose to overwrite', () => {
  const { session, place, restarted } = world()
  const path = join(temporaryFolder(), 'copy.praktijkpad')
  writeFileSync(path, 'an old file')
  session.create(place, FIRST_ANSWERS)
  session.copyTo(path)
  expect(codeOf(() => restarted().open({ ...place, path }))).toBe('none')
})

test('a copy that is not a sound workbook does not get its name', () => {
  const folder = temporaryFolder()
  const db = connectMemory()
  db.exec('CREATE TABLE letters (id INTEGER PRIMARY KEY)')
  codeOf(() => writeCopy(db, join(folder, 'copy.praktijkpad'), 'x', MIGRATIONS))
  expect(fingerprint(folder)).toEqual({})
})

test('a workbook cannot be copied over itself', () => {
  const { session, place } = world()
  session.create(place, FIRST_ANSWERS)
  expect(codeOf(() => session.copyTo(place.path))).toBe('file.inUse')
})

test('the workbook goes on after a copy was made', () => {
  const { session, place } = world()
  const workbook = session.create(place, FIRST_ANSWERS)
  session.copyTo(join(temporaryFolder(), 'copy.praktijkpad'))
  expect(workbook.edit({ kind: 'set', path: 'practice.form', value: 'duo' }).edit).not.toBeNull()
})
