import { CodedError } from '#contract/errors.ts'
import { requestSchema, type Reply, type Request } from '#contract/message.ts'
import { toFailure } from '#contract/result.ts'

interface Service {
  readonly handlers: Readonly<Record<string, (input: unknown) => unknown>>
  readonly post: (reply: Reply) => void
  /** Runs after each reply, failed or not. */
  readonly afterwards: () => void
  readonly report: (error: unknown) => void
}

/** What to do with each message: answer the request in it, then do what could wait. */
export function serve({ handlers, post, afterwards, report }: Service): (message: unknown) => void {
  return (message) => {
    const request = requestSchema.safeParse(message)
    if (!request.success) {
      report(request.error)
      return
    }
    post(replyTo(request.data, handlers, report))
    afterwards()
  }
}

function replyTo(
  { id, procedure, input }: Request,
  handlers: Service['handlers'],
  report: Service['report'],
): Reply {
  try {
    if (!Object.hasOwn(handlers, procedure)) throw new CodedError('request.invalid')
    return { id, ok: true, value: handlers[procedure]?.(input) }
  } catch (error) {
    const failure = toFailure(error)
    if (failure.code === 'internal') report(error)
    return { id, ok: false, error: failure }
  }
}
