import type { Session } from 'electron'

/** Keeps Chromium's spell checker off, which downloads a dictionary as soon as a session exists. */
export function setupSpelling(session: Session): void {
  session.setSpellCheckerEnabled(false)
  session.setSpellCheckerLanguages([])
}
