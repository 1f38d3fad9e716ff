import type { Page } from 'playwright-core'

/** What is needed to see a mark that is not text (WCAG 1.4.11). */
const ENOUGH = 3

/** What is needed to read text of usual size (WCAG 1.4.3). */
const ENOUGH_TO_READ = 4.5

/** A drawn mark: its name, its own colours and what it lies on, each as `rgb(…)`. */
interface Mark {
  readonly name: string
  readonly sign: string
  readonly text: string
  readonly border: string
  readonly fill: string
  readonly behind: string
}

/** The marks that are too faint to see: sign against its fill, and edge (or sign without one) against the page. */
export async function weakMarks(page: Page): Promise<string[]> {
  const marks = await page
    .locator('[data-status], [aria-hidden="true"]:not(:empty)')
    .evaluateAll(describeMarks)
  return marks.filter((mark) => !isVisible(mark)).map(({ name }) => `faint mark: ${name}`)
}

/** The words in charts that are too faint to read on the page: axe cannot judge text that is drawn. */
export async function faintChartTexts(page: Page): Promise<string[]> {
  const texts = await page.locator('figure svg text').evaluateAll((elements: SVGElement[]) => {
    const paper = getComputedStyle(document.documentElement).backgroundColor
    return elements
      .filter((element) => element.checkVisibility())
      .map((element) => ({ name: element.textContent, ink: getComputedStyle(element).fill, paper }))
  })
  return texts
    .filter(({ ink, paper }) => contrast(ink, paper) < ENOUGH_TO_READ)
    .map(({ name }) => `faint in a chart: ${name}`)
}

function isVisible({ sign, text, border, fill, behind }: Mark): boolean {
  const edge = border === '' || contrast(border, behind) >= ENOUGH
  return edge && (sign === '' || contrast(text, fill) >= ENOUGH)
}

/** Runs in the page. */
function describeMarks(elements: (HTMLElement | SVGElement)[]): Mark[] {
  const solidBehind = (start: Element | null): string => {
    for (let element = start; element; element = element.parentElement) {
      const colour = getComputedStyle(element).backgroundColor
      if (colour !== 'rgba(0, 0, 0, 0)') return colour
    }
    return 'rgb(255, 255, 255)'
  }
  return elements
    .filter((element) => element.checkVisibility())
    .map((element) => {
      const style = getComputedStyle(element)
      const sign = element.textContent.trim()
      const context = element.parentElement?.textContent.trim() ?? ''
      return {
        name: `${element.getAttribute('data-status') ?? sign} of ${context}`,
        sign,
        text: style.color,
        border: style.borderTopWidth === '0px' ? '' : style.borderTopColor,
        fill: solidBehind(element),
        behind: solidBehind(element.parentElement),
      }
    })
}

/** The contrast ratio of two colours, 1 to 21. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
    const value = Number(part) / 255
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
