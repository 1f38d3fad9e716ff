import { CodedError, type ErrorCode } from '#contract/errors.ts'

/** Whether an error comes from the operating system with this code, such as `ENOENT`. */
export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

const CODES: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'file.missing',
  ENOTDIR: 'file.missing',
  EACCES: 'file.readOnly',
  EPERM: 'file.readOnly',
  EROFS: 'file.readOnly',
  EBUSY: 'file.inUse',
  ENOSPC: 'disk.full',
  EDQUOT: 'disk.full',
  EIO: 'disk.failed',
}

/** Throws what went wrong with a file as an error of the contract where that has a code for it, and as it is otherwise. */
export function systemFailure(error: unknown): never {
  const found = Object.entries(CODES).find(([code]) => hasCode(error, code))
  throw found ? new CodedError(found[1], {}, { cause: error }) : error
}
