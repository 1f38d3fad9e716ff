import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { EVENTS } from '#contract/events.ts'
import { documentProcedures } from '#contract/document-procedures.ts'
import { exportFileProcedures, exportProcedures } from '#contract/export-procedures.ts'
import { planProcedures } from '#contract/plan-procedures.ts'
import { reviewDeskProcedures, reviewFileProcedures, reviewProcedures } from '#contract/review-procedures.ts'
import { pageProcedures } from '#contract/procedures.ts'
import { printProcedures } from '#contract/print-procedures.ts'
import { searchProcedures } from '#contract/search-procedures.ts'
import { shellProcedures } from '#contract/shell-procedures.ts'
import { fileProcedures, workbookProcedures } from '#contract/workbook-procedures.ts'
import { PROCEDURES } from './support/inputs.ts'

const PROTOTYPE_KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__defineGetter__',
]

/** The input with one more key of its own, also when that key is `__proto__`. */
function withKey(input: Readonly<Record<string, unknown>>, key: string, value: unknown): unknown {
  return Object.fromEntries([...Object.entries(input), [key, value]])
}

/** `plan.addItem` becomes `planAddItem`, as in bridge.ts. */
function methodName(name: string): string {
  const [head, ...tail] = name.split('.')
  return [head, ...tail.map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}`)].join('')
}

describe.each(PROCEDURES)('the input of $name', ({ schema, valid }) => {
  it('is accepted when it is good', () => {
    expect(schema.safeParse(valid).success).toBe(true)
  })

  it('is refused with any key too many', () => {
    const extra = fc.string({ minLength: 1 }).filter((key) => !Object.hasOwn(schema.shape, key))
    fc.assert(
      fc.property(extra, fc.jsonValue(), (key, value) => {
        expect(schema.safeParse(withKey(valid, key, value)).success).toBe(false)
      }),
    )
  })

  it.each(PROTOTYPE_KEYS)('is refused with %s', (key) => {
    expect(schema.safeParse(withKey(valid, key, { polluted: true })).success).toBe(false)
  })

  it.each([null, undefined, [], '', 0, true, () => null])(
    'is refused when it is no object (%#)',
    (nonsense) => {
      expect(schema.safeParse(nonsense).success).toBe(false)
    },
  )
})

const needed = PROCEDURES.flatMap(({ name, schema, valid }) =>
  Object.entries<z.ZodType>(schema.shape)
    .filter(([, part]) => !part.safeParse(undefined).success)
    .map(([key]) => ({ name, key, schema, valid })),
)

it.each(needed)('the input of $name is refused without $key', ({ key, schema, valid }) => {
  const rest = Object.fromEntries(Object.entries(valid).filter(([name]) => name !== key))
  expect(schema.safeParse(rest).success).toBe(false)
})

describe('the lists of procedures', () => {
  it('have no name in common: pages and shell', () => {
    expect(Object.keys(pageProcedures)).toHaveLength(
      [
        planProcedures,
        searchProcedures,
        shellProcedures,
        documentProcedures,
        exportProcedures,
        printProcedures,
        reviewProcedures,
        reviewDeskProcedures,
      ].flatMap((list) => Object.keys(list)).length,
    )
  })

  it('have no name in common: pages and workbook file', () => {
    expect(Object.keys(workbookProcedures)).toHaveLength(
      [
        planProcedures,
        searchProcedures,
        reviewProcedures,
        reviewFileProcedures,
        fileProcedures,
        exportFileProcedures,
      ].flatMap((list) => Object.keys(list)).length,
    )
  })

  it('give a page nothing that speaks in paths of files', () => {
    const names = Object.keys({ ...fileProcedures, ...reviewFileProcedures, ...exportFileProcedures })
    expect(names.filter((name) => name in pageProcedures)).toEqual([])
  })

  it('give every method and event of the bridge a name of its own', () => {
    const names = [
      ...Object.keys(pageProcedures).map(methodName),
      ...EVENTS.map((event) => methodName(`on.${methodName(event)}`)),
    ]
    expect(new Set(names).size).toBe(names.length)
  })

  it('have only names that make a method', () => {
    const strange = PROCEDURES.filter(({ name }) => !/^[a-z]+\.[a-z][A-Za-z]*$/.test(name))
    expect(strange).toEqual([])
  })
})

describe('the values of a new item', () => {
  const { input } = planProcedures['plan.addItem']

  it('bring no prototype along', () => {
    const hostile: unknown = JSON.parse('{"list":"housing.options","values":{"__proto__":"x","name":"A"}}')
    const parsed = input.safeParse(hostile)
    expect(parsed.data?.values).not.toSatisfy((values: object) => Object.hasOwn(values, '__proto__'))
  })

  it.each([{ deep: 1 }, [1], undefined, NaN, Infinity, 'x'.repeat(20_001)])(
    'are plain and bounded (%#)',
    (value) => {
      expect(input.safeParse({ list: 'housing.options', values: { name: value } }).success).toBe(false)
    },
  )
})

describe('an input that points somewhere', () => {
  it('refuses a path of more than 120 characters', () => {
    expect(planProcedures['plan.set'].input.safeParse({ path: 'a'.repeat(121), value: null }).success).toBe(
      false,
    )
  })

  it.each(['../../etc', '/etc/passwd', 'C:\\x', 'TOKEN-0001', '', 'short', 'a'.repeat(65)])(
    'refuses %j as the token of a file',
    (token) => {
      expect(shellProcedures['file.openRecent'].input.safeParse({ token }).success).toBe(false)
    },
  )

  it.each([-1, 1.5, NaN, '0'])('refuses %j as a place in a list', (to) => {
    const move = { list: 'housing.options', id: 'option001', to }
    expect(planProcedures['plan.moveItem'].input.safeParse(move).success).toBe(false)
  })
})

describe('the report of a review', () => {
  const { input } = exportProcedures['export.save']

  it.each(['pdf', 'docx'])('is saved as %s', (kind) => {
    expect(input.safeParse({ kind, lens: null, of: 'review' }).success).toBe(true)
  })

  it.each(['xlsx', 'json', 'csv', 'ics', 'figures'])('is not saved as %s', (kind) => {
    expect(input.safeParse({ kind, lens: null, of: 'review' }).success).toBe(false)
  })
})
