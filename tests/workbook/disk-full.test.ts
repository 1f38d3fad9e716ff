import { rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Workbook } from '#workbook/workbook.ts'
import { fingerprint } from './support/folder.ts'
import { canMount, smallDisk } from './support/mount.ts'
import { codeOf, FIRST_ANSWERS, world, type World } from './support/world.ts'

const onMounts = test.skipIf(!canMount)
const TOO_SMALL_KB = 16
const ROOMY_KB = 1_024

/** Takes all space that is left on a disk. */
function fill(disk: string): void {
  const { bavail, bsize } = statfsSync(disk)
  writeFileSync(join(disk, 'filler'), Buffer.alloc(bavail * bsize))
}

/** A world with an open workbook on a disk without space. */
function worldOnFullDisk(): World & { readonly workbook: Workbook } {
  const made = world(smallDisk(ROOMY_KB))
  const workbook = made.session.create(made.place, FIRST_ANSWERS)
  fill(made.folder)
  return { ...made, workbook }
}

const enter = (workbook: Workbook, patients: number) =>
  workbook.edit({ kind: 'set', path: 'practice.patientsUnder65', value: patients })

onMounts('a new workbook that does not fit is refused', () => {
  const { session, place } = world(smallDisk(TOO_SMALL_KB))
  expect(codeOf(() => session.create(place, FIRST_ANSWERS))).toBe('disk.full')
})

onMounts('nothing is left of a new workbook that does not fit', () => {
  const { session, place, folder } = world(smallDisk(TOO_SMALL_KB))
  codeOf(() => session.create(place, FIRST_ANSWERS))
  expect(fingerprint(folder)).toEqual({})
})

onMounts('a file that would be overwritten stays when the new workbook does not fit', () => {
  const { session, place, folder } = world(smallDisk(TOO_SMALL_KB))
  writeFileSync(place.path, 'an old file')
  const before = fingerprint(folder)
  codeOf(() => session.create(place, FIRST_ANSWERS))
  expect(fingerprint(folder)).toEqual(before)
})

onMounts('an edit that does not fit is refused', () => {
  const { workbook } = worldOnFullDisk()
  expect(codeOf(() => enter(workbook, 1_800))).toBe('disk.full')
})

onMounts('an edit that does not fit is not in the plan', () => {
  const { workbook } = worldOnFullDisk()
  codeOf(() => enter(workbook, 1_800))
  expect(workbook.plan.practice.patientsUnder65).toBeNull()
})

onMounts('an edit that does not fit cannot be undone', () => {
  const { workbook } = worldOnFullDisk()
  codeOf(() => enter(workbook, 1_800))
  expect(workbook.snapshot().undo).toBeNull()
})

onMounts('an edit that did not fit is not in the file', () => {
  const { workbook, session, place, folder } = worldOnFullDisk()
  codeOf(() => enter(workbook, 1_800))
  rmSync(join(folder, 'filler'))
  session.close()
  expect(session.open(place).plan.practice.patientsUnder65).toBeNull()
})

onMounts('editing goes on when there is space again', () => {
  const { workbook, session, place, folder } = worldOnFullDisk()
  codeOf(() => enter(workbook, 1_800))
  rmSync(join(folder, 'filler'))
  enter(workbook, 1_900)
  session.close()
  expect(session.open(place).plan.practice.patientsUnder65).toBe(1_900)
})

onMounts('closing on a full disk loses nothing', () => {
  const { workbook, session, place, folder } = worldOnFullDisk()
  rmSync(join(folder, 'filler'))
  enter(workbook, 1_900)
  fill(folder)
  codeOf(() => session.close())
  rmSync(join(folder, 'filler'))
  expect(session.open(place).plan.practice.patientsUnder65).toBe(1_900)
})

onMounts('a copy that does not fit is refused', () => {
  const { session, place } = world()
  session.create(place, FIRST_ANSWERS)
  const disk = smallDisk(TOO_SMALL_KB)
  expect(codeOf(() => session.copyTo(join(disk, 'copy.praktijkpad')))).toBe('disk.full')
})

onMounts('nothing is left of a copy that does not fit', () => {
  const { session, place } = world()
  session.create(place, FIRST_ANSWERS)
  const disk = smallDisk(TOO_SMALL_KB)
  codeOf(() => session.copyTo(join(disk, 'copy.praktijkpad')))
  expect(fingerprint(disk)).toEqual({})
})

onMounts('a backup that does not fit is reported and does not stop the work', () => {
  const backupFolder = smallDisk(TOO_SMALL_KB)
  const made = world()
  const place = { ...made.place, backupFolder }
  made.session.create(place, FIRST_ANSWERS)
  expect(made.reported).toHaveLength(1)
})
