import { describe, expect, test } from 'vitest'
import type { WorkbookProcess } from '#main/workbook-process/adapter.ts'
import { childEnvironment } from '#main/workbook-process/environment.ts'
import { startUnderNode } from '#main/workbook-process/node-adapter.ts'
import { eventually, startFixture } from './fixtures/process.ts'

/** What a process sends, and how often it was said to have ended. */
function follow(child: WorkbookProcess) {
  const followed = { messages: [] as unknown[], exits: 0 }
  child.onMessage((message) => followed.messages.push(message))
  child.onExit(() => (followed.exits += 1))
  return followed
}

const set = (id: number, path: string) => ({ id, procedure: 'plan.set', input: { path, value: id } })

describe('a process under Node', () => {
  test('is ready, answers, and ends when it is told to', async () => {
    const child = startFixture()
    const followed = follow(child)
    await eventually(() => expect(followed.messages).toEqual([{ event: 'ready' }]))
    child.post(set(1, 'practice.ownerFte'))
    await eventually(() => expect(followed.messages[1]).toMatchObject({ id: 1, ok: true }))
    child.kill()
    await eventually(() => expect(followed.exits).toBe(1))
    child.kill()
    child.post(set(2, 'practice.ownerFte'))
    expect(followed).toMatchObject({ exits: 1 })
  })

  test('is said to have ended after everything that it sent', async () => {
    const child = startFixture()
    const followed = follow(child)
    for (let id = 1; id <= 100; id += 1) child.post(set(id, 'practice.ownerFte'))
    child.post(set(101, 'test.die'))
    await eventually(() => expect(followed.exits).toBe(1))
    expect(followed.messages.filter((message) => JSON.stringify(message).includes('"ok":true'))).toHaveLength(
      100,
    )
  })

  test('is said to have ended when there is no such program', async () => {
    const followed = follow(startUnderNode('/nowhere/node', '/nowhere/workbook.cjs', []))
    await eventually(() => expect(followed.exits).toBe(1))
  })
})

test('the process does not hear what steers Electron or Node', () => {
  const own = {
    PATH: '/bin',
    HOME: '/home/anna',
    ELECTRON_RUN_AS_NODE: '1',
    NODE_OPTIONS: '-r x',
    electron_x: '1',
  }
  expect(childEnvironment({ ...own, UNSET: undefined })).toEqual({ PATH: '/bin', HOME: '/home/anna' })
})
