import type { TextParts } from '#contract/search-procedures.ts'

/** A text in which what was searched for is marked. */
export function Marked({ parts }: { readonly parts: TextParts }) {
  // The parts of a text have no name but their place, and are never moved.
  return parts.map(({ text, hit }, place) => (hit ? <mark key={place}>{text}</mark> : text))
}
