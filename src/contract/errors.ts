import { z } from 'zod'
import type { DomainErrorCode } from '#domain/error.ts'

const DOMAIN_CODES = [
  'plan.unknownPath',
  'plan.unknownItem',
  'plan.invalidValue',
  'plan.listFull',
  'plan.unreadable',
  'plan.newerFormat',
  'history.nothingToUndo',
  'history.nothingToRedo',
] as const satisfies readonly DomainErrorCode[]

/** Every way a request can fail. A code has a sentence and a way out in resources/content/…/errors.json. */
export const ERROR_CODES = [
  ...DOMAIN_CODES,
  'file.missing',
  'file.notSqlite',
  'file.notWorkbook',
  'file.newer',
  'file.damaged',
  'file.readOnly',
  'file.inUse',
  'file.exists',
  'export.failed',
  'export.verifyFailed',
  'export.doesNotFit',
  'export.notOpened',
  'export.needsAnswers',
  'document.missing',
  'document.unreadable',
  'disk.full',
  'disk.noRoom',
  'disk.failed',
  'workbook.notOpen',
  'workbook.processStopped',
  'review.readOnly',
  'review.notAReview',
  'review.needsPassword',
  'review.wrongPassword',
  'review.damaged',
  'review.newerVersion',
  'review.otherWorkbook',
  'review.tooLarge',
  'review.full',
  'review.noName',
  'review.unknown',
  'request.invalid',
  'request.refused',
  'link.refused',
  'internal',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/** An error as it crosses between processes: the code to act on, and what its sentence needs. */
export const failureSchema = z.strictObject({
  code: z.enum(ERROR_CODES),
  details: z.record(z.string(), z.string()),
})
export type Failure = z.infer<typeof failureSchema>

/** An error with a code, thrown inside a process and turned into a `Failure` at its edge. */
export class CodedError extends Error {
  override readonly name = 'CodedError'
  readonly code: ErrorCode
  readonly details: Readonly<Record<string, string>>

  constructor(code: ErrorCode, details: Readonly<Record<string, string>> = {}, options?: ErrorOptions) {
    super(code, options)
    this.code = code
    this.details = details
  }
}
