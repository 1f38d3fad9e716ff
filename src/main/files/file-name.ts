import { CodedError } from '#contract/errors.ts'
import { workbookName } from './names.ts'

/**
 * Adds the name of the file to what went wrong with it or with its disk: the sentence about it needs that. A disk that is full
 * is `disk.noRoom`: there is no room for this file, and nothing is wrong with the workbook.
 */
export async function withFileName<T>(path: string | null, pending: Promise<T>): Promise<T> {
  try {
    return await pending
  } catch (error) {
    if (path === null || !(error instanceof CodedError) || !/^(file|disk|review|export)\./.test(error.code))
      throw error
    const code = error.code === 'disk.full' ? 'disk.noRoom' : error.code
    throw new CodedError(code, { name: workbookName(path), ...error.details }, { cause: error })
  }
}
