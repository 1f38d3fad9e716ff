import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launch, type RunningApp } from '../driver/app.ts'
import { EVERYTHING_IN_SIGHT, faintOn, faultsOn } from './support/access-axe.ts'
import { weakMarks } from './support/access-contrast.ts'
import { controlsInOrder, focused, isFocusIn, walkByTab, type TabStop } from './support/access-keyboard.ts'
import {
  clippedTexts,
  partsOverPage,
  railStatuses,
  sidewaysParts,
  smallTargets,
  unreachableScrolling,
} from './support/access-measure.ts'
import { LEGS } from './support/access-stops.ts'
import { eventually, until } from './support/patience.ts'
import {
  control,
  goTo,
  openNew,
  openSample,
  PAGE_NAMES,
  placePath,
  switchLanguage,
} from './support/workbook-page.ts'

const USUAL = { width: 1280, height: 800 }
/** A window of 1280 pixels at 400 % (WCAG 1.4.10), a little taller. */
const NARROW = { width: 320, height: 640 }

let running: RunningApp

beforeAll(async () => {
  running = await launch()
})

afterAll(() => running.quit())

describe.each(LEGS)('$name', ({ begin, stops }) => {
  beforeAll(async () => {
    await begin(running)
  })

  describe('in a window that shows everything', () => {
    beforeAll(() => running.page.setViewportSize(EVERYTHING_IN_SIGHT))

    afterAll(async () => {
      await running.page.setViewportSize(USUAL)
      await running.page.emulateMedia({ colorScheme: 'light' })
      await switchLanguage(running.page, 'nl')
    })

    test.each(stops)('axe finds nothing wrong with $name in Dutch', async ({ go }) => {
      await switchLanguage(running.page, 'nl')
      await go(running)
      expect(await faultsOn(running.page)).toEqual([])
    })

    test.each(stops)('axe finds nothing wrong with $name in English', async ({ go }) => {
      await switchLanguage(running.page, 'en')
      await go(running)
      expect(await faultsOn(running.page)).toEqual([])
    })

    test.each(stops)('no button or link is too small on $name', async ({ go }) => {
      await go(running)
      expect(await smallTargets(running.page)).toEqual([])
    })

    test.each(stops)('axe can read everything on $name in the dark', async ({ go }) => {
      await running.page.emulateMedia({ colorScheme: 'dark' })
      await go(running)
      expect(await faintOn(running.page)).toEqual([])
    })
  })

  describe.each(stops)('$name in a narrow window', ({ go }) => {
    beforeAll(async () => {
      await running.page.setViewportSize(NARROW)
      await go(running)
    })

    afterAll(() => running.page.setViewportSize(USUAL))

    test('does not scroll sideways', async () => {
      expect(await sidewaysParts(running.page)).toEqual([])
    })

    test('stays free of the bars around it', async () => {
      expect(await partsOverPage(running.page)).toEqual([])
    })

    test('scrolls by keyboard wherever it scrolls', async () => {
      expect(await unreachableScrolling(running.page)).toEqual([])
    })

    test('has no button or link that is too small', async () => {
      expect(await smallTargets(running.page)).toEqual([])
    })

    test('has room in its buttons for wider spacing of text', async () => {
      expect(await clippedTexts(running.page)).toEqual([])
    })
  })
})

test('axe notices a button without a name, so the tests above can fail', async () => {
  const { page } = running
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')))
  expect(await faultsOn(page)).toContain('button-name: #content > button')
})

describe('by keyboard', () => {
  beforeAll(() => openSample(running.page))

  test.each(PAGE_NAMES)('going to the page %s puts focus on its title', async (name) => {
    const { page } = running
    await goTo(page, name === 'plan' ? 'route' : 'plan')
    await page.locator(`nav a[href="#/${name}"]`).focus()
    await page.keyboard.press('Enter')
    await eventually(() => isFocusIn(page, 'h1')).toBe(true)
  })

  describe.each(PAGE_NAMES)('on the page %s', (name) => {
    let stops: readonly TabStop[]

    beforeAll(async () => {
      await goTo(running.page, name)
      stops = await walkByTab(running.page)
    })

    test('Tab begins with the link to the content', () => {
      expect(stops[0]?.name).toBe('Naar de inhoud')
    })

    test('Tab comes at every control once, in the order of the page', async () => {
      expect(stops.map(({ name }) => name)).toEqual(await controlsInOrder(running.page))
    })

    test('every control shows that it has focus', () => {
      expect(stops.filter(({ isOutlined }) => !isOutlined).map(({ name }) => name)).toEqual([])
    })

    test('nothing covers the control that has focus', () => {
      expect(stops.filter(({ isInSight }) => !isInSight).map(({ name }) => name)).toEqual([])
    })
  })

  test('the link to the content shows itself when it has focus', async () => {
    const link = running.page.getByRole('link', { name: 'Naar de inhoud' })
    await link.focus()
    await eventually(async () => (await link.boundingBox())?.y).toBeGreaterThanOrEqual(0)
  })

  test('the link to the content passes over the path', async () => {
    const { page } = running
    await goTo(page, 'route')
    await page.getByRole('link', { name: 'Naar de inhoud' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('route.title')
  })
})

describe('focus is not lost', () => {
  beforeEach(async () => {
    await openSample(running.page)
    await goTo(running.page, 'housing')
  })

  const press = async (name: string | RegExp) => {
    await running.page.getByRole('button', { name, exact: typeof name === 'string' }).focus()
    await running.page.keyboard.press('Enter')
  }
  const rows = () => running.page.locator('td button[aria-pressed]')

  test('when a place is removed: it goes to the place that is shown instead', async () => {
    await press(/^Verwijderen: /)
    await eventually(() => focused(running.page)).toBe('Gezondheidscentrum De Linde')
  })

  test('when the last place is removed', async () => {
    for (let left = 3; left >= 0; left -= 1) {
      await press(/^Verwijderen: /)
      await until(async () => (await rows().count()) === left)
    }
    expect(await focused(running.page)).not.toBe('the body')
  })

  test('when a place is chosen to count with', async () => {
    await press('Met deze locatie rekenen')
    await running.page.getByText('Je plan rekent met deze locatie.').waitFor()
    expect(await isFocusIn(running.page, 'main section')).toBe(true)
  })

  test('when a place has come at the top and can go no further', async () => {
    await running.page.getByRole('button', { name: 'Gezondheidscentrum De Linde' }).click()
    await press('Omhoog')
    await rows().first().getByText('Gezondheidscentrum De Linde').waitFor()
    await running.page.keyboard.press('Tab')
    expect(await focused(running.page)).toBe('Omlaag')
  })

  test('when a step is declared done', async () => {
    await press('Klaar met deze stap')
    await eventually(() => focused(running.page)).toBe('Toch niet klaar')
  })

  test('when an edit is undone from within a field', async () => {
    const { page } = running
    const path = await placePath(page, 0, 'note')
    await control(page, path).focus()
    await page.keyboard.press('Control+Z')
    await page.getByText('Ongedaan gemaakt').waitFor()
    expect(await focused(page)).toBe(path)
  })

  test('when a notice is closed', async () => {
    const { page } = running
    await openNew(running)
    await page.keyboard.press('Control+Z')
    await page.getByText('Er is niets om ongedaan te maken').waitFor()
    await press('Sluiten')
    await page.getByText('Er is niets om ongedaan te maken').waitFor({ state: 'detached' })
    expect(await isFocusIn(page, '#content')).toBe(true)
  })
})

describe('what is folded away in a narrow window', () => {
  beforeAll(async () => {
    await openSample(running.page)
    await running.page.setViewportSize(NARROW)
  })

  afterAll(() => running.page.setViewportSize(USUAL))

  const folds = [
    { part: 'rail', button: 'show-rail', within: 'nav' },
    { part: 'panel', button: 'show-panel', within: 'aside' },
  ] as const

  const unfold = async (button: string) => {
    await running.page.locator(`#${button}`).focus()
    await running.page.keyboard.press('Enter')
  }

  test.each(folds)('the $part opens by keyboard and takes focus', async ({ part, button }) => {
    await unfold(button)
    await eventually(() => isFocusIn(running.page, `#${part}`)).toBe(true)
    await running.page.keyboard.press('Escape')
  })

  test.each(folds)('Escape closes the $part', async ({ button, within }) => {
    await unfold(button)
    await running.page.locator(within).waitFor()
    await running.page.keyboard.press('Escape')
    await eventually(() => running.page.locator(within).isVisible()).toBe(false)
  })

  test.each(folds)('after closing the $part focus is on its button', async ({ part, button }) => {
    await unfold(button)
    await until(() => isFocusIn(running.page, `#${part}`))
    await running.page.keyboard.press('Escape')
    await eventually(() => isFocusIn(running.page, `#${button}`)).toBe(true)
  })

  test('the panel scrolls by keyboard', async () => {
    const { page } = running
    await goTo(page, 'housing')
    await control(page, await placePath(page, 0, 'rentPerM2PerYear')).focus()
    await unfold('show-panel')
    await until(() => isFocusIn(page, '#panel'))
    await page.keyboard.press('End')
    await eventually(() => page.locator('#panel').evaluate((panel) => panel.scrollTop)).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
  })

  test('following a step closes the path', async () => {
    const { page } = running
    await unfold('show-rail')
    await page.locator('nav a[href="#/practice"]').press('Enter')
    await eventually(() => page.locator('nav').isVisible()).toBe(false)
  })
})

describe('with forced colours', () => {
  beforeAll(async () => {
    await openSample(running.page)
    await running.page.emulateMedia({ forcedColors: 'active' })
  })

  afterAll(() => running.page.emulateMedia({ forcedColors: 'none' }))

  test('every step of the path still says in words how far it is', async () => {
    const statuses = await railStatuses(running.page)
    expect(statuses.map(({ words }) => words)).not.toContain('')
  })

  test('every step of the path still has its mark', async () => {
    const statuses = await railStatuses(running.page)
    expect(statuses.map(({ mark }) => mark)).not.toContain('')
  })

  test.each(['light', 'dark'] as const)(
    'the marks can be seen when the colours are %s',
    async (colorScheme) => {
      await running.page.emulateMedia({ colorScheme })
      expect(await weakMarks(running.page)).toEqual([])
    },
  )
})
