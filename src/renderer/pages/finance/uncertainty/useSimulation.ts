import { useEffect, useRef, useState } from 'react'
import type { SimulationResult } from '#domain/finance/simulation/simulate.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { Figures } from '#domain/reference/pack.ts'
import type { SimulationOrder, SimulationReport } from './messages.ts'

/** How far a simulation is. A result belongs to the plan it was computed from. */
export type SimulationState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number }
  | { readonly kind: 'contradiction' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'finished'; readonly result: SimulationResult; readonly plan: Plan }

interface Simulating {
  readonly state: SimulationState
  readonly start: (plan: Plan, pack: Figures) => void
  readonly cancel: () => void
}

const WORKER = './simulation-worker.ts'
const addresses = import.meta.glob<string>('./simulation-worker.ts', {
  eager: true,
  query: '?worker&url',
  import: 'default',
})
const workerAddress = addresses[WORKER] ?? ''

// The page's policy takes no address of a script that did not come through here.
const policy = window.trustedTypes.createPolicy('simulation', {
  createScriptURL: (address) => {
    if (address === workerAddress) return address
    throw new Error('no such worker')
  },
})

/** Runs simulations in a worker, one at a time. What is under way ends when the page is left. */
export function useSimulation(): Simulating {
  const [state, setState] = useState<SimulationState>({ kind: 'idle' })
  const worker = useRef<Worker | null>(null)
  const end = () => {
    worker.current?.terminate()
    worker.current = null
  }
  useEffect(() => end, [])

  const start = (plan: Plan, pack: Figures) => {
    end()
    const started = new Worker(policy.createScriptURL(workerAddress), { type: 'module' })
    worker.current = started
    started.addEventListener('message', ({ data }: MessageEvent<SimulationReport>) => {
      if (data.kind === 'progress') {
        setState({ kind: 'running', done: data.done })
        return
      }
      end()
      setState(data.result ? { kind: 'finished', result: data.result, plan } : { kind: 'contradiction' })
    })
    started.addEventListener('error', () => {
      end()
      setState({ kind: 'failed' })
    })
    setState({ kind: 'running', done: 0 })
    const order: SimulationOrder = { plan, pack: { id: pack.id, figures: pack.figures } }
    started.postMessage(order)
  }
  const cancel = () => {
    end()
    setState({ kind: 'idle' })
  }
  return { state, start, cancel }
}
