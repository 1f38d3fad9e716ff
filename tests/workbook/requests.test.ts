import { rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import { workbookProcedures } from '#contract/workbook-procedures.ts'
import type { Reply } from '#contract/message.ts'
import { MIGRATIONS } from '#workbook/migrations/index.ts'
import { DiaryWriter } from '#workbook/export/diary-writer.ts'
import { Exporter } from '#workbook/export/exporter.ts'
import { handlersOf } from '#workbook/process/handlers.ts'
import { serve } from '#workbook/process/serve.ts'
import { Identity } from '#workbook/review/identity.ts'
import { Reviews } from '#workbook/review/reviews.ts'
import { Content } from '#workbook/search/content.ts'
import { Searcher } from '#workbook/search/searcher.ts'
import { RESOURCES } from './support/search.ts'
import { FIRST_ANSWERS, world, type World } from './support/world.ts'

interface Desk {
  readonly ask: (procedure: string, input: unknown) => Reply | undefined
  readonly send: (message: unknown) => void
  readonly posted: Reply[]
}

function allHandlers({ session, ports }: Pick<World, 'session' | 'ports'>) {
  const reviews = new Reviews(session, new Content(RESOURCES), new Identity(null, ports.itemId))
  const [searcher, diary] = [new Searcher(RESOURCES), new DiaryWriter(RESOURCES)]
  const exporter = new Exporter(RESOURCES, { itemId: ports.itemId, atStage: () => undefined })
  return handlersOf(session, ports, MIGRATIONS, searcher, diary, reviews, exporter)
}

/** The handlers behind `serve`, without a process around them. */
function deskOf({ session, ports }: World): Desk {
  const posted: Reply[] = []
  const send = serve({
    handlers: allHandlers({ session, ports }),
    post: (reply) => posted.push(reply),
    afterwards: () => session.afterwards(),
    report: ports.report,
  })
  const ask = (procedure: string, input: unknown): Reply | undefined => {
    send({ id: 1, procedure, input })
    return posted.at(-1)
  }
  return { ask, send, posted }
}

function openDesk(): Desk {
  const opened = world()
  opened.session.create(opened.place, FIRST_ANSWERS)
  return deskOf(opened)
}

const codeIn = (reply: Reply | undefined): string | null =>
  reply && 'id' in reply && !reply.ok ? reply.error.code : null

test('every procedure of the contract has a handler', () => {
  const handlers = allHandlers(world())
  expect(Object.keys(handlers).sort()).toEqual(Object.keys(workbookProcedures).sort())
})

test.each([
  ['an unknown procedure', 'plan.burn', {}],
  ['a name every object has', 'toString', {}],
  ['too little', 'plan.set', { path: 'route.title' }],
  ['too much', 'plan.set', { path: 'route.title', value: 'x', force: true }],
  ['another type', 'plan.set', { path: 'route.title', value: ['x'] }],
  ['a huge text', 'plan.set', { path: 'route.title', value: 'x'.repeat(20_001) }],
  ['no input', 'plan.read', null],
])('a request with %s is refused', (_, procedure, input) => {
  expect(codeIn(openDesk().ask(procedure, input))).toBe('request.invalid')
})

test.each([
  ['a field that does not exist', 'plan.set', { path: 'route.moon', value: 1 }, 'plan.unknownPath'],
  ['a field every object has', 'plan.set', { path: 'route.constructor', value: 1 }, 'plan.unknownPath'],
  ['a value out of bounds', 'plan.set', { path: 'practice.patientsUnder65', value: -1 }, 'plan.invalidValue'],
  [
    'an item that is not there',
    'plan.removeItem',
    { list: 'housing.options', id: 'aaaaaaaa' },
    'plan.unknownItem',
  ],
  [
    'an answer no item has',
    'plan.addItem',
    { list: 'housing.options', values: { moon: 1 } },
    'plan.invalidValue',
  ],
  ['nothing to undo', 'history.undo', {}, 'history.nothingToUndo'],
  ['nothing to redo', 'history.redo', {}, 'history.nothingToRedo'],
])('%s is refused by name', (_, procedure, input, code) => {
  expect(codeIn(openDesk().ask(procedure, input))).toBe(code)
})

test('a list that is full is refused by name', () => {
  const desk = openDesk()
  for (let count = 0; count < 30; count += 1)
    desk.ask('plan.addItem', { list: 'housing.options', values: {} })
  expect(codeIn(desk.ask('plan.addItem', { list: 'housing.options', values: {} }))).toBe('plan.listFull')
})

test('a request without an open workbook is refused by name', () => {
  expect(codeIn(deskOf(world()).ask('plan.read', {}))).toBe('workbook.notOpen')
})

test('a message that is no request is reported', () => {
  const closed = world()
  deskOf(closed).send({ procedure: 'plan.read' })
  expect(closed.reported).toHaveLength(1)
})

test('an added item is answered with its id', () => {
  const reply = openDesk().ask('plan.addItem', { list: 'housing.options', values: { name: 'Dorpsstraat' } })
  expect(reply).toMatchObject({ value: { id: 'item0000000000000004' } })
})

test('the newest backup is found by the known id when the file is gone', () => {
  const at = world()
  const { id } = at.session.create(at.place, FIRST_ANSWERS)
  at.session.close()
  rmSync(at.place.path)
  const reply = deskOf(at).ask('backup.newest', { ...at.place, knownId: id })
  expect(reply).toMatchObject({ value: { savedAt: '2026-11-22T09:00:00.000Z' } })
})

test('the newest backup is found by the id in the file', () => {
  const at = world()
  at.session.create(at.place, FIRST_ANSWERS)
  at.session.close()
  const reply = deskOf(at).ask('backup.newest', { ...at.place, knownId: null })
  expect(reply).toMatchObject({ value: { savedAt: '2026-11-22T09:00:00.000Z' } })
})

test('a file nobody knows has no newest backup', () => {
  const at = world()
  expect(deskOf(at).ask('backup.newest', { ...at.place, knownId: null })).toMatchObject({ value: null })
})

test('half a character is replaced, so that the file can hold it', () => {
  const desk = openDesk()
  desk.ask('plan.set', { path: 'route.title', value: 'Linde \uD83C' })
  expect(desk.ask('plan.read', {})).toMatchObject({ value: { plan: { route: { title: 'Linde \uFFFD' } } } })
})

test('a new workbook is answered with its title', () => {
  const empty = world()
  const input = { ...empty.place, title: 'Linde', kind: 'startup', startDate: null }
  expect(deskOf(empty).ask('workbook.create', input)).toMatchObject({ value: { title: 'Linde' } })
})
