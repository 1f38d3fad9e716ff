import fc from 'fast-check'
import { expect, test } from 'vitest'
import { superfluous } from '#workbook/backups/keep.ts'
import { backupName, readBackupName, type BackupName } from '#workbook/backups/name.ts'

const NOW = new Date('2026-11-22T18:00:00.000Z')
const HOUR_MS = 60 * 60 * 1000

const hoursAgo = (hours: number): BackupName =>
  backupName(new Date(NOW.getTime() - hours * HOUR_MS).toISOString(), 1)

/** A backup for each of so many hours back, newest first. */
const hourly = (count: number): BackupName[] => Array.from({ length: count }, (_, index) => hoursAgo(index))

const kept = (backups: readonly BackupName[]): BackupName[] => {
  const gone = new Set(superfluous(backups, NOW))
  return backups.filter((backup) => !gone.has(backup))
}

test('ten backups are all kept', () => {
  expect(kept(hourly(10))).toHaveLength(10)
})

test('of more than ten the newest ten are kept, and the newest of the day before', () => {
  const backups = hourly(24)
  expect(kept(backups)).toEqual([...backups.slice(0, 10), hoursAgo(19)])
})

test('the newest of each of the last thirty days is kept', () => {
  expect(kept(hourly(60 * 24)).slice(10)).toHaveLength(30)
})

test('the order in which the backups are listed does not matter', () => {
  const backups = hourly(48)
  const files = (list: readonly BackupName[]) => list.map((backup) => backup.file).sort()
  expect(files(superfluous([...backups].reverse(), NOW))).toEqual(files(superfluous(backups, NOW)))
})

test('the newest backup is always kept', () => {
  const hours = fc.array(fc.nat({ max: 5_000 }), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(hours, (list) => {
      expect(kept(list.map(hoursAgo))).toContainEqual(hoursAgo(Math.min(...list)))
    }),
  )
})

test('the name of a backup can be read back', () => {
  const name = backupName('2026-11-22T09:00:00.123Z', 12)
  expect(readBackupName(name.file)).toEqual(name)
})

test.each([
  'linde.praktijkpad',
  '2026-11-22T09-00-00.000Z-v1.praktijkpad-wal',
  '2026-11-22T09-00-00.000Z-v1.praktijkpad.txt',
  ' 2026-11-22T09-00-00.000Z-v1.praktijkpad',
  '2026-13-45T09-00-00.000Z-v1.praktijkpad',
  '.praktijkpad-0a1b.tmp',
])('%s is not the name of a backup', (file) => {
  expect(readBackupName(file)).toBeNull()
})
