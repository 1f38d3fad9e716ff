import { resourcesIn } from '#contract/process-arguments.ts'
import { MIGRATIONS } from './migrations/index.ts'
import { systemPorts } from './ports.ts'
import { handlersOf } from './process/handlers.ts'
import { serve } from './process/serve.ts'
import { connectToParent } from './process/transport.ts'
import { Searcher } from './search/searcher.ts'
import { Session } from './session.ts'

const transport = connectToParent()
const session = new Session(systemPorts, MIGRATIONS, () => transport.post({ event: 'plan.changed' }))
const searcher = new Searcher(resourcesIn(process.argv))

/** The file is closed to a single one, whoever asked this process to go. */
function leave(): void {
  try {
    session.close()
    process.exit(0)
  } catch (error) {
    systemPorts.report(error)
    process.exit(1)
  }
}

process.on('unhandledRejection', (error) => {
  systemPorts.report(error)
  process.exit(1)
})
process.on('SIGTERM', leave)
// Ctrl+C and a closed terminal reach every process of the app at once; main then asks this one to close.
process.on('SIGINT', () => undefined)
process.on('SIGHUP', () => undefined)
transport.onGone(leave)
transport.onMessage(
  serve({
    handlers: handlersOf(session, systemPorts, MIGRATIONS, searcher),
    post: transport.post,
    afterwards: () => session.afterwards(),
    report: systemPorts.report,
  }),
)
transport.post({ event: 'ready' })
