import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createInbox } from '#main/files/inbox.ts'
import { oneAtATime } from '#main/files/one-at-a-time.ts'

test('files wait until somebody can open them, and are opened at once from then on', () => {
  const opened: string[] = []
  const inbox = createInbox('first')
  inbox.add('second')
  inbox.connect((path) => opened.push(path))
  expect(opened).toEqual(['first', 'second'])
  inbox.add('third')
  expect(opened).toEqual(['first', 'second', 'third'])
})

test('tasks run in the order in which they were given, also after one that fails', async () => {
  const inTurn = oneAtATime()
  const done: number[] = []
  const task = (number: number, pause: number) => async () => {
    await setTimeout(pause)
    done.push(number)
    if (number === 2) throw new Error('no')
    return number
  }
  const tasks = [inTurn(task(1, 20)), inTurn(task(2, 10)), inTurn(task(3, 0))]
  await expect(Promise.allSettled(tasks)).resolves.toMatchObject([
    { value: 1 },
    { reason: new Error('no') },
    { value: 3 },
  ])
  expect(done).toEqual([1, 2, 3])
})
