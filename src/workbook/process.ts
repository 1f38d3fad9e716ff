import { identityIn, resourcesIn } from '#contract/process-arguments.ts'
import { DiaryWriter } from './export/diary-writer.ts'
import { Exporter } from './export/exporter.ts'
import { MIGRATIONS } from './migrations/index.ts'
import { systemPorts } from './ports.ts'
import { handlersOf } from './process/handlers.ts'
import { serve } from './process/serve.ts'
import { connectToParent } from './process/transport.ts'
import { Identity } from './review/identity.ts'
import { Reviews } from './review/reviews.ts'
import { Content } from './search/content.ts'
import { Searcher } from './search/searcher.ts'
import { Session } from './session.ts'

const transport = connectToParent()
const session = new Session(systemPorts, MIGRATIONS, () => transport.post({ event: 'plan.changed' }))
const resources = resourcesIn(process.argv)
const searcher = new Searcher(resources)
const diary = new DiaryWriter(resources)
const exporter = new Exporter(resources, {
  itemId: systemPorts.itemId,
  atStage: (stage) => transport.post({ event: 'export.stage', stage }),
})
const identity = new Identity(identityIn(process.argv), systemPorts.itemId)
const reviews = new Reviews(session, new Content(resources), identity)

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
    handlers: handlersOf(session, systemPorts, MIGRATIONS, searcher, diary, reviews, exporter),
    post: transport.post,
    afterwards: () => session.afterwards(),
    report: systemPorts.report,
  }),
)
transport.post({ event: 'ready' })
