import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { CodedError } from '#contract/errors.ts'
import { importPlan, type Imported } from '#domain/plan/import.ts'
import { withCode } from '../file/errors.ts'

/** The largest plan has some hundred thousand characters. */
const MOST_BYTES = 50_000_000
/** Some programs put this before text that they save. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * Reads a plan file and takes from it what can be taken. Throws `plan.unreadable` for a file that is no plan, `plan.newerFormat`
 * for one of a later version, and a `file.` or `disk.` error for one that cannot be read.
 */
export function readPlanFile(path: string): Imported {
  return importPlan(textOf(path).replace(BYTE_ORDER_MARK, ''))
}

/** An error names this file: it is not the workbook that is being made. */
function textOf(path: string): string {
  try {
    if (statSync(path).size > MOST_BYTES) throw new CodedError('plan.unreadable')
    return readFileSync(path, 'utf8')
  } catch (error) {
    const coded = withCode(error)
    if (coded instanceof CodedError)
      throw new CodedError(coded.code, { name: basename(path) }, { cause: error })
    throw coded
  }
}
