import { CodedError } from '#contract/errors.ts'
import { workbookName } from './names.ts'

/** Adds the name of the file to what went wrong with it or with its disk: the sentence about it needs that. */
export async function withFileName<T>(path: string | null, pending: Promise<T>): Promise<T> {
  try {
    return await pending
  } catch (error) {
    if (path === null || !(error instanceof CodedError) || !/^(file|disk|review|export)\./.test(error.code))
      throw error
    throw new CodedError(error.code, { name: workbookName(path), ...error.details }, { cause: error })
  }
}
