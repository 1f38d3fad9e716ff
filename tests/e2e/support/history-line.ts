import type { ElectronApplication, Page } from 'playwright-core'
import { control, goTo, waitUntilStored } from './workbook-page.ts'

/** What the status line says: that all is saved and when, or what was undone or redone. */
export async function statusLine(page: Page): Promise<string> {
  return (await page.locator('#root footer output').first().textContent()) ?? ''
}

/** Types an answer as a user does, leaves the field and waits until it is on disk. */
export async function change(page: Page, path: string, typed: string, saved: string | number): Promise<void> {
  await control(page, path).fill(typed)
  await control(page, path).blur()
  await waitUntilStored(page, path, saved)
}

/** Two edits on two pages, the last one on the page that is shown then. */
export async function editTwoPages(page: Page): Promise<void> {
  await goTo(page, 'practice')
  await change(page, 'practice.patientsUnder65', '2.700', 2700)
  await goTo(page, 'route')
  await change(page, 'route.title', 'Overname Zeedijk', 'Overname Zeedijk')
}

/** Chooses an item of the menu by its words, without the mark of its access key. */
export async function chooseInMenu(app: ElectronApplication, menu: string, item: string): Promise<void> {
  await app.evaluate(
    ({ Menu }, [menuWords, itemWords]) => {
      const find = (items: Electron.MenuItem[] | undefined, words: string) =>
        items?.find(({ label }) => label.replace('&', '') === words)
      const inside = find(Menu.getApplicationMenu()?.items, menuWords)?.submenu?.items
      const wanted = find(inside, itemWords)
      if (!wanted) throw new Error(`no ${itemWords} in ${menuWords}`)
      void Reflect.apply(wanted.click, wanted, [])
    },
    [menu, item] as const,
  )
}
