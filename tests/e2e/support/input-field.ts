import type { Page } from 'playwright-core'
import type { FieldValue } from '#domain/field/meta.ts'
import { readPlan } from './keyboard.ts'
import { control, goTo, PAGE_NAMES, stored } from './workbook-page.ts'

/** One field of each kind, and of the kinds with a unit one of each notation. `@` stands for the place with all answers. */
const FIELDS = {
  text: 'route.title',
  date: 'route.startDate',
  wholeNumber: 'practice.patientsUnder65',
  decimal: 'practice.ownerFte',
  euro: 'housing.options.@.rentPerM2PerYear',
  euroPerYear: 'housing.options.@.serviceCostsPerYear',
  percentage: 'housing.options.@.indexationMaxPercent',
  month: 'housing.options.@.availableFrom',
  longText: 'housing.options.@.note',
} as const
export type Kind = keyof typeof FIELDS

const PLACE = 'Gezondheidscentrum De Linde'

/** What a user sees of a field, and what is on disk. */
export interface FieldState {
  /** The sentence beside the field that says what is expected; empty when nothing is wrong. */
  readonly says: string
  readonly isInvalid: string | null
  readonly stored: FieldValue
}

/** Shows the page of a field, and the place it belongs to; answers the path of the field. */
export async function showField(page: Page, kind: Kind): Promise<string> {
  const [subject = '', ...rest] = FIELDS[kind].split('.')
  const name = PAGE_NAMES.find((candidate) => candidate === subject)
  if (!name) throw new Error(`no page ${subject}`)
  await goTo(page, name)
  if (!rest.includes('@')) return FIELDS[kind]
  const place = (await readPlan(page)).housing.options.find((option) => option.name === PLACE)
  const path = FIELDS[kind].replace('@', place?.id ?? '')
  if (!(await control(page, path).isVisible())) await page.getByRole('button', { name: PLACE }).click()
  return path
}

/** Types over what is in a field and leaves it. */
export async function typeAndLeave(page: Page, path: string, text: string): Promise<void> {
  await control(page, path).fill(text)
  await control(page, path).blur()
}

/** Reads the sentence the way a screen reader finds it: through what the field is described by. */
export async function fieldState(page: Page, path: string): Promise<FieldState> {
  const shown = await control(page, path).evaluate((field) => {
    const ids = field.getAttribute('aria-describedby')?.split(' ') ?? []
    const errors = ids.map((id) => document.getElementById(id)).filter((part) => part?.role === 'alert')
    const says = errors.map((part) => part?.firstChild?.textContent ?? '').join(' ')
    return { says, isInvalid: field.getAttribute('aria-invalid') }
  })
  return { ...shown, stored: await stored(page, path) }
}
