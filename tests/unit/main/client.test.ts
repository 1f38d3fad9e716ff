import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { eventually, runFixture, type RunningClient } from './fixtures/process.ts'

const STOPPED = { code: 'workbook.processStopped' }

function set(running: RunningClient, path: string, value: number | null = null) {
  return running.client.request('plan.set', { path, value })
}

async function openFile(running: RunningClient, name = 'plan.praktijkpad'): Promise<string> {
  const path = join(running.folder, name)
  writeFileSync(path, '')
  await running.client.open({ path, backupFolder: running.folder })
  return path
}

afterEach(() => {
  delete process.env['FIXTURE_FAILS']
})

describe('asking', () => {
  test('answers arrive at the request they belong to, also those made before the process was ready', async () => {
    const running = await runFixture()
    const numbers = Array.from({ length: 50 }, (_, index) => index)
    const answers = await Promise.all(numbers.map((number) => set(running, 'practice.ownerFte', number)))
    expect(answers.map(({ edit }) => edit)).toEqual(numbers)
    expect(running.asked().map(({ input }) => input['value'])).toEqual(numbers)
  })

  test('an error keeps its code and details', async () => {
    const running = await runFixture()
    await expect(set(running, 'test.refuse')).rejects.toMatchObject({
      code: 'plan.invalidValue',
      details: { by: 'fixture' },
    })
  })

  test('an answer that is not what the contract says is an error', async () => {
    const running = await runFixture()
    await expect(set(running, 'test.wrongAnswer')).rejects.toThrow()
    await expect(set(running, 'practice.ownerFte', 1)).resolves.toMatchObject({ edit: 1 })
  })

  test('a change of the plan is told', async () => {
    const running = await runFixture()
    await set(running, 'test.announce')
    expect(running.told.planChanges).toBe(1)
  })
})

describe('when the process stops', () => {
  test('all open requests are rejected, and a new process opens the same file before it does anything else', async () => {
    const running = await runFixture()
    const path = await openFile(running)
    const open = [set(running, 'test.hang'), set(running, 'test.hang'), set(running, 'test.die')]
    await expect(Promise.allSettled(open)).resolves.toMatchObject(
      open.map(() => ({ status: 'rejected', reason: STOPPED })),
    )
    await set(running, 'practice.ownerFte')
    expect(running.told.restarts).toEqual([null])
    expect(running.asked().slice(-2)).toMatchObject([
      { procedure: 'workbook.open', input: { path, backupFolder: running.folder } },
      { procedure: 'plan.set' },
    ])
  })

  test('a process that babbles is not trusted any more', async () => {
    const running = await runFixture()
    const before = running.client.pid
    await expect(Promise.all([set(running, 'test.babble'), set(running, 'test.hang')])).rejects.toMatchObject(
      STOPPED,
    )
    await set(running, 'practice.ownerFte')
    expect(running.client.pid).not.toBe(before)
  })

  test('a file that cannot be opened again is reported and not tried once more', async () => {
    const running = await runFixture()
    const path = await openFile(running)

    rmSync(path)
    await expect(set(running, 'test.die')).rejects.toMatchObject(STOPPED)
    await eventually(() => expect(running.told.restarts).toMatchObject([{ code: 'file.missing' }]))
    await expect(set(running, 'test.die')).rejects.toMatchObject(STOPPED)
    await set(running, 'practice.ownerFte')
    expect(running.asked().filter(({ procedure }) => procedure === 'workbook.open')).toHaveLength(2)
  })

  test('a closed file is not opened again', async () => {
    const running = await runFixture()
    await openFile(running)
    await running.client.close()
    await expect(set(running, 'test.die')).rejects.toMatchObject(STOPPED)
    await set(running, 'practice.ownerFte')
    expect(running.asked().filter(({ procedure }) => procedure === 'workbook.open')).toHaveLength(1)
  })

  test('the third time within a minute is the last, until a file is opened', async () => {
    const running = await runFixture(() => 0)
    for (let crash = 0; crash < 3; crash += 1)
      await expect(set(running, 'test.die')).rejects.toMatchObject(STOPPED)
    expect(running.told).toMatchObject({ restarts: [null, null], gaveUp: 1 })
    await expect(set(running, 'practice.ownerFte')).rejects.toMatchObject(STOPPED)
    await openFile(running)
    await expect(set(running, 'practice.ownerFte', 1)).resolves.toMatchObject({ edit: 1 })
  })

  test('crashes that are more than a minute apart go on being repaired', async () => {
    let minutes = 0
    const running = await runFixture(() => (minutes += 1) * 61_000)
    for (let crash = 0; crash < 4; crash += 1)
      await expect(set(running, 'test.die')).rejects.toMatchObject(STOPPED)
    await expect(set(running, 'practice.ownerFte', 1)).resolves.toMatchObject({ edit: 1 })
    expect(running.told.gaveUp).toBe(0)
  })

  test('a process that does not even start is given up too', async () => {
    process.env['FIXTURE_FAILS'] = 'yes'
    const running = await runFixture()
    await expect(set(running, 'practice.ownerFte')).rejects.toMatchObject(STOPPED)
    await eventually(() => expect(running.told.gaveUp).toBe(1))
  })
})

describe('stopping', () => {
  test('closes the file, ends the process and does not start another', async () => {
    const running = await runFixture()
    await openFile(running)
    const { pid } = running.client
    await running.client.stop()
    expect(running.asked().at(-1)).toEqual({ procedure: 'workbook.close', input: {} })
    await eventually(() => expect(() => process.kill(pid ?? 0, 0)).toThrow('ESRCH'))
    expect(running.told).toMatchObject({ restarts: [], gaveUp: 0 })
  })

  test('what was asked before is answered first', async () => {
    const running = await runFixture()
    await openFile(running)
    const saved = set(running, 'practice.ownerFte', 7)
    await running.client.stop()
    await expect(saved).resolves.toMatchObject({ edit: 7 })
  })
})
