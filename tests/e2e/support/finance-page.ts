import type { Locator, Page } from 'playwright-core'

/** The views of the finance page besides the one with the answers. */
export const FINANCE_VIEWS = ['budgets', 'scenarios', 'uncertainty', 'work-forms'] as const
export type FinanceView = (typeof FINANCE_VIEWS)[number]

/** Goes to a view of the finance page, as a link does, and waits for it. */
export async function goToView(page: Page, view: FinanceView): Promise<void> {
  const place = `#/finance/${view}`
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, place)
  await page.locator(`main a[aria-current="page"][href="${place}"]`).waitFor()
}

/** One of the figures at the top of the budgets, by the first words of its label. */
export async function topFigure(page: Page, label: string): Promise<string> {
  const figures = page.locator('main dl > div').filter({ has: page.locator('dt', { hasText: label }) })
  return (await figures.locator('dd').textContent()) ?? ''
}

/** A row of a budget by its label; with a star where something unknown is missing. */
export function budgetRow(page: Page, label: string): Locator {
  return page
    .locator('main details[open] tr')
    .filter({ has: page.getByRole('button', { name: label, exact: true }) })
}
