import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CodedError } from '#contract/errors.ts'
import { pageProcedures } from '#contract/procedures.ts'
import { DomainError } from '#domain/error.ts'
import { PROCEDURE_NAMES } from '#main/ipc/listener.ts'
import type { RequestEvent } from '#main/ipc/sender.ts'
import { GOOD_INPUTS } from '../contract/support/inputs.ts'
import { listenToAll, trustedEvent, WINDOW_ID } from './fixtures/page.ts'

const own = trustedEvent()
const frame = { url: 'app://bundle/index.html', parent: null }
const withUrl = (url: string): RequestEvent => trustedEvent(url)

const STRANGERS: readonly [string, RequestEvent][] = [
  ['no frame', { ...own, senderFrame: null }],
  ['another web page', withUrl('https://example.org/index.html')],
  ['a local file', withUrl('file:///app/out/renderer/index.html')],
  ['another host', withUrl('app://other/index.html')],
  ['a host that begins the same', withUrl('app://bundle.evil.org/')],
  ['an empty page', withUrl('about:blank')],
  ['a page without an address', withUrl('')],
  ['a frame in the page', { ...own, senderFrame: { url: frame.url, parent: frame } }],
  [
    'a frame that is not the main one',
    { senderFrame: { ...frame }, sender: { id: WINDOW_ID, mainFrame: frame } },
  ],
  ['a window that is not ours', { senderFrame: frame, sender: { id: 8, mainFrame: frame } }],
  [
    'a frame that has gone',
    {
      get senderFrame(): never {
        throw new Error('Render frame was disposed')
      },
      sender: own.sender,
    },
  ],
]

describe.each(PROCEDURE_NAMES)('%s', (name) => {
  const good: unknown = GOOD_INPUTS[name]

  test('is answered for our own page, with the input as it was parsed', async () => {
    const { ask, handled } = listenToAll()
    await ask(name, own, good)
    expect(handled).toEqual([{ name, input: good }])
  })

  test.each(STRANGERS)('is refused to %s', async (_who, event) => {
    const { ask, handled } = listenToAll()
    await expect(ask(name, event, good)).resolves.toEqual({
      ok: false,
      error: { code: 'request.refused', details: { procedure: name } },
    })
    expect(handled).toEqual([])
  })

  test('refuses what is not the input of the contract', async () => {
    const { ask, handled } = listenToAll()
    await fc.assert(
      fc.asyncProperty(spoiled(good), async (input) => {
        const answer = await ask(name, own, input)
        expect(answer).toEqual({
          ok: false,
          error: { code: 'request.invalid', details: { procedure: name } },
        })
      }),
    )
    expect(handled).toEqual([])
  })

  test('refuses no input, and more than one', async () => {
    const { ask, handled } = listenToAll()
    await expect(ask(name, own)).resolves.toMatchObject({ error: { code: 'request.invalid' } })
    await expect(ask(name, own, good, good)).resolves.toMatchObject({ error: { code: 'request.invalid' } })
    expect(handled).toEqual([])
  })

  test('does not answer what is not the output of the contract', async () => {
    const { ask } = listenToAll(() => 'nonsense')
    await expect(ask(name, own, good)).resolves.toMatchObject({ ok: false, error: { code: 'internal' } })
  })
})

/** Input that was good, spoiled in one of the ways in which a page that was taken over could do it. */
function spoiled(good: unknown): fc.Arbitrary<unknown> {
  const base = Object(good) as Record<string, unknown>
  const keys = Object.keys(base)
  const wrong = fc.constantFrom<unknown>(
    [1],
    new Map(),
    new Date(0),
    NaN,
    Infinity,
    undefined,
    'x'.repeat(30_000),
  )
  const oneOf = fc.constantFrom(...(keys.length > 0 ? keys : ['none']))
  const ways = [
    fc.constantFrom<unknown>(undefined, null, true, 0, '', 'x', [], [base], new Map(), Object.create(base)),
    fc.tuple(fc.constantFrom('extra', 'toString', 'length', '0'), fc.anything()).map(([key, value]) => ({
      ...base,
      [key]: value,
    })),
    fc.constantFrom('__proto__', 'constructor', 'prototype').map((key) => withOwnKey(base, key)),
    fc.constant({ ...base, [Symbol('hidden')]: 1 }),
    fc.constant(Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`key${index}`, 1]))),
  ]
  const perKey = fc.tuple(oneOf, wrong).filter(([, value]) => value !== undefined)
  return fc.oneof(
    ...ways,
    ...(keys.length > 0 ? [perKey.map(([key, value]) => ({ ...base, [key]: value }))] : []),
  )
}

function withOwnKey(base: object, key: string): object {
  return Object.defineProperty({ ...base }, key, { value: {}, enumerable: true })
}

describe('what a handler throws', () => {
  const asked = (thrown: unknown) =>
    listenToAll(() => {
      throw thrown
    }).ask('plan.read', own, {})

  test('keeps its code and details', async () => {
    await expect(asked(new CodedError('disk.full', { name: 'a' }))).resolves.toEqual({
      ok: false,
      error: { code: 'disk.full', details: { name: 'a' } },
    })
    await expect(asked(new DomainError('plan.listFull', { path: 'b' }))).resolves.toEqual({
      ok: false,
      error: { code: 'plan.listFull', details: { path: 'b' } },
    })
  })

  test('is internal when it has no code', async () => {
    await expect(asked(new Error('why'))).resolves.toEqual({
      ok: false,
      error: { code: 'internal', details: { reason: 'why' } },
    })
  })
})

test('items with prototype keys are refused too, deep inside', async () => {
  const { ask, handled } = listenToAll()
  const values = withOwnKey({ name: 'De Linde' }, '__proto__')
  const answer = await ask('plan.addItem', own, { list: 'housing.options', values })
  expect(answer).toMatchObject({ ok: false, error: { code: 'request.invalid' } })
  expect(handled).toEqual([])
})

test('the listeners are those of the contract, each name once', () => {
  expect([...PROCEDURE_NAMES].sort()).toEqual(Object.keys(pageProcedures).sort())
})
