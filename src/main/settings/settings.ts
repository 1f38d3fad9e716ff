import { basename } from 'node:path'
import { CodedError } from '#contract/errors.ts'
import { settingsSchema, type Settings } from '#contract/shell-procedures.ts'
import { readJson, writeJson } from '../storage/json-file.ts'
import { hasCode } from '../storage/system-error.ts'

const DEFAULTS: Settings = { language: 'nl', theme: 'system' }

/** What a change may carry: some of the settings, the others left out. */
export type SettingsChange = { readonly [K in keyof Settings]?: Settings[K] | undefined }

export interface SettingsStore {
  readonly current: () => Settings
  /** Writes the change down, then tells everyone who asked to know. */
  readonly change: (change: SettingsChange) => Settings
  readonly onChange: (listener: (settings: Settings) => void) => void
}

/** The settings of this user, in one small file. */
export function openSettings(file: string): SettingsStore {
  let settings = readJson(file, settingsSchema) ?? DEFAULTS
  const listeners: ((settings: Settings) => void)[] = []
  return {
    current: () => settings,
    change: ({ language = settings.language, theme = settings.theme }) => {
      const changed = { language, theme }
      keep(file, changed)
      settings = changed
      for (const listener of listeners) listener(changed)
      return changed
    },
    onChange: (listener) => void listeners.push(listener),
  }
}

function keep(file: string, settings: Settings): void {
  try {
    writeJson(file, settings)
  } catch (error) {
    const code = hasCode(error, 'ENOSPC') ? 'disk.full' : 'disk.failed'
    throw new CodedError(code, { name: basename(file) }, { cause: error })
  }
}
