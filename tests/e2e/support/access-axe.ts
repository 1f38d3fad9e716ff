import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { faintChartTexts, weakMarks } from './access-contrast.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** A window so tall that nothing is scrolled out of sight: axe cannot judge the contrast of what it cannot see. */
export const EVERYTHING_IN_SIGHT = { width: 1280, height: 30000 }
/** Marks (→ ✓ !) are not text to axe, so it leaves them undecided; they are measured by `weakMarks`. */
const NOT_TEXT = 'nonBmp'
/** The drawing of a chart: hidden from a screen reader, which has its words and its table. Its text is measured by `faintChartTexts`. */
const CHARTS = 'figure svg'

/** What axe finds wrong with the page, and every contrast it could not judge itself. Empty when all is well. */
export function faultsOn(page: Page): Promise<string[]> {
  return analyse(page, (axe) => axe.withTags(TAGS))
}

/** The same for colours only. Nothing else differs between light and dark. */
export function faintOn(page: Page): Promise<string[]> {
  return analyse(page, (axe) => axe.withRules('color-contrast'))
}

async function analyse(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  // Electron cannot open the second page that axe would otherwise work in, hence legacy mode.
  const { violations, incomplete } = await choose(
    new AxeBuilder({ page }).exclude(CHARTS).setLegacyMode(),
  ).analyze()
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
  const undecided = incomplete
    .filter(({ id }) => id === 'color-contrast')
    .flatMap(({ nodes }) => nodes.filter((node) => !node.any.every(({ data }) => isNotText(data))))
    .map(({ target }) => `contrast undecided: ${target.join(' ')}`)
  return [...found, ...undecided, ...(await weakMarks(page)), ...(await faintChartTexts(page))]
}

function isNotText(data: unknown): boolean {
  return typeof data === 'object' && data !== null && Reflect.get(data, 'messageKey') === NOT_TEXT
}
