import type { Page } from 'playwright-core'

/** What a keyboard can stop at. */
const CONTROLS = 'a[href], button:not(:disabled), input, select, textarea, summary'
const MOST_STOPS = 400

/** A stop of the Tab key and how it looks while it has focus. */
export interface TabStop {
  readonly name: string
  readonly isOutlined: boolean
  readonly isInSight: boolean
}

/** Goes round the window with the Tab key, from the first control until it comes back there. */
export async function walkByTab(page: Page): Promise<TabStop[]> {
  await page.locator(CONTROLS).first().focus()
  const stops: TabStop[] = []
  while (stops.length < MOST_STOPS) {
    const stop = await page.evaluate(describeFocus)
    if (stop.name === stops[0]?.name) return stops
    stops.push(stop)
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab did not come back to "${stops[0]?.name}" in ${MOST_STOPS} times`)
}

/** Every control that can be seen, in the order of the page; of a group of radio buttons the one that Tab goes to. */
export function controlsInOrder(page: Page): Promise<string[]> {
  return page.locator(CONTROLS).evaluateAll((elements: (HTMLElement | SVGElement)[]) => {
    const isStop = (element: Element) => {
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true
      const group = [...document.querySelectorAll<HTMLInputElement>(`input[name="${element.name}"]`)]
      return element === (group.find((radio) => radio.checked) ?? group[0])
    }
    return elements
      .filter((element) => element.checkVisibility() && isStop(element))
      .map((element) => element.dataset['path'] ?? element.textContent.trim())
  })
}

/** What has focus: a word for the part of the window, or the text or field path of the control. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement)) return 'nothing'
    if (element === document.body) return 'the body'
    const { path } = element.dataset
    return path ?? (element.textContent.trim() || element.id)
  })
}

/** True when focus is on or in what the selector names. */
export function isFocusIn(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.closest(wanted) !== null, selector)
}

/** Runs in the page. The outline may be drawn by the box around a control. */
function describeFocus(): TabStop {
  const element = document.activeElement
  if (!(element instanceof HTMLElement)) return { name: 'nothing', isOutlined: false, isInSight: false }
  const drawsOutline = (part: Element | null) => {
    if (!part) return false
    const { outlineStyle, outlineWidth } = getComputedStyle(part)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  }
  // A link over two lines: its first line, because the middle of the whole may lie beside it.
  const { left, right, top, bottom } = element.getClientRects()[0] ?? element.getBoundingClientRect()
  const onTop = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
  return {
    name: element.dataset['path'] ?? element.textContent.trim(),
    isOutlined: drawsOutline(element) || drawsOutline(element.parentElement),
    isInSight: onTop !== null && (element.contains(onTop) || onTop.contains(element)),
  }
}
