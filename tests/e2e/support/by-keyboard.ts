import type { Locator, Page } from 'playwright-core'
import { formatInput } from '#domain/field/format.ts'
import type { FieldValue } from '#domain/field/meta.ts'
import { fieldAt } from '#domain/plan/catalogue.ts'
import { until } from './patience.ts'
import { control } from './workbook-page.ts'

const MOST_TABS = 400

/** Runs in the page: how many times Tab leads from what has focus to a control; below zero with Shift, zero when it is there. */
function tabsTo(wanted: Element): number {
  const groupOf = (element: Element) =>
    element instanceof HTMLInputElement && element.type === 'radio' ? element.name : null
  const now = document.activeElement ?? document.body
  const groups = [groupOf(now), groupOf(wanted)]
  if (now === wanted || (groups[0] !== null && groups[0] === groups[1])) return 0
  const isBefore = (one: Element, other: Element) =>
    (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0
  const isAhead = isBefore(now, wanted)
  const [first, last] = isAhead ? [now, wanted] : [wanted, now]
  const between = [
    ...document.querySelectorAll<HTMLElement>('a, button, input, select, textarea, summary, [tabindex]'),
  ]
    .filter((stop) => stop.tabIndex >= 0 && !stop.matches(':disabled') && stop.checkVisibility())
    .filter((stop) => isBefore(first, stop) && isBefore(stop, last) && !groups.includes(groupOf(stop) ?? ''))
  const count = 1 + new Set(between.map((stop) => groupOf(stop) ?? stop)).size
  return isAhead ? count : -count
}

/** Goes to a control by Tab or Shift+Tab, whichever way it is. */
export async function reach(page: Page, wanted: Locator): Promise<void> {
  let pressed = 0
  while (pressed < MOST_TABS) {
    const tabs = await wanted.first().evaluate(tabsTo)
    if (tabs === 0) return
    for (let left = Math.abs(tabs); left > 0; left -= 1)
      await page.keyboard.press(tabs > 0 ? 'Tab' : 'Shift+Tab')
    pressed += Math.abs(tabs)
  }
  throw new Error(`${MOST_TABS} times Tab did not reach ${wanted.toString()}`)
}

/** Goes to a button, a link or a summary and presses it. */
export async function press(page: Page, wanted: Locator): Promise<void> {
  await reach(page, wanted)
  await page.keyboard.press('Enter')
}

/** Goes to the question of a field and answers it in the way of its kind. */
export async function enter(page: Page, path: string, value: FieldValue): Promise<void> {
  const meta = fieldAt(path)?.definition.meta
  if (!meta) throw new Error(`no field ${path}`)
  await reach(page, control(page, path))
  if (meta.kind === 'choice') await pick(page, path, String(value))
  else await type(page, formatInput(meta, value, 'nl'))
}

async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(text)
  await page.keyboard.press('Tab')
}

/** The space bar chooses where the keyboard is, an arrow the next one or the one before, past the end round again. */
async function pick(page: Page, path: string, value: string): Promise<void> {
  const group = control(page, path)
  const { steps, count } = await group.evaluateAll((radios, wanted) => {
    const now = radios.findIndex((radio) => radio === document.activeElement)
    const then = radios.findIndex((radio) => radio.getAttribute('value') === wanted)
    return { steps: (then - now + radios.length) % radios.length, count: radios.length }
  }, value)
  if (steps === 0) await page.keyboard.press('Space')
  const [arrow, times] =
    steps * 2 > count ? (['ArrowUp', count - steps] as const) : (['ArrowDown', steps] as const)
  for (let done = 0; done < times; done += 1) await page.keyboard.press(arrow)
  // What is being saved can be shown before it as it was.
  await until(() => page.locator(`[data-path="${path}"][value="${value}"]`).isChecked())
}
