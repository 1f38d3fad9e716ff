import type { Found } from '#contract/search-procedures.ts'
import { excerpt, marked, patternOf } from './marks.ts'
import { inOrder } from './order.ts'
import type { SearchIndex } from './search-index.ts'
import { termsOf } from './terms.ts'

/** What in an index matches a query, in the order to show it, with the matches marked. */
export function findIn(index: SearchIndex, query: string, limit: number): Found {
  const terms = termsOf(query)
  const { shown, counts } = inOrder(index.matches(terms), limit)
  const pattern = patternOf(terms)
  return {
    hits: shown.map(({ document: { kind, id, title, context, body, to } }) => ({
      kind,
      id,
      title: marked(title, pattern),
      context,
      snippet: excerpt(body, pattern),
      to,
    })),
    counts,
  }
}
