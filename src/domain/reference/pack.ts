import { z } from 'zod'
import {
  calendarRuleSchema,
  careOfficeRegionSchema,
  insurerModuleSchema,
  regionSchema,
  stepSchema,
  surveySchema,
  type Step,
} from './entries.ts'
import { figureSchema, type Figure, type OwnFigure } from './figure.ts'
import { localisedSchema } from './provenance.ts'

/** The groups of money facts, named after what uses them. */
export const MONEY_GROUPS = [
  'tariffs',
  'volumes',
  'costs',
  'wages',
  'employer-charges',
  'tax',
  'pension',
  'takeover',
  'housing',
  'workforms',
  'policy',
] as const
export type MoneyGroup = (typeof MONEY_GROUPS)[number]

const headSchema = z.strictObject({
  id: z.string().regex(/^\d{4}$/),
  label: localisedSchema,
  madeOn: z.iso.date(),
})

const storedPackSchema = z.strictObject({
  ...headSchema.shape,
  money: z.record(z.enum(MONEY_GROUPS), z.array(figureSchema)),
  steps: z.array(stepSchema),
  insurerModules: z.array(insurerModuleSchema),
  regions: z.array(regionSchema),
  careOfficeRegions: z.array(careOfficeRegionSchema),
  surveys: z.array(surveySchema),
  calendar: z.array(calendarRuleSchema),
})
type StoredPack = z.infer<typeof storedPackSchema>

/** Everything the app knows for one year, checked. Money facts are looked up by id. */
export type ReferencePack = Omit<StoredPack, 'money'> & {
  readonly figures: ReadonlyMap<string, Figure>
  readonly groups: ReadonlyMap<MoneyGroup, readonly string[]>
}

/** The part of a pack that outcomes count with. */
export type Figures = Pick<ReferencePack, 'id' | 'figures'>

/**
 * Puts a pack together from its files, asked for by name without extension (`pack`, `money/tariffs`, `steps` …).
 * Throws a zod error for a wrong entry, or says which id is wrong.
 */
export function readPack(file: (name: string) => unknown): ReferencePack {
  const { money, ...rest } = storedPackSchema.parse({
    ...headSchema.parse(file('pack')),
    money: Object.fromEntries(MONEY_GROUPS.map((group) => [group, file(`money/${group}`)])),
    steps: file('steps'),
    insurerModules: file('insurer-modules'),
    regions: file('regions'),
    careOfficeRegions: file('care-office-regions'),
    surveys: file('surveys'),
    calendar: file('calendar'),
  })
  const lists = { ...rest, figures: Object.values(money).flat() }
  for (const list of Object.values(lists)) if (Array.isArray(list)) assertUnique(list)
  const figures = new Map(lists.figures.map((figure) => [figure.id, { ...figure, own: null }]))
  for (const figure of figures.values()) assertKnown(figures, figure)
  const steps = new Set(rest.steps.map((step) => step.id))
  for (const step of rest.steps) {
    const unknown = step.dependsOn.find((id) => !steps.has(id))
    if (unknown) throw new Error(`step ${step.id} depends on unknown step ${unknown}`)
  }
  const groups = new Map(MONEY_GROUPS.map((group) => [group, money[group].map(({ id }) => id)]))
  return { ...rest, figures, groups }
}

function assertUnique(entries: readonly { readonly id: string }[]): void {
  const seen = new Set<string>()
  for (const { id } of entries) {
    if (seen.has(id)) throw new Error(`the id ${id} occurs twice`)
    seen.add(id)
  }
}

function assertKnown(figures: ReadonlyMap<string, Figure>, figure: Figure): void {
  const named = [...figure.conflictsWith, ...(figure.supersededBy ? [figure.supersededBy] : [])]
  const unknown = named.find((id) => !figures.has(id))
  if (unknown) throw new Error(`figure ${figure.id} names unknown figure ${unknown}`)
}

/** A figure with its provenance. Throws when the pack does not hold it: the app never counts with a figure it cannot show. */
export function figureIn(pack: Figures, id: string): Figure {
  const figure = pack.figures.get(id)
  if (!figure) throw new Error(`reference pack ${pack.id} has no figure ${id}`)
  return figure
}

/** A step of the road. Throws when the pack does not hold it. */
export function stepIn(pack: Pick<ReferencePack, 'steps'>, id: string): Step {
  const step = pack.steps.find((candidate) => candidate.id === id)
  if (!step) throw new Error(`the reference pack has no step ${id}`)
  return step
}

/** The pack with the user's own values in place of some figures. The stored values stay readable beside them. */
export function withOwnFigures(pack: ReferencePack, own: ReadonlyMap<string, OwnFigure>): ReferencePack {
  if (own.size === 0) return pack
  const figures = new Map(
    [...pack.figures].map(([id, figure]): [string, Figure] => [id, { ...figure, own: own.get(id) ?? null }]),
  )
  return { ...pack, figures }
}
