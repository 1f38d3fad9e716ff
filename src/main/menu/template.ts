import type { MenuItemConstructorOptions } from 'electron'
import type { Command } from '#contract/events.ts'
import { COMMAND_KEYS } from '#contract/shortcuts.ts'
import { LANGUAGES, THEMES, type Settings } from '#contract/shell-procedures.ts'
import type { SettingsChange } from '../settings/settings.ts'
import type { ShellTexts } from '../texts.ts'

/** What the menu makes happen. */
export interface MenuActions {
  readonly command: (command: Command) => void
  readonly changeSettings: (change: SettingsChange) => void
}

/** What the menu shows. */
export interface MenuState {
  readonly texts: ShellTexts
  readonly settings: Settings
  readonly workbookOpen: boolean
  /** What is open is a review: a plan to look at. */
  readonly reviewOpen: boolean
  readonly platform: NodeJS.Platform
  readonly development: boolean
}

type Item = MenuItemConstructorOptions
const SEPARATOR: Item = { type: 'separator' }

/** The whole menu bar. */
export function menuTemplate(state: MenuState, actions: MenuActions): Item[] {
  const menus = [
    fileMenu(state, actions),
    editMenu(state, actions),
    viewMenu(state, actions),
    helpMenu(state),
  ]
  return state.platform === 'darwin' ? [applicationMenu(state), ...menus] : menus
}

function applicationMenu({ texts: { app, menu } }: MenuState): Item {
  return {
    label: app.name,
    submenu: [
      { role: 'about', label: app.about },
      SEPARATOR,
      { role: 'hide', label: app.hide },
      { role: 'hideOthers', label: app.hideOthers },
      { role: 'unhide', label: app.showAll },
      SEPARATOR,
      { role: 'quit', label: menu.quit },
    ],
  }
}

/** The page carries these out, because it may hold an answer that is still being typed. */
function fileMenu(
  { texts: { menu }, workbookOpen, reviewOpen, platform }: MenuState,
  { command }: MenuActions,
): Item {
  const own = { enabled: workbookOpen }
  const ownPlan = { enabled: workbookOpen && !reviewOpen }
  const quit: Item[] = platform === 'darwin' ? [] : [SEPARATOR, { role: 'quit', label: menu.quit }]
  return {
    label: menu.file,
    submenu: [
      { ...own, label: menu.new, accelerator: 'CmdOrCtrl+N', click: () => command('newWorkbook') },
      { label: menu.open, accelerator: 'CmdOrCtrl+O', click: () => command('openFile') },
      { label: menu.importPlan, click: () => command('importPlan') },
      SEPARATOR,
      {
        ...ownPlan,
        label: menu.saveCopy,
        accelerator: 'CmdOrCtrl+Shift+S',
        click: () => command('saveCopy'),
      },
      { ...ownPlan, label: menu.saveDiary, click: () => command('saveDiary') },
      SEPARATOR,
      { ...ownPlan, label: menu.shareReview, click: () => command('shareReview') },
      { ...ownPlan, label: menu.importReview, click: () => command('importReview') },
      SEPARATOR,
      { ...own, label: menu.close, accelerator: 'CmdOrCtrl+W', click: () => command('closeFile') },
      ...quit,
    ],
  }
}

/** What is the page's own: it hears the keys itself, because for undo and redo a text field comes first. */
function editMenu(
  { texts: { menu }, workbookOpen, reviewOpen, platform }: MenuState,
  { command }: MenuActions,
): Item {
  const own = { enabled: workbookOpen, registerAccelerator: false }
  const review = { ...own, enabled: reviewOpen }
  const redoKeys = platform === 'win32' ? 'Ctrl+Y' : 'CmdOrCtrl+Shift+Z'
  return {
    label: menu.edit,
    submenu: [
      { ...own, label: menu.undo, accelerator: 'CmdOrCtrl+Z', click: () => command('undo') },
      { ...own, label: menu.redo, accelerator: redoKeys, click: () => command('redo') },
      SEPARATOR,
      { role: 'cut', label: menu.cut },
      { role: 'copy', label: menu.copy },
      { role: 'paste', label: menu.paste },
      { role: 'selectAll', label: menu.selectAll },
      SEPARATOR,
      { ...own, label: menu.search, accelerator: 'CmdOrCtrl+F', click: () => command('search') },
      SEPARATOR,
      {
        ...review,
        label: menu.nextOpen,
        accelerator: COMMAND_KEYS.nextOpen,
        click: () => command('nextOpen'),
      },
      {
        ...review,
        label: menu.nextChange,
        accelerator: COMMAND_KEYS.nextChange,
        click: () => command('nextChange'),
      },
    ],
  }
}

function viewMenu({ texts: { menu }, settings }: MenuState, { changeSettings }: MenuActions): Item {
  const themeNames = { system: menu.themeSystem, light: menu.themeLight, dark: menu.themeDark }
  const languageNames = { nl: menu.languageNl, en: menu.languageEn }
  const themes = THEMES.map((theme): Item => {
    const click = () => changeSettings({ theme })
    return { type: 'radio', label: themeNames[theme], checked: settings.theme === theme, click }
  })
  const languages = LANGUAGES.map((language): Item => {
    const click = () => changeSettings({ language })
    return { type: 'radio', label: languageNames[language], checked: settings.language === language, click }
  })
  return {
    label: menu.view,
    submenu: [
      { label: menu.theme, submenu: themes },
      { label: menu.language, submenu: languages },
      SEPARATOR,
      { role: 'resetZoom', label: menu.actualSize },
      { role: 'zoomIn', label: menu.zoomIn },
      { role: 'zoomOut', label: menu.zoomOut },
      SEPARATOR,
      { role: 'togglefullscreen', label: menu.fullScreen },
    ],
  }
}

function helpMenu({ texts: { app, menu }, platform, development }: MenuState): Item {
  const about: Item[] = platform === 'darwin' ? [] : [{ role: 'about', label: app.about }]
  const tools: Item[] = development ? [{ role: 'toggleDevTools', label: menu.developerTools }] : []
  return { role: 'help', label: menu.help, submenu: [...about, ...tools] }
}
