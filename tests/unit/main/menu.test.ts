import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, test } from 'vitest'
import { COMMANDS } from '#contract/events.ts'
import { LANGUAGES } from '#contract/shell-procedures.ts'
import { menuTemplate, type MenuActions, type MenuState } from '#main/menu/template.ts'
import { textsIn } from '#main/texts.ts'

type Item = MenuItemConstructorOptions

const state: MenuState = {
  texts: textsIn('nl'),
  settings: { language: 'nl', theme: 'dark' },
  workbookOpen: true,
  reviewOpen: false,
  platform: 'linux',
  development: false,
}

function build(changes: Partial<MenuState> = {}) {
  const done: unknown[] = []
  const actions: MenuActions = {
    command: (command) => done.push(command),
    changeSettings: (change) => done.push(change),
  }
  return { menus: menuTemplate({ ...state, ...changes }, actions), done }
}

function itemsOf(item: Item | undefined): Item[] {
  return Array.isArray(item?.submenu) ? item.submenu : []
}

function allItems(items: readonly Item[]): Item[] {
  return items.flatMap((item) => [item, ...allItems(itemsOf(item))])
}

/** Chooses an item as a user does; Electron's arguments are not used by any. */
function choose(items: readonly Item[], label: string): void {
  const item = allItems(items).find((candidate) => candidate.label === label)
  if (!item?.click) throw new Error(`nothing to choose: ${label}`)
  Reflect.apply(item.click, null, [])
}

describe('the menu', () => {
  test('has four menus, and on a Mac that of the app before them', () => {
    const labels = (platform: NodeJS.Platform) => build({ platform }).menus.map(({ label }) => label)
    expect(labels('linux')).toEqual(['&Bestand', 'Be&werken', 'B&eeld', '&Help'])
    expect(labels('darwin')).toEqual(['Praktijkpad', '&Bestand', 'Be&werken', 'B&eeld', '&Help'])
  })

  test.each(LANGUAGES)(
    'in %s has words for everything, and a letter of its own for each item in a menu',
    (language) => {
      for (const development of [true, false]) {
        const { menus } = build({ texts: textsIn(language), development })
        expect(allItems(menus).filter(({ label, type }) => type !== 'separator' && !label)).toEqual([])
        for (const level of [menus, ...allItems(menus).map(itemsOf)]) {
          const letters = level.flatMap(({ label }) => /&(.)/.exec(label ?? '')?.[1]?.toLowerCase() ?? [])
          expect(new Set(letters).size).toBe(letters.length)
        }
      }
    },
  )

  test('does what it says', () => {
    const { menus, done } = build()
    const { menu } = state.texts
    for (const label of [menu.new, menu.open, menu.importPlan, menu.saveCopy, menu.saveDiary])
      choose(menus, label)
    for (const label of [menu.shareReview, menu.importReview, menu.close]) choose(menus, label)
    for (const label of [menu.undo, menu.redo, menu.search]) choose(menus, label)
    for (const label of [menu.themeLight, menu.languageEn]) choose(menus, label)
    const asked = [
      'newWorkbook',
      'openFile',
      'importPlan',
      'saveCopy',
      'saveDiary',
      'shareReview',
      'importReview',
    ].concat(['closeFile', 'undo', 'redo', 'search'])
    expect(done).toEqual([...asked, { theme: 'light' }, { language: 'en' }])
    const walk = ['nextOpen', 'nextChange']
    expect([...asked, ...walk, 'openHandedOver'].sort()).toEqual([...COMMANDS].sort())
  })

  test('leaves the keys of undo, redo and search to the page', () => {
    const { menu } = state.texts
    const labels: unknown[] = [menu.undo, menu.redo, menu.search]
    const own = allItems(build().menus).filter(({ label }) => labels.includes(label))
    expect(own).toMatchObject([
      { accelerator: 'CmdOrCtrl+Z', registerAccelerator: false },
      { accelerator: 'CmdOrCtrl+Shift+Z', registerAccelerator: false },
      { accelerator: 'CmdOrCtrl+F', registerAccelerator: false },
    ])
  })

  test('offers what needs a workbook only when one is open', () => {
    const { menu } = state.texts
    const disabled = allItems(build({ workbookOpen: false }).menus).filter(({ enabled }) => enabled === false)
    expect(disabled.map(({ label }) => label)).toEqual([
      menu.new,
      menu.saveCopy,
      menu.saveDiary,
      menu.shareReview,
      menu.importReview,
      menu.close,
      menu.undo,
      menu.redo,
      menu.search,
      menu.nextOpen,
      menu.nextChange,
    ])
  })

  test('walks through a review, by keys that the page hears', () => {
    const { menu } = state.texts
    const { menus, done } = build({ reviewOpen: true })
    for (const label of [menu.nextOpen, menu.nextChange]) choose(menus, label)
    expect(done).toEqual(['nextOpen', 'nextChange'])
    const walk = allItems(menus).filter(({ label }) => label === menu.nextOpen || label === menu.nextChange)
    expect(walk).toMatchObject([
      { accelerator: 'F8', registerAccelerator: false },
      { accelerator: 'F9', registerAccelerator: false },
    ])
  })

  test('does not save or share a review that is open, nor read one into it', () => {
    const { menu } = state.texts
    const disabled = allItems(build({ reviewOpen: true }).menus).filter(({ enabled }) => enabled === false)
    expect(disabled.map(({ label }) => label)).toEqual([
      menu.saveCopy,
      menu.saveDiary,
      menu.shareReview,
      menu.importReview,
    ])
  })

  test('marks the theme and the language that are chosen', () => {
    const marked = allItems(build().menus).filter(({ checked }) => checked)
    expect(marked.map(({ label }) => label)).toEqual(['Donker', 'Nederlands'])
  })

  test('has tools for developers only in development', () => {
    const roles = (development: boolean) => allItems(build({ development }).menus).map(({ role }) => role)
    expect(roles(true)).toContain('toggleDevTools')
    expect(roles(false)).not.toContain('toggleDevTools')
  })

  test('uses no two items with one key', () => {
    const keys = allItems(build().menus).flatMap(({ accelerator }) => accelerator ?? [])
    expect(new Set(keys).size).toBe(keys.length)
  })
})
