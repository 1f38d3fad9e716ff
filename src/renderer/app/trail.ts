/** Where the reader was before this page, and which page a way back came from. */
export interface Trail {
  readonly previous: string | null
  /** The page just left by going back, or null after going on. */
  readonly returnedFrom: string | null
}

const LONGEST = 50
let visited: readonly string[] = []
let returnedFrom: string | null = null

/* Registered before the pages begin to listen, so that a page already sees the step that led to it. */
window.addEventListener('hashchange', ({ oldURL, newURL }) => {
  const [from, to] = [locationIn(oldURL), locationIn(newURL)]
  if (from === to) return
  const isBack = visited.at(-1) === to
  returnedFrom = isBack ? from : null
  visited = isBack ? visited.slice(0, -1) : [...visited, from].slice(-LONGEST)
})

/** The trail that led to the page as it is now. */
export function trailHere(): Trail {
  return { previous: visited.at(-1) ?? null, returnedFrom }
}

function locationIn(url: string): string {
  return `/${url.split('#/')[1] ?? ''}`
}
