import type { Page } from 'playwright-core'

/** The least size of something to click or tap (WCAG 2.5.8). */
const SMALLEST_TARGET = 24

/** What sticks out of the window to the right, or makes the page itself scroll sideways. */
export function sidewaysParts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrolls = [document.documentElement, ...document.querySelectorAll('main, nav, aside')]
      .filter((part) => part.scrollWidth > part.clientWidth)
      .map((part) => `${part.tagName} scrolls sideways`)
    const isHeld = (element: Element) => element.parentElement?.closest('table, .hidden-visually') !== null
    const sticksOut = [...document.body.querySelectorAll('*')]
      .filter((element) => element.checkVisibility() && !isHeld(element))
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
      .filter((element) => element.tagName !== 'TABLE')
      .map((element) => `${element.tagName} sticks out: ${element.textContent.slice(0, 40)}`)
    return [...scrolls, ...sticksOut]
  })
}

/** What of the top bar and the status line lies over the page between them. */
export function partsOverPage(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const middle = document.querySelector('#content')?.getBoundingClientRect()
    const around = [...document.querySelectorAll('#root > div > header *, #root > div > footer *')]
    return around
      .filter((part) => part.checkVisibility())
      .filter((part) => {
        const { top, bottom } = part.getBoundingClientRect()
        return middle !== undefined && bottom > middle.top + 1 && top < middle.bottom - 1
      })
      .map((part) => part.textContent.trim())
  })
}

/** Parts that scroll but that a keyboard cannot scroll, because nothing in them can have focus. */
export function unreachableScrolling(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrolls = (part: Element) => {
      const { overflowX, overflowY } = getComputedStyle(part)
      const down = /auto|scroll/.test(overflowY) && part.scrollHeight > part.clientHeight
      const sideways = /auto|scroll/.test(overflowX) && part.scrollWidth > part.clientWidth
      return down || sideways
    }
    const inside = 'a[href], button:not(:disabled), input, select, textarea, summary'
    return [...document.body.querySelectorAll('*')]
      .filter((part) => part.checkVisibility() && scrolls(part) && !part.matches('textarea, [tabindex="0"]'))
      .filter((part) => ![...part.querySelectorAll(inside)].some((control) => control.checkVisibility()))
      .map((part) => `${part.tagName}: ${part.textContent.slice(0, 40)}`)
  })
}

/** Buttons and links outside running text that are too small to hit, and radio buttons with their labels. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    const targets = [...document.querySelectorAll('button, a[href], summary, select, label:has(input)')]
    return targets
      .filter((target) => target.checkVisibility() && !target.matches('p a'))
      .map((target) => ({ text: target.textContent.trim(), box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width < smallest || box.height < smallest)
      .map(({ text, box }) => `${text}: ${Math.round(box.width)} × ${Math.round(box.height)}`)
  }, SMALLEST_TARGET)
}

/** Buttons, labels and links whose text does not fit in them with the spacing that some readers need (WCAG 1.4.12). */
export function clippedTexts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const spacing = new CSSStyleSheet()
    await spacing.replace(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    )
    document.adoptedStyleSheets = [spacing]
    const parts = [...document.querySelectorAll('button, a[href], summary, label, legend, h1, h2')]
    const clipped = parts
      .filter((part) => part.checkVisibility() && part.clientWidth > 1)
      .filter((part) => part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1)
    const texts = clipped.map((part) => part.textContent.trim())
    document.adoptedStyleSheets = []
    return texts
  })
}

/** How each step of the path is shown: its words, and the colours of its mark. */
export function railStatuses(page: Page): Promise<{ words: string; mark: string }[]> {
  return page.locator('nav li a').evaluateAll((links: (HTMLElement | SVGElement)[]) =>
    links.map((link) => {
      const words = link.querySelector('small')
      const mark = link.querySelector('[data-status]')
      return {
        words: words?.checkVisibility() ? words.textContent : '',
        mark: mark?.checkVisibility() ? (mark.getAttribute('data-status') ?? '') : '',
      }
    }),
  )
}
