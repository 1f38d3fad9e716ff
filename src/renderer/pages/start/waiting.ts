const DAY = 24 * 60 * 60 * 1_000

/** Whole days between a moment and now; never less than none, whatever the clock of the other says. */
export function daysWaiting(since: string, now = new Date()): number {
  return Math.max(0, Math.floor((now.getTime() - new Date(since).getTime()) / DAY))
}
