import type { TFunction } from 'i18next'
import type { Plan } from '#domain/plan/plan.ts'
import type { Anchor } from '#domain/review/entry.ts'
import { isMainFigure } from '#domain/review/page-of-anchor.ts'
import { itemTitleAt, pathLabel } from '../../app/labels.ts'

/** What something is about, in words: "Huur per m² (Lindenhof 3)". */
export function anchorText({ kind, id }: Anchor, plan: Plan, t: TFunction): string {
  switch (kind) {
    case 'page':
      return t(`${id}:title`)
    case 'figure':
      return figureName(id, t)
    case 'check':
      return t(`checks:rules.${id}.title`)
    case 'item':
    case 'field': {
      const item = itemTitleAt(plan, id, t)
      return item ? `${pathLabel(id, t)} (${item})` : pathLabel(id, t)
    }
  }
}

/** What a computed figure is called. */
export function figureName(id: string, t: TFunction): string {
  return t(isMainFigure(id) ? `review:measures.${id}` : `outcomes:${id}.label`)
}
