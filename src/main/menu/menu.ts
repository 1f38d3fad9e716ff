import { app, Menu } from 'electron'
import type { SettingsStore } from '../settings/settings.ts'
import { textsIn } from '../texts.ts'
import { menuTemplate, type MenuActions } from './template.ts'

export interface MenuOptions {
  readonly settings: SettingsStore
  readonly isWorkbookOpen: () => boolean
  readonly isReviewOpen: () => boolean
  readonly actions: MenuActions
}

/** Puts up the menu bar; the function it returns brings it up to date. */
export function setupMenu({ settings, isWorkbookOpen, isReviewOpen, actions }: MenuOptions): () => void {
  const refresh = () => {
    const state = {
      texts: textsIn(settings.current().language),
      settings: settings.current(),
      workbookOpen: isWorkbookOpen(),
      reviewOpen: isReviewOpen(),
      platform: process.platform,
      development: !app.isPackaged,
    }
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(state, actions)))
  }
  settings.onChange(refresh)
  refresh()
  return refresh
}
