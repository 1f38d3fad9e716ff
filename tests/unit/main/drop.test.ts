import { beforeEach, describe, expect, test } from 'vitest'
import { dropListener } from '#main/ipc/drop.ts'
import { DroppedFile } from '#main/files/dropped.ts'
import { pathOfDrop, type Drop } from '../../../src/preload/drop.ts'

/** A current Electron, which knows where the files of the test are. */
const current = { getPathForFile: ({ name }: File) => name && `/home/anna/${name}` }

const PAGE = 'app://bundle/index.html'
const review = new File(['x'], 'plan.praktijkpad-review')

function dropped(files: readonly File[], rest: Partial<Drop> = {}): Drop {
  return { isTrusted: true, dataTransfer: { files }, ...rest }
}

describe('a drop on the page', () => {
  test('says where the one file is', () => {
    expect(pathOfDrop(dropped([review]), current)).toBe('/home/anna/plan.praktijkpad-review')
  })

  test('says where the one file is on an earlier Electron, where the file knows', () => {
    const file = Object.assign(new File(['x'], 'plan.praktijkpad'), { path: '/home/bram/plan.praktijkpad' })
    expect(pathOfDrop(dropped([file]), undefined)).toBe('/home/bram/plan.praktijkpad')
  })

  test.each([
    ['that the page made up', dropped([review], { isTrusted: false })],
    ['of two files', dropped([review, review])],
    ['of no file', dropped([])],
    ['of a file that is nowhere', dropped([new File([], '')])],
    ['of nothing', dropped([], { dataTransfer: null })],
  ])('%s is no file', (_what, drop) => {
    expect(pathOfDrop(drop, current)).toBeNull()
  })
})

describe('what main hears of a drop', () => {
  const kept = new DroppedFile()
  const hear = dropListener((path) => kept.keep(path), new Set([1]))
  const frame = { url: PAGE, parent: null }
  const event = { senderFrame: frame, sender: { id: 1, mainFrame: frame } }
  beforeEach(() => kept.keep('/before'))

  test('is kept until it is asked for', () => {
    hear(event, '/home/anna/plan.praktijkpad')
    expect(kept.take()).toBe('/home/anna/plan.praktijkpad')
  })

  test('is given once', () => {
    kept.take()
    expect(() => kept.take()).toThrow(expect.objectContaining({ code: 'file.missing' }))
  })

  test('is nothing after a drop of no file', () => {
    hear(event, null)
    expect(() => kept.take()).toThrow(expect.objectContaining({ code: 'file.missing' }))
  })

  test.each([
    ['from another window', { ...event, sender: { id: 2, mainFrame: frame } }, '/x'],
    ['from a frame in the page', { ...event, senderFrame: { url: PAGE, parent: frame } }, '/x'],
    ['that is no path', event, { path: '/x' }],
    ['that is empty', event, ''],
    ['that is longer than a path', event, 'x'.repeat(4_097)],
  ])('%s is not', (_what, from, path) => {
    hear(from, path)
    expect(kept.take()).toBe('/before')
  })
})
