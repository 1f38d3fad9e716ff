import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openSettings } from '#main/settings/settings.ts'
import { readJson, writeJson } from '#main/storage/json-file.ts'
import { settingsSchema } from '#contract/shell-procedures.ts'
import { newFolder } from './fixtures/process.ts'

const DEFAULTS = { language: 'nl', theme: 'system' }

describe('settings', () => {
  test('begin with Dutch and the theme of the system, and are kept', async () => {
    const file = join(await newFolder(), 'user', 'settings.json')
    const settings = openSettings(file)
    const told: unknown[] = []
    settings.onChange((current) => told.push(current))
    expect(settings.current()).toEqual(DEFAULTS)
    expect(settings.change({ theme: 'dark' })).toEqual({ language: 'nl', theme: 'dark' })
    settings.change({ language: 'en', theme: undefined })
    expect(told).toEqual([
      { language: 'nl', theme: 'dark' },
      { language: 'en', theme: 'dark' },
    ])
    expect(openSettings(file).current()).toEqual({ language: 'en', theme: 'dark' })
  })

  test.each(['', '{', '[]', '{"language":"fr","theme":"dark"}', '{"language":"nl","theme":"dark","size":2}'])(
    'that read %j are replaced by the defaults, and kept aside',
    async (text) => {
      const folder = await newFolder()
      const file = join(folder, 'settings.json')
      writeFileSync(file, text)
      const settings = openSettings(file)
      expect(settings.current()).toEqual(DEFAULTS)
      settings.change({ theme: 'light' })
      expect(readFileSync(join(folder, 'settings.broken.json'), 'utf8')).toBe(text)
      expect(openSettings(file).current()).toEqual({ language: 'nl', theme: 'light' })
    },
  )

  test('that cannot be written are not changed', async () => {
    const folder = await newFolder()
    const file = join(folder, 'settings.json')
    const settings = openSettings(file)
    mkdirSync(file)
    expect(() => settings.change({ theme: 'dark' })).toThrow('disk.failed')
    expect(settings.current()).toEqual(DEFAULTS)
    expect(readdirSync(folder)).toEqual(['settings.json'])
  })
})

describe('a small file', () => {
  test('is written beside the old one and then takes its place', async () => {
    const folder = await newFolder()
    const file = join(folder, 'window.json')
    writeJson(file, DEFAULTS)
    writeJson(file, { language: 'en', theme: 'dark' })
    expect(readdirSync(folder)).toEqual(['window.json'])
    expect(readJson(file, settingsSchema)).toEqual({ language: 'en', theme: 'dark' })
  })

  test('that does not exist is none, and nothing is put aside', async () => {
    const file = join(await newFolder(), 'window.json')
    expect(readJson(file, settingsSchema)).toBeNull()
    expect(existsSync(file)).toBe(false)
  })
})
