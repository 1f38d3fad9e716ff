import { RULES } from '../checks/rules/index.ts'
import { MEASURES } from '../finance/what-if/assessment.ts'
import { isPage } from '../library/article.ts'
import type { PageId } from '../plan/pages.ts'
import type { Anchor } from './entry.ts'

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
  if (kind === 'figure') return isMainFigure(id) ? 'finance' : (FIGURE_PAGES[id] ?? null)
  const page = id.split('.')[0] ?? ''
  return isPage(page) ? page : null
}

/** Whether a review holds this computed figure, so that a remark about it can show what was seen. */
export function isSharedFigure(id: string): boolean {
  return isMainFigure(id) || id in FIGURE_PAGES
}

/** Whether this is one of the figures that plans are compared by. */
export function isMainFigure(id: string): boolean {
  return MEASURES.some((measure) => measure === id)
}
