import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launch, type RunningApp } from '../driver/app.ts'
import { budgetRow, goToView, topFigure } from './support/finance-page.ts'
import { readPlan } from './support/keyboard.ts'
import { eventually, until } from './support/patience.ts'
import { control, goTo, openSample, waitUntilStored } from './support/workbook-page.ts'

let running: RunningApp

beforeAll(async () => {
  running = await launch()
})

afterAll(() => running.quit())

/** Types over what stands in a field on a page, and waits until it is stored. */
async function answerOn(name: 'housing' | 'finance', path: string, text: string, stored: number | null) {
  const { page } = running
  await goTo(page, name)
  await control(page, path).fill(text)
  await control(page, path).blur()
  await waitUntilStored(page, path, stored)
}

describe('a dearer place to rent', () => {
  let before: Readonly<Record<string, string>>
  let after: Readonly<Record<string, string>>

  const figures = async () => {
    await goToView(running.page, 'budgets')
    return {
      dscr: await topFigure(running.page, 'DSCR'),
      cash: await topFigure(running.page, 'Laagste banksaldo'),
    }
  }

  beforeAll(async () => {
    const { page } = running
    await openSample(page)
    before = await figures()
    const { chosenOptionId, options } = (await readPlan(page)).housing
    await goTo(page, 'housing')
    const chosen = options.find(({ id }) => id === chosenOptionId)
    await page
      .getByRole('button', { name: chosen?.name ?? '' })
      .first()
      .click()
    const rent = (chosen?.rentPerM2PerYear ?? 0) + 100
    await answerOn('housing', `housing.options.${chosenOptionId}.rentPerM2PerYear`, String(rent), rent)
    after = await figures()
  })

  test('gives another DSCR on the finance page', () => {
    expect(after['dscr']).not.toBe(before['dscr'])
  })

  test('gives another lowest balance on the finance page', () => {
    expect(after['cash']).not.toBe(before['cash'])
  })
})

describe('when MTVP is not known', () => {
  beforeAll(async () => {
    await openSample(running.page)
    await answerOn('finance', 'finance.mtvpPerYear', '', null)
    await goToView(running.page, 'budgets')
  })

  test('the result names it as left out', async () => {
    const note = running.page.locator('main').getByText('telt niet mee').first()
    await note.waitFor()
    const links = running.page.locator('main a[href="#/finance"]').filter({ hasText: 'MTVP' })
    await eventually(() => links.count()).toBe(1)
  })

  test('its line says unknown, not zero', async () => {
    const cells = await budgetRow(running.page, 'MTVP (niet compleet)').locator('td').allTextContents()
    expect(new Set(cells)).toEqual(new Set(['nog onbekend']))
  })

  test('the total it belongs to says that it is not complete', async () => {
    await eventually(() => budgetRow(running.page, 'Totaal opbrengsten (niet compleet)').count()).toBe(1)
  })

  test('a line that does not need it is complete', async () => {
    await eventually(() => budgetRow(running.page, 'Inschrijftarieven').count()).toBe(1)
  })
})

describe('the budgets by keyboard', () => {
  beforeEach(async () => {
    await openSample(running.page)
    await goToView(running.page, 'budgets')
  })

  test('a year shows its months', async () => {
    const { page } = running
    await page.getByRole('button', { name: '2028', exact: false }).first().focus()
    await page.keyboard.press('Enter')
    await eventually(() => page.locator('details[open] thead').first().textContent()).toContain('jan 28')
  })

  test('a line says where it comes from and leads to the field', async () => {
    const { page } = running
    await budgetRow(page, 'Aansprakelijkheid').getByRole('button').focus()
    await page.keyboard.press('Enter')
    const link = page.locator('main details[open] tr a').first()
    await link.focus()
    await page.keyboard.press('Enter')
    await until(() => page.evaluate(() => document.activeElement?.hasAttribute('data-path') === true))
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-path'))).toBe(
      'finance.liabilityPremiumPerYear',
    )
  })

  test('a chart is read month by month', async () => {
    const { page } = running
    const chart = page.locator('figure').filter({ hasText: 'Banksaldo per maand' })
    await chart.locator('input').focus()
    await page.keyboard.press('ArrowRight')
    await eventually(() => chart.locator('output').textContent()).toMatch(/^aug 27 €/)
  })
})
