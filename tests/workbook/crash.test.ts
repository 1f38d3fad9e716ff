import { readdirSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Reply } from '#contract/message.ts'
import { tamper } from './support/bad-files.ts'
import { fingerprint } from './support/folder.ts'
import { startProcess, type WorkbookProcess } from './support/process.ts'
import {
  codeOf,
  halfWrittenImage,
  FIRST_ANSWERS,
  world,
  worldWithClosedFile,
  type World,
} from './support/world.ts'

const SAVES = 200
const ACKNOWLEDGED_BEFORE_KILL = 60
const ANSWERS = { title: 'Praktijk De Linde', kind: 'takeover', startDate: '2027-07-01' }

const isAnswer = (reply: Reply): reply is Extract<Reply, { id: number }> => 'id' in reply

/** Kills the process in the middle of a burst of saves of the numbers 1 to 200; answers the numbers acknowledged. */
async function killDuringSaves({ place }: World): Promise<number[]> {
  const running = await startProcess()
  await running.ask('workbook.create', { ...place, ...ANSWERS })
  for (let value = 1; value <= SAVES; value += 1) {
    running.post(value, 'plan.set', { path: 'practice.patientsUnder65', value })
  }
  await running.until((reply) => isAnswer(reply) && reply.id === ACKNOWLEDGED_BEFORE_KILL)
  running.child.kill('SIGKILL')
  await running.ended()
  return running.replies
    .filter(isAnswer)
    .filter((reply) => reply.ok && reply.id <= SAVES)
    .map((reply) => reply.id)
}

test('every acknowledged save is there after the process was killed', async () => {
  const killed = world()
  const acknowledged = await killDuringSaves(killed)
  const workbook = killed.session.open(killed.place)
  while (workbook.plan.practice.patientsUnder65 !== acknowledged.at(-1)) workbook.undo()
  const undone = acknowledged.map(() => {
    const value = workbook.plan.practice.patientsUnder65
    workbook.undo()
    return value
  })
  expect(undone.reverse()).toEqual(acknowledged)
})

test('a file that was left by a killed process is one single file after closing', async () => {
  const killed = world()
  await killDuringSaves(killed)
  killed.session.open(killed.place)
  killed.session.close()
  expect(readdirSync(killed.folder)).toEqual(['linde.praktijkpad'])
})

async function processWithOpenFile({ place }: World): Promise<WorkbookProcess> {
  const running = await startProcess()
  await running.ask('workbook.open', place)
  return running
}

test('a file that another process has open is refused', async () => {
  const shared = worldWithClosedFile()
  await processWithOpenFile(shared)
  expect(codeOf(() => shared.session.open(shared.place))).toBe('file.inUse')
})

test('trying to open a file that is in use touches nothing', async () => {
  const shared = worldWithClosedFile()
  const running = await processWithOpenFile(shared)
  await running.ask('plan.set', { path: 'practice.form', value: 'duo' })
  const before = fingerprint(shared.folder)
  codeOf(() => shared.session.open(shared.place))
  expect(fingerprint(shared.folder)).toEqual(before)
})

test('a file that another process has open cannot be overwritten', async () => {
  const shared = worldWithClosedFile()
  await processWithOpenFile(shared)
  expect(codeOf(() => shared.session.create(shared.place, FIRST_ANSWERS))).toBe('file.inUse')
})

test('a file can be opened once the other process has closed it', async () => {
  const shared = worldWithClosedFile()
  const running = await processWithOpenFile(shared)
  await running.ask('workbook.close', {})
  expect(codeOf(() => shared.session.open(shared.place))).toBe('none')
})

test('a half-written transaction left by a crash is taken back', () => {
  const { session, place } = world(halfWrittenImage())
  expect(session.open(place).plan.route.title).toBe(FIRST_ANSWERS['route.title'])
})

test('a half-written transaction leaves one single file after closing', () => {
  const { session, place, folder } = world(halfWrittenImage())
  session.open(place)
  session.close()
  expect(readdirSync(folder)).toEqual(['linde.praktijkpad'])
})

test('a file left in write-ahead mode without a log can be opened', () => {
  const { session, place } = worldWithClosedFile()
  tamper(place.path, 'PRAGMA journal_mode = WAL')
  expect(codeOf(() => session.open(place))).toBe('none')
})

test('an index left beside a file by another program is cleared away', () => {
  const { session, place, folder } = worldWithClosedFile()
  writeFileSync(`${place.path}-shm`, Buffer.alloc(32_768))
  session.open(place)
  session.close()
  expect(readdirSync(folder)).toEqual(['linde.praktijkpad'])
})
