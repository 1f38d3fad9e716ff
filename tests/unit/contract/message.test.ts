import { describe, expect, it } from 'vitest'
import { replySchema, requestSchema } from '#contract/message.ts'

const request = { id: 1, procedure: 'plan.read', input: {} }

describe('a request to the workbook process', () => {
  it('is accepted when it is complete', () => {
    expect(requestSchema.safeParse(request).success).toBe(true)
  })

  it.each([
    ['with a key too many', { ...request, sender: 'me' }],
    ['without a number', { procedure: 'plan.read', input: {} }],
    ['with half a number', { ...request, id: 1.5 }],
    ['with an endless name', { ...request, procedure: 'a'.repeat(61) }],
    ['that is a text', 'plan.read'],
  ])('is refused %s', (_, message) => {
    expect(requestSchema.safeParse(message).success).toBe(false)
  })
})

describe('a reply of the workbook process', () => {
  it.each([
    ['a value', { id: 1, ok: true, value: null }],
    ['a failure', { id: 1, ok: false, error: { code: 'internal', details: {} } }],
    ['a change', { event: 'plan.changed' }],
    ['its start', { event: 'ready' }],
  ])('can be %s', (_, reply) => {
    expect(replySchema.safeParse(reply).success).toBe(true)
  })

  it.each([
    ['both a value and a failure', { id: 1, ok: true, value: 1, error: { code: 'internal', details: {} } }],
    ['a failure without a code', { id: 1, ok: false, error: {} }],
    ['an event nobody knows', { event: 'shell.command' }],
    ['an answer to nothing', { ok: true, value: 1 }],
    ['nothing', null],
  ])('cannot be %s', (_, reply) => {
    expect(replySchema.safeParse(reply).success).toBe(false)
  })
})
