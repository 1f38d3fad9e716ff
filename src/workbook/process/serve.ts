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

/** What to do with each message: answer the request in it, at once or when it is done, then do what could wait. */
export function serve({ handlers, post, afterwards, report }: Service): (message: unknown) => void {
  return (message) => {
    const request = requestSchema.safeParse(message)
    if (!request.success) {
      report(request.error)
      return
    }
    const reply = replyTo(request.data, handlers, report)
    if (reply instanceof Promise) {
      void reply.then((later) => {
        post(later)
        afterwards()
      })
      return
    }
    post(reply)
    afterwards()
  }
}

function replyTo(
  { id, procedure, input }: Request,
  handlers: Service['handlers'],
  report: Service['report'],
): Reply | Promise<Reply> {
  const failed = (error: unknown): Reply => {
    const failure = toFailure(error)
    if (failure.code === 'internal') report(error)
    return { id, ok: false, error: failure }
  }
  try {
    if (!Object.hasOwn(handlers, procedure)) throw new CodedError('request.invalid')
    const value = handlers[procedure]?.(input)
    if (!(value instanceof Promise)) return { id, ok: true, value }
    return value.then((made: unknown): Reply => ({ id, ok: true, value: made }), failed)
  } catch (error) {
    return failed(error)
  }
}
