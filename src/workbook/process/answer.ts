import type { z } from 'zod'
import { CodedError } from '#contract/errors.ts'

/** Answers one procedure: checks what came in, does it, checks what goes out. */
export type Answer = (input: unknown) => unknown

/** An answer by the definition of its procedure. Throws `request.invalid` for input that is not as defined. */
export function answer<I extends z.ZodType, O extends z.ZodType>(
  definition: { readonly input: I; readonly output: O },
  run: (input: z.output<I>) => z.input<O>,
): Answer {
  return (given) => definition.output.parse(run(inputOf(definition.input, given)))
}

/** The same for what takes a while: other requests are answered meanwhile. */
export function answerLater<I extends z.ZodType, O extends z.ZodType>(
  definition: { readonly input: I; readonly output: O },
  run: (input: z.output<I>) => Promise<z.input<O>>,
): Answer {
  return async (given) => definition.output.parse(await run(inputOf(definition.input, given)))
}

function inputOf<I extends z.ZodType>(schema: I, given: unknown): z.output<I> {
  const input = schema.safeParse(given)
  if (!input.success) throw new CodedError('request.invalid', {}, { cause: input.error })
  return input.data
}
