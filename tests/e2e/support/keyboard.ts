import type { Locator, Page } from 'playwright-core'
import type { Plan } from '#domain/plan/plan.ts'
import type { Bridge } from '#contract/bridge.ts'
import { until } from './patience.ts'

declare global {
  interface Window {
    readonly praktijkpad: Bridge
  }
}

const MOST_TABS = 80

/** The plan as it is on disk, asked through the bridge as a page does. */
export async function readPlan(page: Page): Promise<Plan> {
  const result = await page.evaluate(() => window.praktijkpad.planRead({}))
  if (!result.ok) throw new Error(result.error.code)
  return result.value.plan
}

/** Presses Tab until this control has focus. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor()
  for (let count = 0; count < MOST_TABS; count += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${MOST_TABS} times Tab did not reach ${control.toString()}`)
}

/** Presses Tab until a link or button whose text begins with these words has focus. */
export async function pressUntil(page: Page, words: string): Promise<void> {
  await page.getByText(words).first().waitFor()
  for (let count = 0; count < MOST_TABS; count += 1) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      return element instanceof HTMLButtonElement || element instanceof HTMLAnchorElement
        ? element.textContent
        : ''
    })
    if (focused.startsWith(words)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${MOST_TABS} times Tab did not reach "${words}"`)
}

/** Goes to a field by Tab, types over what is there, and leaves it. */
export async function answer(page: Page, path: string, text: string): Promise<void> {
  await tabTo(page, page.locator(`[data-path="${path}"]`))
  await page.keyboard.press('Control+A')
  await page.keyboard.type(text)
  await page.keyboard.press('Tab')
}

/** Goes to a group of answers by Tab and picks one with the arrow keys or the space bar. */
export async function choose(page: Page, path: string, value: string): Promise<void> {
  const group = page.locator(`[data-path="${path}"]`)
  await group.first().waitFor()
  for (let count = 0; count < MOST_TABS; count += 1) {
    if (await isFocused(page, path)) break
    await page.keyboard.press('Tab')
  }
  const steps = await group.evaluateAll((radios, wanted) => {
    const then = radios.findIndex((radio) => radio.getAttribute('value') === wanted)
    return then - radios.findIndex((radio) => radio === document.activeElement)
  }, value)
  if (steps === 0) await page.keyboard.press('Space')
  for (let left = Math.abs(steps); left > 0; left -= 1)
    await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp')
  // What is being saved can be shown before it as it was.
  await until(() => page.locator(`[data-path="${path}"][value="${value}"]`).isChecked())
}

function isFocused(page: Page, path: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const element = document.activeElement
    return element instanceof HTMLElement && element.dataset['path'] === wanted
  }, path)
}
