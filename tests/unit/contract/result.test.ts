import { describe, expect, it } from 'vitest'
import { CodedError, ERROR_CODES, failureSchema } from '#contract/errors.ts'
import { toFailure, unwrap, type Result } from '#contract/result.ts'
import { DomainError } from '#domain/error.ts'

const failed: Result<number> = { ok: false, error: { code: 'file.newer', details: { fileVersion: '9' } } }

/** What the function throws. */
function thrownBy(act: () => unknown): unknown {
  try {
    act()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

describe('toFailure', () => {
  it('keeps the code and details of a coded error', () => {
    const failure = { code: 'file.missing', details: { name: 'a' } }
    expect(toFailure(new CodedError('file.missing', { name: 'a' }))).toEqual(failure)
  })

  it('keeps the code and details of a domain error', () => {
    const failure = { code: 'plan.unknownPath', details: { path: 'a' } }
    expect(toFailure(new DomainError('plan.unknownPath', { path: 'a' }))).toEqual(failure)
  })

  it.each([
    ['an error', new Error('oops'), 'oops'],
    ['a text', 'oops', 'oops'],
    ['nothing', undefined, 'undefined'],
  ])('calls %s internal, with its words', (_, thrown, reason) => {
    expect(toFailure(thrown)).toEqual({ code: 'internal', details: { reason } })
  })

  it('does not believe a code that is only written on an error', () => {
    expect(toFailure(Object.assign(new Error('oops'), { code: 'disk.full' })).code).toBe('internal')
  })

  it.each([new Error('oops'), new CodedError('disk.full'), null, { code: 'x' }, Symbol('s'), []])(
    'gives what may cross between processes (%#)',
    (thrown) => {
      expect(failureSchema.safeParse(toFailure(thrown)).success).toBe(true)
    },
  )

  it('gives details of its own, not those of the error', () => {
    const error = new CodedError('file.missing', { name: 'a' })
    expect(toFailure(error).details).not.toBe(error.details)
  })
})

describe('unwrap', () => {
  it('gives the value', () => {
    expect(unwrap({ ok: true, value: 5 })).toBe(5)
  })

  it('gives a value that is nothing', () => {
    expect(unwrap({ ok: true, value: null })).toBeNull()
  })

  it('throws a coded error', () => {
    expect(thrownBy(() => unwrap(failed))).toBeInstanceOf(CodedError)
  })

  it.each(ERROR_CODES)('throws what toFailure turns back into the same failure: %s', (code) => {
    const error = { code, details: { name: 'a' } }
    expect(toFailure(thrownBy(() => unwrap({ ok: false, error })))).toEqual(error)
  })
})
