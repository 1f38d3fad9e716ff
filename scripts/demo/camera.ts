/** Takes the pictures of the tour and remembers what is on each, for the page that shows them. */
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Language } from '#domain/field/format.ts'

/** Where the tour leaves all it makes. */
export const FOLDER = 'demo'

const SIZES = {
  wide: { width: 1280, height: 800 },
  narrow: { width: 800, height: 600 },
} as const
/** Above this a window shows only the beginning of what there is. */
const HIGHEST = 14_000

/** How a stop is shown: `whole` is wide, and as high as everything on the page. */
export interface Look {
  readonly theme: 'light' | 'dark'
  readonly size: 'wide' | 'narrow' | 'whole'
}

export const LIGHT: readonly Look[] = (['wide', 'whole'] as const).map((size) => ({ theme: 'light', size }))
export const LIGHT_AND_DARK: readonly Look[] = [...LIGHT, { theme: 'dark', size: 'wide' }]
export const EVERY_LOOK: readonly Look[] = [
  ...LIGHT_AND_DARK,
  { theme: 'light', size: 'narrow' },
  { theme: 'dark', size: 'narrow' },
]

/** One stop of the tour: where it is and what to do before the picture is taken. */
export interface Stop {
  readonly name: string
  /** What is to be seen, where the heading of the page does not say it. */
  readonly about?: string
  readonly go: (page: Page) => Promise<void>
}

/** What was photographed, and the file of every look. */
export interface Pictures {
  readonly title: string
  readonly language: Language
  readonly files: readonly { readonly look: Look; readonly file: string }[]
}

/** Photographs what is on the screen. `name` is a path in the folder of the tour, without the look and the extension. */
export async function photograph(
  page: Page,
  name: string,
  looks: readonly Look[],
  about?: string,
): Promise<Pictures> {
  const files: Pictures['files'][number][] = []
  await mkdir(dirname(join(FOLDER, name)), { recursive: true })
  for (const look of looks) {
    const file = `${name}-${look.theme}-${look.size}.png`
    await page.emulateMedia({ colorScheme: look.theme, reducedMotion: 'reduce' })
    await page.setViewportSize(await windowFor(page, look))
    await page.screenshot({ path: join(FOLDER, file) })
    files.push({ look, file })
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await page.setViewportSize(SIZES.wide)
  return { title: await titleOf(page, about), language: await languageOf(page), files }
}

async function windowFor(page: Page, { size }: Look): Promise<{ width: number; height: number }> {
  if (size !== 'whole') return SIZES[size]
  await page.setViewportSize(SIZES.wide)
  const hidden = await page.locator('main').evaluate((main) => main.scrollHeight - main.clientHeight)
  return { width: SIZES.wide.width, height: Math.min(SIZES.wide.height + hidden, HIGHEST) }
}

async function titleOf(page: Page, about: string | undefined): Promise<string> {
  const heading = await page.locator('h1').first().innerText()
  return about === undefined ? heading : `${heading}: ${about}`
}

async function languageOf(page: Page): Promise<Language> {
  return (await page.locator('html').getAttribute('lang')) === 'en' ? 'en' : 'nl'
}

/** Goes to a place of the app, as a link does, and shows it from its beginning. */
export async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, place)
  await page.locator('#content h1').waitFor()
  await page.locator('main').evaluate((main) => main.scrollTo(0, 0))
}
