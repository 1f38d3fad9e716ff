import type { z } from 'zod'
import { CodedError } from '#contract/errors.ts'
import type { planProcedures } from '#contract/plan-procedures.ts'
import type { pageProcedures, ProcedureName, ProcedureOutput } from '#contract/procedures.ts'
import type { searchProcedures } from '#contract/search-procedures.ts'
import { toFailure } from '#contract/result.ts'
import type { Desk } from '../files/desk.ts'
import { withFileName } from '../files/file-name.ts'
import type { WorkbookClient } from '../workbook-process/client.ts'

type Procedures = typeof pageProcedures

type Now<T> = T | Promise<T>

/** What answers each procedure; it gets input that was parsed and throws a `CodedError` when it cannot. */
export type Handlers = {
  readonly [N in ProcedureName]: (input: z.output<Procedures[N]['input']>) => Now<ProcedureOutput<N>>
}

/** The workbook process, asked about the file that is open: an error names that file, and a lost file is noticed. */
export function openFileClient(client: WorkbookClient, desk: Desk): Pick<WorkbookClient, 'request'> {
  return {
    request: async (procedure, input) => {
      try {
        return await withFileName(desk.openPath, client.request(procedure, input))
      } catch (error) {
        if (toFailure(error).code === 'workbook.notOpen') await desk.lookForLoss()
        throw error
      }
    },
  }
}

/** The procedures about the plan and about finding things, all answered by the workbook process. */
export function planHandlers(
  client: WorkbookClient,
  desk: Desk,
): Pick<Handlers, keyof typeof planProcedures | keyof typeof searchProcedures> {
  const workbook = openFileClient(client, desk)
  const edits: Pick<WorkbookClient, 'request'> = {
    request: async (procedure, input) => {
      if (desk.pageIsBehind) throw new CodedError('workbook.notOpen')
      return workbook.request(procedure, input)
    },
  }
  return {
    'plan.read': (input) => {
      desk.pageCatchesUp()
      return workbook.request('plan.read', input)
    },
    'plan.set': (input) => edits.request('plan.set', input),
    'plan.setAll': (input) => edits.request('plan.setAll', input),
    'plan.addItem': (input) => edits.request('plan.addItem', input),
    'plan.removeItem': (input) => edits.request('plan.removeItem', input),
    'plan.moveItem': (input) => edits.request('plan.moveItem', input),
    'history.undo': (input) => edits.request('history.undo', input),
    'history.redo': (input) => edits.request('history.redo', input),
    'history.ofField': (input) => workbook.request('history.ofField', input),
    'search.find': (input) => workbook.request('search.find', input),
  }
}
