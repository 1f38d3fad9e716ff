import { nativeTheme } from 'electron'
import type { SettingsStore } from './settings.ts'

/** Lets windows, menus and pages follow the chosen theme. */
export function setupTheme(settings: SettingsStore): void {
  const follow = () => {
    nativeTheme.themeSource = settings.current().theme
  }
  settings.onChange(follow)
  follow()
}
