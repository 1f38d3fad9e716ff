import type { TFunction } from 'i18next'
import { RULES } from '#domain/checks/rules/index.ts'
import { isPage } from '#domain/library/article.ts'
import { MEASURES } from '#domain/finance/what-if/assessment.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { PageId } from '#domain/plan/pages.ts'
import type { Anchor } from '#domain/review/entry.ts'
import { itemTitleAt, pathLabel } from '../../app/labels.ts'

const FIGURE_PAGES: Readonly<Record<string, PageId>> = {
  normPracticeFte: 'practice',
  requiredArea: 'housing',
  housingInTariff: 'housing',
  rentTest: 'housing',
  areaMargin: 'housing',
  staffNeedTotal: 'staffing',
  teamCostPerMonth: 'staffing',
  anwIncome: 'collaboration',
}

/** The page something is about; the main figures are on the finance page. Null for what no page of this version has. */
export function pageOfAnchor({ kind, id }: Anchor): PageId | null {
  if (kind === 'check') return RULES.find((rule) => rule.id === id)?.subject ?? null
  if (kind === 'figure') return isMeasure(id) ? 'finance' : (FIGURE_PAGES[id] ?? null)
  const page = id.split('.')[0] ?? ''
  return isPage(page) ? page : null
}

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
  return t(isMeasure(id) ? `review:measures.${id}` : `outcomes:${id}.label`)
}

/** Whether a review holds this computed figure, so that a remark about it can show what was seen. */
export function isSharedFigure(id: string): boolean {
  return isMeasure(id) || id in FIGURE_PAGES
}

function isMeasure(id: string): boolean {
  return MEASURES.some((measure) => measure === id)
}
