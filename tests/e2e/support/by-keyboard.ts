import type { Locator, Page } from 'playwright-core'
import { formatInput } from '#domain/field/format.ts'
import type { FieldValue } from '#domain/field/meta.ts'
import { fieldAt } from '#domain/plan/catalogue.ts'
import { until } from './patience.ts'
import { control } from './workbook-page.ts'

const MOST_TABS = 400

/** Where a control is, seen from what has focus. */
type Bearing = 'here' | 'ahead' | 'back'

function bearingOf(wanted: Locator): Promise<Bearing> {
  return wanted.first().evaluate((element): Bearing => {
    const now = document.activeElement
    const path = element instanceof HTMLElement ? element.dataset['path'] : undefined
    const isSameGroup = path !== undefined && now instanceof HTMLElement && now.dataset['path'] === path
    if (!now || now === element || isSameGroup) return 'here'
    const isAhead = now.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING
    return isAhead ? 'ahead' : 'back'
  })
}

/** Goes to a control by Tab or Shift+Tab, whichever way it is. */
export async function reach(page: Page, wanted: Locator): Promise<void> {
  await wanted.first().waitFor({ state: 'attached' })
  for (let count = 0; count < MOST_TABS; count += 1) {
    const bearing = await bearingOf(wanted)
    if (bearing === 'here') return
    await page.keyboard.press(bearing === 'ahead' ? 'Tab' : 'Shift+Tab')
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
