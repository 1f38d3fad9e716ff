import { CodedError, type ErrorCode } from '#contract/errors.ts'
import { workbookName } from './names.ts'

/** Adds the name of the file to what went wrong with it or with its disk: the sentence about it needs that. */
export function withFileName<T>(path: string | null, pending: Promise<T>): Promise<T> {
  return named(path, pending, (code) => code)
}

/** As `withFileName`, for a file that is being made: a disk that is full has no room for it, and no answer was lost. */
export function writingTo<T>(path: string, pending: Promise<T>): Promise<T> {
  return named(path, pending, (code) => (code === 'disk.full' ? 'disk.noRoom' : code))
}

async function named<T>(
  path: string | null,
  pending: Promise<T>,
  codeOf: (code: ErrorCode) => ErrorCode,
): Promise<T> {
  try {
    return await pending
  } catch (error) {
    if (path === null || !(error instanceof CodedError) || !/^(file|disk|review|export)\./.test(error.code))
      throw error
    throw new CodedError(codeOf(error.code), { name: workbookName(path), ...error.details }, { cause: error })
  }
}
