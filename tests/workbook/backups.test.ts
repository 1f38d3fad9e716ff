import { cpSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newestSound, idIn } from '#workbook/backups/find.ts'
import { restoreBackup } from '#workbook/backups/restore.ts'
import { MIGRATIONS } from '#workbook/migrations/index.ts'
import type { Workbook } from '#workbook/workbook.ts'
import { destroyPage, tamper } from './support/bad-files.ts'
import { fingerprint, temporaryFolder } from './support/folder.ts'
import { codeOf, crashImage, FIRST_ANSWERS, world, worldWithClosedFile, type World } from './support/world.ts'

const FIRST_BACKUP = '2026-11-22T09-00-00.000Z-v1.praktijkpad'

interface Opened extends World {
  readonly workbook: Workbook
  readonly backups: string
  /** Another edit and what follows its answer. */
  readonly enter: (patients: number) => void
}

/** A new workbook that is open; making it made its first backup. */
function opened(): Opened {
  const made = world()
  const workbook = made.session.create(made.place, FIRST_ANSWERS)
  return {
    ...made,
    workbook,
    backups: join(made.place.backupFolder, workbook.id),
    enter: (value) => {
      made.session.workbook().edit({ kind: 'set', path: 'practice.patientsUnder65', value })
      made.session.afterwards()
    },
  }
}

const newest = ({ place, workbook }: Opened) => newestSound(place.backupFolder, workbook.id, MIGRATIONS)

test('a new workbook has a backup', () => {
  expect(readdirSync(opened().backups)).toEqual([FIRST_BACKUP])
})

test('opening a file without new edits makes no backup', () => {
  const { session, place, pass, backups } = opened()
  session.close()
  pass(60)
  session.open(place)
  expect(readdirSync(backups)).toEqual([FIRST_BACKUP])
})

test('opening a file with edits no backup holds makes one', () => {
  const { folder, place, pass, enter, backups, restarted } = opened()
  enter(1_800)
  const crashed = temporaryFolder()
  cpSync(folder, crashed, { recursive: true })
  pass(5)
  restarted().open({ ...place, path: join(crashed, 'linde.praktijkpad') })
  expect(readdirSync(backups)).toContain('2026-11-22T09-05-00.000Z-v1.praktijkpad')
})

test('closing makes a backup of an answer given just before', () => {
  const at = opened()
  at.pass(5)
  at.enter(1_800)
  at.session.close()
  const backup = newest(at)
  expect(backup?.savedAt).toBe('2026-11-22T09:05:00.000Z')
  const copy = { ...at.place, path: backup?.path ?? '' }
  expect(at.restarted().open(copy).plan.practice.patientsUnder65).toBe(1_800)
})

test('opening another file makes a backup of the one it takes the place of', () => {
  const at = opened()
  at.pass(5)
  at.enter(1_800)
  at.session.create({ ...at.place, path: join(at.folder, 'other.praktijkpad') }, FIRST_ANSWERS)
  expect(newest(at)?.savedAt).toBe('2026-11-22T09:05:00.000Z')
})

test('closing without new edits makes no backup', () => {
  const { session, pass, backups } = opened()
  pass(60)
  session.close()
  expect(readdirSync(backups)).toEqual([FIRST_BACKUP])
})

test('a backup that cannot be made does not keep the file from closing to a single one', () => {
  const { session, place, pass, enter, folder, reported } = opened()
  pass(5)
  enter(1_800)
  rmSync(place.backupFolder, { recursive: true })
  writeFileSync(place.backupFolder, 'in the way')
  expect(codeOf(() => session.close())).toBe('none')
  expect(readdirSync(folder)).toEqual(['linde.praktijkpad'])
  expect(reported).toHaveLength(1)
})

test('closing a file that disappeared meanwhile makes a backup of what was in it', () => {
  const at = opened()
  at.pass(5)
  at.enter(1_800)
  rmSync(at.place.path)
  expect(codeOf(() => at.session.close())).toBe('file.readOnly')
  expect(at.reported).toEqual([])
  expect(newest(at)?.savedAt).toBe('2026-11-22T09:05:00.000Z')
})

test('an edit within fifteen minutes of the last backup makes none', () => {
  const { pass, enter, backups } = opened()
  pass(15)
  enter(1_800)
  expect(readdirSync(backups)).toEqual([FIRST_BACKUP])
})

test('an edit more than fifteen minutes after the last backup makes one', () => {
  const { pass, enter, backups } = opened()
  pass(16)
  enter(1_800)
  expect(readdirSync(backups)).toContain('2026-11-22T09-16-00.000Z-v1.praktijkpad')
})

test('a clock that was set back does not stop backups', () => {
  const { pass, enter, backups } = opened()
  pass(-600)
  enter(1_800)
  expect(readdirSync(backups)).toContain('2026-11-21T23-00-00.000Z-v1.praktijkpad')
})

test('a backup holds the plan of its moment', () => {
  const at = opened()
  at.pass(16)
  at.enter(1_800)
  const path = newest(at)?.path ?? ''
  expect(at.restarted().open({ ...at.place, path }).plan).toEqual(at.workbook.plan)
})

test('backups that need not be kept are removed', () => {
  const { pass, enter, backups } = opened()
  for (let count = 1; count <= 14; count += 1) {
    pass(16)
    enter(count)
  }
  expect(readdirSync(backups)).toHaveLength(10)
})

test('pruning leaves other files in the folder alone', () => {
  const { pass, enter, backups } = opened()
  writeFileSync(join(backups, 'notes.txt'), 'mine')
  for (let count = 1; count <= 14; count += 1) {
    pass(16)
    enter(count)
  }
  expect(readdirSync(backups)).toContain('notes.txt')
})

test('a backup that cannot be made does not stop the edit', () => {
  const { place, pass, enter, session } = opened()
  rmSync(place.backupFolder, { recursive: true })
  writeFileSync(place.backupFolder, 'in the way')
  pass(16)
  enter(1_800)
  expect(session.workbook().plan.practice.patientsUnder65).toBe(1_800)
})

test('a backup that cannot be made is reported', () => {
  const { place, pass, enter, reported } = opened()
  rmSync(place.backupFolder, { recursive: true })
  writeFileSync(place.backupFolder, 'in the way')
  pass(16)
  enter(1_800)
  expect(reported).toHaveLength(1)
})

test('the newest backup says when it was made', () => {
  const at = opened()
  at.pass(16)
  at.enter(1_800)
  expect(newest(at)?.savedAt).toBe('2026-11-22T09:16:00.000Z')
})

test('a damaged backup is passed over for an older one', () => {
  const at = opened()
  at.pass(16)
  at.enter(1_800)
  destroyPage(newest(at)?.path ?? '', 3)
  expect(newest(at)?.savedAt).toBe('2026-11-22T09:00:00.000Z')
})

test('a workbook without backups has no newest one', () => {
  const at = opened()
  rmSync(at.backups, { recursive: true })
  expect(newest(at)).toBeNull()
})

test('the id can be read from a file that is damaged elsewhere', () => {
  const { session, place, workbook } = opened()
  session.close()
  destroyPage(place.path, 4)
  expect(idIn(place.path)).toBe(workbook.id)
})

test('a file that cannot be read any more has no id', () => {
  const { place } = worldWithClosedFile()
  writeFileSync(place.path, 'Beste collega,')
  expect(idIn(place.path)).toBeNull()
})

test('a path is not taken for an id', () => {
  const { place } = worldWithClosedFile()
  tamper(place.path, `UPDATE workbook SET value = '../../etc' WHERE key = 'id'`)
  expect(idIn(place.path)).toBeNull()
})

test('looking for the id in a file left by a crash leaves it as it was', () => {
  const folder = crashImage()
  const before = fingerprint(folder)
  idIn(join(folder, 'linde.praktijkpad'))
  expect(fingerprint(folder)).toEqual(before)
})

test('a restored backup can be opened', () => {
  const at = opened()
  const path = join(temporaryFolder(), 'restored.praktijkpad')
  restoreBackup(newest(at)?.path ?? '', path, 'x', MIGRATIONS)
  expect(at.restarted().open({ ...at.place, path }).id).toBe(at.workbook.id)
})

test('a backup is not restored over a file', () => {
  const at = opened()
  expect(codeOf(() => restoreBackup(newest(at)?.path ?? '', at.place.path, 'x', MIGRATIONS))).toBe(
    'file.exists',
  )
})

test('a damaged backup is not restored', () => {
  const at = opened()
  const folder = temporaryFolder()
  const backup = newest(at)?.path ?? ''
  destroyPage(backup, 3)
  codeOf(() => restoreBackup(backup, join(folder, 'restored.praktijkpad'), 'x', MIGRATIONS))
  expect(fingerprint(folder)).toEqual({})
})

test('a file that disappears while it is open is noticed', () => {
  const { session, place } = opened()
  rmSync(place.path)
  expect(codeOf(() => session.workbook())).toBe('workbook.notOpen')
})

test('a file that is replaced while it is open is noticed', () => {
  const { session, place } = opened()
  rmSync(place.path)
  writeFileSync(place.path, 'another file')
  expect(codeOf(() => session.workbook())).toBe('workbook.notOpen')
})

test('what was in a file that disappeared is in a backup', () => {
  const at = opened()
  at.enter(1_800)
  at.pass(1)
  rmSync(at.place.path)
  codeOf(() => at.session.workbook())
  expect(newest(at)?.savedAt).toBe('2026-11-22T09:01:00.000Z')
})

test('what was in a file that was renamed is in the renamed file', () => {
  const { session, place, enter, folder, restarted } = opened()
  const path = join(folder, 'renamed.praktijkpad')
  enter(1_800)
  renameSync(place.path, path)
  codeOf(() => session.workbook())
  expect(restarted().open({ ...place, path }).plan.practice.patientsUnder65).toBe(1_800)
})
