import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { inRoot, node24 } from '../../../scripts/paths.mjs'
import { samples } from './support/lint-samples.ts'

const CONFIG = '.oxlintrc.json'
const CLEAN = 'src/main/clean.ts'
const reportSchema = z.object({
  diagnostics: z.array(z.object({ code: z.string(), filename: z.string() })),
})

/** What is found in each file, as the names of rules. */
const found = new Map<string, string[]>()
let folder = ''

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}

/** A house with the lint rules and the compiler options of ours, and the samples for code. */
function build(): void {
  copyFileSync(inRoot(CONFIG), join(folder, CONFIG))
  copyFileSync(inRoot('tsconfig.base.json'), join(folder, 'tsconfig.base.json'))
  symlinkSync(inRoot('node_modules'), join(folder, 'node_modules'), 'junction')
  const compilerOptions = { lib: ['ES2022', 'DOM'], types: ['node'], jsx: 'react-jsx' }
  write(
    'tsconfig.json',
    JSON.stringify({ extends: './tsconfig.base.json', compilerOptions, include: ['src'] }),
  )
  write(CLEAN, 'export const clean = (value: number): number => value + 1\n')
  for (const { file, text } of samples) write(file, `${text}\n`)
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lint-'))
  build()
  const args = [inRoot('node_modules/oxlint/bin/oxlint'), '--format', 'json', 'src']
  const { stdout } = spawnSync(node24, args, { cwd: folder, encoding: 'utf8' })
  for (const { code, filename } of reportSchema.parse(JSON.parse(stdout)).diagnostics) {
    const file = filename.replaceAll('\\', '/')
    found.set(file, [...(found.get(file) ?? []), /\((.+)\)$/.exec(code)?.[1] ?? code])
  }
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

describe('the lint rules', () => {
  it.each(samples)('$rule is kept', ({ rule, file }) => {
    expect(found.get(file)).toContain(rule)
  })

  it('leave sound code alone', () => {
    expect(found.get(CLEAN)).toBeUndefined()
  })

  it('have a sample each', () => {
    const text = readFileSync(inRoot(CONFIG), 'utf8').replaceAll(/^\s*\/\/.*$/gm, '')
    const { rules } = z.object({ rules: z.record(z.string(), z.unknown()) }).parse(JSON.parse(text))
    const named = Object.entries(rules).filter(([, level]) => level !== 'off')
    const sampled = new Set(samples.map(({ rule }) => rule))
    expect(named.map(([name]) => basename(name)).filter((rule) => !sampled.has(rule))).toEqual([])
  })
})
