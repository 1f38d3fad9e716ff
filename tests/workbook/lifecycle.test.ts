import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { codeOf, crashImage, FIRST_ANSWERS, world, worldWithClosedFile } from './support/world.ts'
import { fingerprint } from './support/folder.ts'

test('a new workbook starts with the answers it was made with', () => {
  const { session, place } = world()
  const workbook = session.create(place, FIRST_ANSWERS)
  expect(workbook.plan.route).toEqual({
    title: 'Praktijk De Linde',
    kind: 'takeover',
    startDate: '2027-07-01',
    finished: null,
  })
})

test('what was entered is there after closing and opening again', () => {
  const { session, place, ports, restarted } = world()
  const workbook = session.create(place, FIRST_ANSWERS)
  workbook.edit({ kind: 'set', path: 'practice.patientsUnder65', value: 1_800 })
  const id = ports.itemId()
  workbook.edit({
    kind: 'add',
    list: 'housing.options',
    id,
    values: { name: 'Dorpsstraat', rentPerM2PerYear: 187.5 },
  })
  workbook.edit({ kind: 'set', path: 'housing.chosenOptionId', value: id })
  const before = JSON.stringify(workbook.plan)
  session.close()
  expect(JSON.stringify(restarted().open(place).plan)).toBe(before)
})

test('an open workbook keeps no shared index beside it', () => {
  const { session, place, folder } = world()
  session.create(place, FIRST_ANSWERS).edit({ kind: 'set', path: 'practice.form', value: 'duo' })
  expect(readdirSync(folder).sort()).toEqual(['linde.praktijkpad', 'linde.praktijkpad-wal'])
})

test('a closed workbook is one single file', () => {
  const { session, place, folder } = world()
  session.create(place, FIRST_ANSWERS).edit({ kind: 'set', path: 'practice.form', value: 'duo' })
  session.close()
  expect(readdirSync(folder)).toEqual(['linde.praktijkpad'])
})

test('a closed workbook needs no log to be read', () => {
  const { place } = worldWithClosedFile()
  const [writeVersion, readVersion] = readFileSync(place.path).subarray(18, 20)
  expect([writeVersion, readVersion]).toEqual([1, 1])
})

test('the file says in its header that it is a workbook', () => {
  const { place } = worldWithClosedFile()
  expect(readFileSync(place.path).toString('latin1', 68, 72)).toBe('PPAD')
})

test('the file says in its header which version it has', () => {
  const { place } = worldWithClosedFile()
  expect(readFileSync(place.path).readUInt32BE(60)).toBe(1)
})

test('a new workbook replaces the file the user chose to overwrite', () => {
  const { session, place } = worldWithClosedFile()
  const workbook = session.create(place, { ...FIRST_ANSWERS, 'route.title': 'Nieuw' })
  expect(workbook.plan.route.title).toBe('Nieuw')
})

test('a log left by a crash of an overwritten file does not leak into the new one', () => {
  const { session, place } = world(crashImage())
  expect(session.create(place, FIRST_ANSWERS).plan.practice.form).toBeNull()
})

test('opening the file that is open already answers the open workbook', () => {
  const { session, place } = world()
  expect(session.create(place, FIRST_ANSWERS)).toBe(session.open(place))
})

test('opening another file closes the first to a single file', () => {
  const { session, place, folder } = worldWithClosedFile()
  session.create({ ...place, path: join(folder, 'other.praktijkpad') }, FIRST_ANSWERS)
  session.open(place)
  expect(Object.keys(fingerprint(folder))).not.toContain('other.praktijkpad-wal')
})

test('a file that is refused leaves the open workbook open', () => {
  const { session, place, folder } = world()
  const workbook = session.create(place, FIRST_ANSWERS)
  codeOf(() => session.open({ ...place, path: join(folder, 'none.praktijkpad') }))
  expect(session.workbook()).toBe(workbook)
})

test('a new workbook cannot be put over the open one', () => {
  const { session, place } = world()
  session.create(place, FIRST_ANSWERS)
  expect(codeOf(() => session.create(place, FIRST_ANSWERS))).toBe('file.inUse')
})

test('without an open workbook there is nothing to read', () => {
  expect(codeOf(() => world().session.workbook())).toBe('workbook.notOpen')
})

test('closing twice is closing once', () => {
  const { session } = worldWithClosedFile()
  expect(codeOf(() => session.close())).toBe('none')
})

test('an edit that changes nothing is not in the log', () => {
  const { session, place } = world()
  const workbook = session.create(place, FIRST_ANSWERS)
  expect(workbook.edit({ kind: 'set', path: 'route.kind', value: 'takeover' }).edit).toBeNull()
})

test('the time of saving is that of the last edit', () => {
  const { session, place, pass } = world()
  const workbook = session.create(place, FIRST_ANSWERS)
  pass(3)
  workbook.edit({ kind: 'set', path: 'practice.form', value: 'duo' })
  expect(workbook.snapshot().savedAt).toBe('2026-11-22T09:03:00.000Z')
})
