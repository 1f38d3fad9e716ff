const PAGE = 10
const WEEK = 7

/** The row a key goes to; null for a key that goes nowhere. */
export function rowAfter(key: string, row: number, count: number): number | null {
  const last = count - 1
  const next: Readonly<Record<string, number>> = {
    ArrowUp: Math.max(0, row - 1),
    ArrowDown: Math.min(last, row + 1),
    PageUp: Math.max(0, row - PAGE),
    PageDown: Math.min(last, row + PAGE),
    Home: 0,
    End: last,
  }
  return next[key] ?? null
}

/** How many days a key moves a task: one, or a week with Shift; 0 for another key. */
export function stepOf({ key, shiftKey }: { readonly key: string; readonly shiftKey: boolean }): number {
  const direction = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
  return direction * (shiftKey ? WEEK : 1)
}
