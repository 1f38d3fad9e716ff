import en from '#resources/content/en/shell.json'
import nl from '#resources/content/nl/shell.json'
import type { Settings } from '#contract/shell-procedures.ts'

/** The words of the menu and of the dialogs of the operating system. */
export type ShellTexts = typeof nl

const TEXTS: Readonly<Record<Settings['language'], ShellTexts>> = { nl, en }

/** The texts of main in this language. */
export function textsIn(language: Settings['language']): ShellTexts {
  return TEXTS[language]
}
