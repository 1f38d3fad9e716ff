import type { z } from 'zod'
import { documentProcedures } from './document-procedures.ts'
import { exportProcedures } from './export-procedures.ts'
import { planProcedures } from './plan-procedures.ts'
import { printProcedures } from './print-procedures.ts'
import { reviewDeskProcedures, reviewProcedures } from './review-procedures.ts'
import { searchProcedures } from './search-procedures.ts'
import { shellProcedures } from './shell-procedures.ts'
import type { workbookProcedures } from './workbook-procedures.ts'

/** What a page can ask: the one list behind the bridge, the handlers and the client. */
export const pageProcedures = {
  ...planProcedures,
  ...searchProcedures,
  ...shellProcedures,
  ...documentProcedures,
  ...exportProcedures,
  ...reviewProcedures,
  ...reviewDeskProcedures,
  ...printProcedures,
} as const

type Procedures = typeof pageProcedures
export type ProcedureName = keyof Procedures
export type ProcedureInput<N extends ProcedureName> = z.input<Procedures[N]['input']>
export type ProcedureOutput<N extends ProcedureName> = z.output<Procedures[N]['output']>

type WorkbookProcedures = typeof workbookProcedures
export type WorkbookProcedureName = keyof WorkbookProcedures
export type WorkbookInput<N extends WorkbookProcedureName> = z.input<WorkbookProcedures[N]['input']>
export type WorkbookOutput<N extends WorkbookProcedureName> = z.output<WorkbookProcedures[N]['output']>
