import { performance } from 'node:perf_hooks'

/** How many milliseconds an action takes. */
export function time(action: () => void): number {
  const start = performance.now()
  action()
  return performance.now() - start
}

/** A row of a table about many measurements of the same. */
export function report(name: string, times: readonly number[], decimals = 1): Record<string, string> {
  const sorted = times.toSorted((one, other) => one - other)
  return {
    name,
    'median ms': percentile(sorted, 0.5, decimals),
    'p95 ms': percentile(sorted, 0.95, decimals),
    'most ms': percentile(sorted, 1, decimals),
  }
}

function percentile(sorted: readonly number[], share: number, decimals: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(decimals)
}

/** The same numbers between 0 and 1 on every machine. */
export function numbers(seed: number): () => number {
  let state = seed
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}
