import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { fieldAt, fieldPath, listAt, LISTS, SCALARS, type FieldDefinition } from '#domain/plan/catalogue.ts'
import { planSchema, SUBJECTS } from '#domain/plan/plan.ts'
import { ALL_FIELDS, nameOf } from '../support/definitions.ts'
import { realPack } from '../support/pack.ts'
import { itemId } from '../support/values.ts'

const SAMPLE_ID = 'item0001'

/** What the schema itself says there is, as paths with `*` for an item: found without the catalogue. */
function pathsIn(schema: z.ZodType, path: string): string[] {
  if (schema instanceof z.ZodObject) {
    return Object.entries<z.ZodType>(schema.shape).flatMap(([key, child]) =>
      key === 'id' ? [] : pathsIn(child, path === '' ? key : `${path}.${key}`),
    )
  }
  if (schema instanceof z.ZodArray && schema.element instanceof z.ZodObject) {
    return pathsIn(schema.element, `${path}.*`)
  }
  return [path]
}

/** What the user keeps for themselves: no step or figure asks for it. */
const OWN_RECORDS = [
  'region.contacts',
  'dossier.contacts',
  'dossier.documents',
  'schedule.tasks',
  'conversations.questions',
  'checks.decisions',
  'reference.ownFigures',
  'finance.scenarios',
  'finance.scenarioChanges',
  'finance.ranges',
  'finance.correlations',
]

function isQuestion({ list, key, meta }: FieldDefinition): boolean {
  const isAsked = meta.kind !== 'statement' && !meta.isCode
  return isAsked && key !== 'note' && !OWN_RECORDS.includes(list?.path ?? '')
}

const named = ALL_FIELDS.map((field) => [nameOf(field), field] as const)

describe('the catalogue', () => {
  it('holds every field of the plan and nothing else', () => {
    const catalogued = ALL_FIELDS.map((field) => fieldPath(field, field.list ? '*' : null))
    expect(catalogued.toSorted()).toEqual(pathsIn(planSchema, '').toSorted())
  })

  it('holds every list of the plan', () => {
    const lists = SUBJECTS.flatMap((subject) =>
      Object.entries<z.ZodType>(planSchema.shape[subject].shape)
        .filter(([, schema]) => schema instanceof z.ZodArray)
        .map(([key]) => `${subject}.${key}`),
    )
    expect(LISTS.map((list) => list.path)).toEqual(lists)
  })

  it('has no path twice', () => {
    const paths = ALL_FIELDS.map((field) => fieldPath(field, field.list ? SAMPLE_ID : null))
    expect(new Set(paths).size).toBe(paths.length)
  })

  it.each(named)('finds %s again by its path', (_, field) => {
    fc.assert(
      fc.property(itemId, (id) => {
        expect(fieldAt(fieldPath(field, field.list ? id : null))?.definition).toBe(field)
      }),
    )
  })

  it.each(LISTS.map((list) => [list.path, list] as const))(
    'finds the list %s again by its path',
    (path, list) => {
      expect(listAt(path)).toBe(list)
    },
  )

  it('tells the item of a list field', () => {
    expect(fieldAt(`housing.options.${SAMPLE_ID}.name`)?.itemId).toBe(SAMPLE_ID)
  })

  it('has no item for a field outside a list', () => {
    expect(fieldAt('route.title')?.itemId).toBeNull()
  })

  it('gives no path to a list field without an item', () => {
    const inList = ALL_FIELDS.filter((field) => field.list)
    for (const field of inList) expect(() => fieldPath(field, null)).toThrow('needs an item id')
  })
})

describe('what the catalogue says about a field', () => {
  it.each(named)('%s names only figures that the app ships', (_, field) => {
    expect(field.meta.figures.filter((id) => !realPack.figures.has(id))).toEqual([])
  })

  it.each(named)('%s names only steps that the app ships', (_, field) => {
    expect(field.meta.steps.filter((id) => !realPack.steps.some((step) => step.id === id))).toEqual([])
  })

  it.each(named)('%s names only steps on a route where it is asked', (_, { meta }) => {
    const elsewhere = realPack.steps.filter(
      ({ id, routes }) => meta.steps.includes(id) && !routes.some((route) => meta.routes.includes(route)),
    )
    expect(elsewhere.map(({ id }) => id)).toEqual([])
  })

  it('says of nearly every question which step or figure it comes from', () => {
    const questions = ALL_FIELDS.filter(isQuestion)
    const sourced = questions.filter(({ meta }) => meta.steps.length + meta.figures.length > 0)
    expect(sourced.length / questions.length).toBeGreaterThan(0.95)
  })

  it.each(named)('%s is asked on some route', (_, field) => {
    expect(field.meta.routes).not.toEqual([])
  })

  it.each(named.filter(([, field]) => field.meta.askedWhen))(
    '%s waits for an answer that can be given',
    (_, field) => {
      const { askedWhen } = field.meta
      const neighbours = field.list?.fields ?? SCALARS.filter(({ subject }) => subject === field.subject)
      const neighbour = neighbours.find(({ key }) => key === askedWhen?.field)
      expect(neighbour?.meta.choices).toEqual(expect.arrayContaining([...(askedWhen?.is ?? [])]))
    },
  )

  it.each(named.filter(([, field]) => field.meta.refersTo))('%s refers to a list that exists', (_, field) => {
    expect(listAt(field.meta.refersTo ?? '')).not.toBeNull()
  })

  it.each(SUBJECTS)('%s can be called finished', (subject) => {
    expect(SCALARS.find((field) => field.subject === subject && field.key === 'finished')?.meta.kind).toBe(
      'statement',
    )
  })
})

describe('a path the plan does not have', () => {
  const strange = [
    '',
    '.',
    '...',
    'route',
    'route.',
    '.title',
    'route.title.',
    'route.Title',
    ' route.title',
    'route.nonsense',
    'nonsense.title',
    '__proto__.x',
    '__proto__.__proto__',
    'constructor.name',
    'constructor.prototype',
    'route.__proto__',
    'route.constructor',
    'route.toString',
    'housing.options',
    'housing.options.x',
    'housing.options.x.__proto__',
    'housing.options.x.constructor',
    'housing.options.x.id',
    'housing.options.x.nonsense',
    'housing.options.x.name.length',
    'housing.options..name',
    'housing.options.0',
    'housing.__proto__.x.name',
    'undefined.undefined',
    'null',
  ]

  it.each(strange)('%j is no field', (path) => {
    expect(fieldAt(path)).toBeNull()
  })

  it.each([
    '',
    'housing',
    'options',
    'housing.nonsense',
    '__proto__',
    'constructor.prototype',
    'route.title',
  ])('%j is no list', (path) => {
    expect(listAt(path)).toBeNull()
  })

  it('is any text that is not the path of a field', () => {
    const paths = new Set(ALL_FIELDS.map((field) => fieldPath(field, field.list ? '*' : null)))
    const part = fc.oneof(
      fc.constantFrom('route', 'housing', 'options', 'title', '__proto__', ''),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const path = parts.join('.')
        const [subject, list, id, ...rest] = path.split('.')
        const pattern = id ? [subject, list, '*', ...rest].join('.') : path
        expect(fieldAt(path) !== null).toBe(paths.has(pattern))
      }),
      { numRuns: 500 },
    )
  })
})
