import '../../../app/zod-without-eval.ts'
import { simulation } from '#domain/finance/simulation/simulate.ts'
import type { SimulationOrder, SimulationReport } from './messages.ts'

/** Runs one simulation outside the thread of the page, so that the page goes on; to stop it, it is ended. */
addEventListener('message', ({ data }: MessageEvent<SimulationOrder>) => {
  const steps = simulation(data.plan, data.pack)
  let step = steps.next()
  while (!step.done) {
    report({ kind: 'progress', done: step.value })
    step = steps.next()
  }
  report({ kind: 'finished', result: step.value })
})

function report(message: SimulationReport): void {
  postMessage(message)
}
