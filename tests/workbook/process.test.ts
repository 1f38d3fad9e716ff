import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startProcess, type WorkbookProcess } from './support/process.ts'
import { temporaryFolder } from './support/folder.ts'
import { world } from './support/world.ts'

const ANSWERS = { title: 'Praktijk De Linde', kind: 'takeover', startDate: '2027-07-01' }

/** Does to messages what Electron's utility process does: they come in with `data` around them. */
const FAKE_PARENT_PORT = `process.parentPort = {
  postMessage: (message) => process.send(message),
  on: (event, listener) => process.on(event, (data) => listener({ data })),
}`

async function withWorkbook(preload = ''): Promise<{ running: WorkbookProcess; folder: string }> {
  const { place, folder } = world()
  const running = await startProcess({ preload })
  await running.ask('workbook.create', { ...place, ...ANSWERS })
  return { running, folder }
}

test('a save is answered with its number in the log', async () => {
  const { running } = await withWorkbook()
  const reply = await running.ask('plan.set', { path: 'practice.form', value: 'duo' })
  expect(reply).toMatchObject({ ok: true, value: { edit: 2 } })
})

test('the process works the same behind the port of a utility process', async () => {
  const { running } = await withWorkbook(FAKE_PARENT_PORT)
  const reply = await running.ask('plan.set', { path: 'practice.form', value: 'duo' })
  expect(reply).toMatchObject({ ok: true, value: { edit: 2 } })
})

test('a change of the plan is told after it was answered', async () => {
  const { running } = await withWorkbook()
  const reply = await running.ask('plan.set', { path: 'practice.form', value: 'duo' })
  const event = await running.until((candidate) => 'event' in candidate && candidate.event === 'plan.changed')
  expect(running.replies.indexOf(event)).toBeGreaterThan(running.replies.indexOf(reply))
})

test('a save that changes nothing is not told', async () => {
  const { running } = await withWorkbook()
  await running.ask('plan.set', { path: 'route.kind', value: 'takeover' })
  await running.ask('plan.read', {})
  expect(running.replies).not.toContainEqual({ event: 'plan.changed' })
})

test('requests are answered in the order they came', async () => {
  const { running } = await withWorkbook()
  running.post(1, 'workbook.copyTo', { path: join(temporaryFolder(), 'copy.praktijkpad') })
  running.post(2, 'plan.set', { path: 'practice.form', value: 'duo' })
  running.post(3, 'history.undo', {})
  await running.until((reply) => 'id' in reply && reply.id === 3)
  const ids = running.replies.flatMap((reply) => ('id' in reply && reply.id <= 3 ? [reply.id] : []))
  expect(ids).toEqual([1, 2, 3])
})

test('when the app is gone the process closes the file to a single one', async () => {
  const { running, folder } = await withWorkbook()
  await running.ask('plan.set', { path: 'practice.form', value: 'duo' })
  running.child.disconnect()
  await running.ended()
  expect(readdirSync(folder)).toEqual(['linde.praktijkpad'])
})

test('when the app is gone the file is left needing no log to be read', async () => {
  const { running, folder } = await withWorkbook()
  running.child.disconnect()
  await running.ended()
  expect(readFileSync(join(folder, 'linde.praktijkpad'))[18]).toBe(1)
})

test('when asked to stop the process closes the file to a single one', async () => {
  const { running, folder } = await withWorkbook()
  await running.ask('plan.set', { path: 'practice.form', value: 'duo' })
  running.child.kill('SIGTERM')
  await running.ended()
  expect(readdirSync(folder)).toEqual(['linde.praktijkpad'])
})

test('Ctrl+C in a terminal leaves closing to the app', async () => {
  const { running } = await withWorkbook()
  running.child.kill('SIGINT')
  const reply = await running.ask('plan.set', { path: 'practice.form', value: 'duo' })
  expect(reply).toMatchObject({ ok: true })
})

test('when the app is gone the process ends well', async () => {
  const running = await startProcess()
  running.child.disconnect()
  expect(await running.ended()).toBe(0)
})

test('a promise nobody looks after ends the process with an error', async () => {
  const preload = 'process.once("message", () => void Promise.reject(new Error("lost")))'
  const running = await startProcess({ preload })
  running.post(1, 'plan.read', {})
  expect(await running.ended()).toBe(1)
})
