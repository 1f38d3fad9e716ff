import { copyFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { toFailure } from '#contract/result.ts'
import { appendToLog, BAD_FILES, destroyPage, pageCount, tamper } from './support/bad-files.ts'
import { fingerprint } from './support/folder.ts'
import { codeOf, crashImage, world, worldWithClosedFile } from './support/world.ts'

/** The root of the housing options, which the edit of the crash did not touch. */
const PAGE_NOT_IN_LOG = 6

test.each(BAD_FILES)('$name is refused with $code', ({ make, code }) => {
  const bad = worldWithClosedFile()
  make(bad)
  expect(codeOf(() => bad.session.open(bad.place))).toBe(code)
})

test.each(BAD_FILES)('$name is left as it was', ({ make }) => {
  const bad = worldWithClosedFile()
  make(bad)
  const before = fingerprint(bad.folder)
  codeOf(() => bad.session.open(bad.place))
  expect(fingerprint(bad.folder)).toEqual(before)
})

test('a newer file is refused with both versions', () => {
  const { session, place } = worldWithClosedFile()
  tamper(place.path, 'PRAGMA user_version = 7')
  const refuse = (): unknown => {
    try {
      return session.open(place)
    } catch (error) {
      return toFailure(error).details
    }
  }
  expect(refuse()).toEqual({ fileVersion: '7', appVersion: '1' })
})

test('no page can be overwritten unnoticed', () => {
  const { session, place } = worldWithClosedFile()
  const good = `${place.path}.good`
  copyFileSync(place.path, good)
  const pages = Array.from({ length: pageCount(good) - 1 }, (_, index) => index + 2)
  const codes = pages.map((page) => {
    copyFileSync(good, place.path)
    destroyPage(place.path, page)
    return codeOf(() => session.open(place))
  })
  expect(new Set(codes)).toEqual(new Set(['file.damaged']))
})

test('a log of a crash is taken in', () => {
  const { session, place } = world(crashImage())
  expect(session.open(place).plan.practice.form).toBe('duo')
})

test('a file of which only the log says that it is newer is refused', () => {
  const { session, place } = world(crashImage())
  appendToLog(place.path, 'PRAGMA user_version = 7')
  expect(codeOf(() => session.open(place))).toBe('file.newer')
})

test('a damaged file with a log of a crash is left as it was', () => {
  const { session, place, folder } = world(crashImage())
  destroyPage(place.path, PAGE_NOT_IN_LOG)
  const before = fingerprint(folder)
  codeOf(() => session.open(place))
  expect(fingerprint(folder)).toEqual(before)
})

test('a damaged file with a log of a crash is refused', () => {
  const { session, place } = world(crashImage())
  destroyPage(place.path, PAGE_NOT_IN_LOG)
  expect(codeOf(() => session.open(place))).toBe('file.damaged')
})

test('a damaged file left in write-ahead mode gets no files beside it', () => {
  const { session, place, folder } = worldWithClosedFile()
  tamper(
    place.path,
    `PRAGMA journal_mode = WAL; UPDATE fields SET value = '"castle"' WHERE path = 'route.kind'`,
  )
  codeOf(() => session.open(place))
  expect(Object.keys(fingerprint(folder))).toEqual(['linde.praktijkpad'])
})
