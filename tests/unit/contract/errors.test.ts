import { describe, expect, it } from 'vitest'
import { CodedError, ERROR_CODES, failureSchema } from '#contract/errors.ts'
import type { DomainErrorCode } from '#domain/error.ts'

/* The type makes this list complete: a new domain code does not compile without a line here. */
const domainCodes: Readonly<Record<DomainErrorCode, true>> = {
  'plan.unknownPath': true,
  'plan.unknownItem': true,
  'plan.invalidValue': true,
  'plan.listFull': true,
  'plan.unreadable': true,
  'plan.newerFormat': true,
  'history.nothingToUndo': true,
  'history.nothingToRedo': true,
}

describe('the error codes', () => {
  it('are all different', () => {
    expect(new Set(ERROR_CODES).size).toBe(ERROR_CODES.length)
  })

  it('hold every code of the domain', () => {
    expect(ERROR_CODES).toEqual(expect.arrayContaining(Object.keys(domainCodes)))
  })
})

describe('a failure', () => {
  it.each(ERROR_CODES)('can be %s', (code) => {
    expect(failureSchema.safeParse({ code, details: {} }).success).toBe(true)
  })

  it.each([
    ['with a code nobody knows', { code: 'plan.sunk', details: {} }],
    ['with a code that every object has', { code: 'constructor', details: {} }],
    ['without details', { code: 'internal' }],
    ['with details that are no text', { code: 'internal', details: { at: 5 } }],
    ['with a stack', { code: 'internal', details: {}, stack: 'at …' }],
  ])('is refused %s', (_, failure) => {
    expect(failureSchema.safeParse(failure).success).toBe(false)
  })
})

describe('a coded error', () => {
  it('has its code for a message', () => {
    expect(new CodedError('disk.full').message).toBe('disk.full')
  })

  it('has no details unless given', () => {
    expect(new CodedError('disk.full').details).toEqual({})
  })

  it('keeps what caused it', () => {
    const cause = new Error('ENOSPC')
    expect(new CodedError('disk.full', {}, { cause }).cause).toBe(cause)
  })
})
