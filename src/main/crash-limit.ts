const MOST_CRASHES = 3
const WITHIN_MS = 60_000

/** Counts crashes. Answers true while starting again makes sense: until the third crash within a minute. */
export function createCrashLimit(now: () => number): () => boolean {
  let recent: number[] = []
  return () => {
    const time = now()
    recent = [...recent.filter((earlier) => time - earlier < WITHIN_MS), time]
    return recent.length < MOST_CRASHES
  }
}
