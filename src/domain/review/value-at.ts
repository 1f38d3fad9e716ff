import { fieldAt, listAt } from '../plan/catalogue.ts'
import type { Plan } from '../plan/plan.ts'
import { listItems, readField } from '../plan/read.ts'
import type { Anchor } from './entry.ts'
import type { SharedFigure } from './snapshot.ts'

/**
 * What stands at a place: an answer, the answers of an item, or a figure. Null where there is not one value, as of a page
 * or a check; undefined when the item, the question or the figure is not there.
 */
export function valueAt({ kind, id }: Anchor, plan: Plan, figures: readonly SharedFigure[]): unknown {
  if (kind === 'figure') return figures.find((figure) => figure.id === id)?.value
  if (kind === 'page' || kind === 'check') return null
  const list = listAt(id.split('.').slice(0, 2).join('.'))
  const item = list && listItems(plan, list).find((candidate) => candidate.id === id.split('.')[2])
  if (kind === 'item') return item
  return fieldAt(id) && (!list || item) ? readField(plan, id) : undefined
}
