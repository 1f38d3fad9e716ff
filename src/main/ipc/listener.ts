import type { z } from 'zod'
import { CodedError } from '#contract/errors.ts'
import { pageProcedures, type ProcedureName } from '#contract/procedures.ts'
import { toFailure, type Result } from '#contract/result.ts'
import { log } from '../log.ts'
import type { Handlers } from './handlers.ts'
import { isPlainData } from './plain-data.ts'
import { isTrustedSender, type KnownWindows, type RequestEvent } from './sender.ts'

interface Schemas {
  readonly input: z.ZodType
  readonly output: z.ZodType
}
const SCHEMAS: Readonly<Record<ProcedureName, Schemas>> = pageProcedures

// Object.keys gives string[]; this object has the procedures and nothing else.
export const PROCEDURE_NAMES = Object.keys(pageProcedures) as readonly ProcedureName[]

export type Listener = (event: RequestEvent, ...input: readonly unknown[]) => Promise<Result<unknown>>

/** Answers one procedure: looks who asks, parses what is asked and what is answered, never rejects. */
export function listenerFor<N extends ProcedureName>(
  name: N,
  handlers: Pick<Handlers, N>,
  known: KnownWindows,
): Listener {
  const { input: inputSchema, output: outputSchema } = SCHEMAS[name]
  // Its input is parsed by the schema of the same name, which is what the type of the handler rests on.
  const handler = handlers[name] as (input: unknown) => unknown
  return async (event, ...input) => {
    if (!isTrustedSender(event, known)) return refuse(name)
    const parsed = input.length === 1 && isPlainData(input[0]) ? inputSchema.safeParse(input[0]) : null
    if (!parsed?.success) return failed(new CodedError('request.invalid', { procedure: name }))
    try {
      return { ok: true, value: outputSchema.parse(await handler(parsed.data)) }
    } catch (error) {
      return failed(error)
    }
  }
}

function refuse(name: ProcedureName): Result<never> {
  log(`refused ${name}: it was not asked by a page of the app`)
  return failed(new CodedError('request.refused', { procedure: name }))
}

function failed(error: unknown): Result<never> {
  const failure = toFailure(error)
  if (failure.code === 'internal')
    log(`internal error: ${error instanceof Error ? error.stack : String(error)}`)
  return { ok: false, error: failure }
}
