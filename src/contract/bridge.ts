import type { EventName, EventPayloads } from './events.ts'
import type { ProcedureInput, ProcedureName, ProcedureOutput } from './procedures.ts'
import type { Result } from './result.ts'

/** `plan.addItem` becomes `planAddItem`. */
type MethodName<N extends string> = N extends `${infer Head}.${infer Tail}` ? `${Head}${Capitalize<Tail>}` : N

/** What the preload script puts on the page as `window.praktijkpad`: one method a procedure, one subscription an event. */
export type Bridge = {
  readonly [N in ProcedureName as MethodName<N>]: (
    input: ProcedureInput<N>,
  ) => Promise<Result<ProcedureOutput<N>>>
} & {
  readonly [E in EventName as `on${Capitalize<MethodName<E>>}`]: (
    listener: (payload: EventPayloads[E]) => void,
  ) => () => void
}
