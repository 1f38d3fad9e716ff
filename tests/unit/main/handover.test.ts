import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Handover } from '#main/files/handover.ts'

const PATIENCE_MS = 2_000

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A handover that writes down what is done with the files. */
function handing(over: { readonly page: boolean; readonly opens?: boolean }) {
  const done: string[] = []
  const opening = (how: string) => (path: string) => {
    done.push(`${how} ${path}`)
    return Promise.resolve(over.opens ?? true)
  }
  const handover = new Handover({
    desk: { open: opening('asked'), openUnasked: opening('unasked') },
    isPageThere: () => over.page,
    tellPage: () => done.push('tell'),
  })
  return { handover, done }
}

test('without a page the file is opened at once', () => {
  const { handover, done } = handing({ page: false })
  handover.offer('a')
  expect(done).toEqual(['unasked a'])
})

test('a page is told and asks', async () => {
  const { handover, done } = handing({ page: true })
  handover.offer('a')
  vi.advanceTimersByTime(PATIENCE_MS - 1)
  expect(done).toEqual(['tell'])
  await expect(handover.open()).resolves.toBe(true)
  vi.advanceTimersByTime(PATIENCE_MS)
  expect(done).toEqual(['tell', 'asked a'])
})

test('for a page that does not ask the file is opened all the same, once', async () => {
  const { handover, done } = handing({ page: true })
  handover.offer('a')
  vi.advanceTimersByTime(PATIENCE_MS)
  expect(done).toEqual(['tell', 'unasked a'])
  await expect(handover.open()).resolves.toBe(false)
  expect(done).toHaveLength(2)
})

test('of several files the last is opened, and the page gets all the time for it', async () => {
  const { handover, done } = handing({ page: true })
  handover.offer('a')
  vi.advanceTimersByTime(PATIENCE_MS - 1)
  handover.offer('b')
  vi.advanceTimersByTime(PATIENCE_MS - 1)
  expect(done).toEqual(['tell', 'tell'])
  await handover.open()
  expect(done.at(-1)).toBe('asked b')
})

test('that it cannot be opened is what the page hears', async () => {
  const { handover } = handing({ page: true, opens: false })
  handover.offer('a')
  await expect(handover.open()).resolves.toBe(false)
})

test('nothing waits when nothing was handed over', async () => {
  const { handover, done } = handing({ page: true })
  await expect(handover.open()).resolves.toBe(false)
  expect(done).toEqual([])
})
