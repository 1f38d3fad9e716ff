import { DomainError } from '#domain/error.ts'
import { CodedError, type Failure } from './errors.ts'

/** What every request answers: the value, or why not. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure }

/** Turns anything thrown into a failure with a code; what has none is `internal`. */
export function toFailure(error: unknown): Failure {
  if (error instanceof CodedError || error instanceof DomainError) {
    return { code: error.code, details: { ...error.details } }
  }
  return { code: 'internal', details: { reason: error instanceof Error ? error.message : String(error) } }
}

/** The value of a result, or its failure thrown as a `CodedError`. */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new CodedError(result.error.code, result.error.details)
}
