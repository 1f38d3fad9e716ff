import { z } from 'zod'
import { contextOf, runChecks } from '../checks/run.ts'
import { assess, MEASURES, MEASURE_UNITS } from '../finance/what-if/assessment.ts'
import { planOutcomes } from '../outcome/plan-outcomes.ts'
import { planSchema, SUBJECTS, type Plan } from '../plan/plan.ts'
import { packOfPlan } from '../reference/own-figures.ts'
import type { ReferencePack } from '../reference/pack.ts'
import { UNITS } from '../unit.ts'
import { pageHashes, type Sha256 } from './canonical.ts'
import { authorSchema, MOST_CHARACTERS, pageHashesSchema, pageSchema } from './entry.ts'
import { pagesOf, sharedPlan, type Selection } from './selection.ts'

const REVIEW_FORMAT = 'praktijkpad-review'
export const REVIEW_VERSION = 1

const figureSchema = z.strictObject({
  id: z.string().min(1).max(80),
  value: z.number().nullable(),
  unit: z.enum(UNITS),
})
/** A computed figure as it was when the plan was shared. */
export type SharedFigure = z.infer<typeof figureSchema>

const checkSchema = z.strictObject({
  id: z.string().min(1).max(80),
  state: z.enum(['fires', 'fine', 'unknown']),
})

/** A plan in which what is not there is unknown: one written by an earlier version of the app lacks its newer questions. */
const sharedPlanSchema = z.preprocess(completed, planSchema)

const contentShape = {
  reviewId: z.uuid(),
  round: z.int().min(1).max(9_999),
  madeAt: z.iso.datetime(),
  pages: z.array(pageSchema).min(1).max(SUBJECTS.length),
  privateFigures: z.boolean(),
  plan: sharedPlanSchema,
  figures: z.array(figureSchema).max(500),
  pageHashes: pageHashesSchema,
}

/** An earlier round, less what does not go along now: to show what has changed since. */
const earlierSchema = z.strictObject(contentShape)
export type EarlierRound = z.infer<typeof earlierSchema>

/** What a mentor gets to see: one round of a review. */
export const snapshotSchema = z.strictObject({
  format: z.literal(REVIEW_FORMAT),
  version: z.literal(REVIEW_VERSION),
  workbookId: z.uuid(),
  ...contentShape,
  madeBy: authorSchema,
  to: z.string().max(120),
  question: z.string().max(MOST_CHARACTERS),
  pack: z.string().min(1).max(40),
  checks: z.array(checkSchema).max(500),
  previous: earlierSchema.nullable(),
})
export type Snapshot = z.infer<typeof snapshotSchema>

/** What is known about a round before the plan is looked at. */
export interface RoundFacts
  extends
    Selection,
    Pick<Snapshot, 'reviewId' | 'workbookId' | 'round' | 'madeAt' | 'madeBy' | 'to' | 'question'> {
  /** The ISO day of today, for the checks. */
  readonly today: string
  /** The round to show the changes since. */
  readonly since: EarlierRound | null
}

/** Makes the snapshot of a plan. Everything in it, figures and checks too, follows from what goes along only. */
export function takeSnapshot(plan: Plan, pack: ReferencePack, facts: RoundFacts, sha256: Sha256): Snapshot {
  const { today, since, ...round } = facts
  const shared = sharedPlan(plan, facts)
  const pages = pagesOf(facts)
  const checks = runChecks(contextOf(shared, packOfPlan(pack, shared.reference), today))
  return {
    format: REVIEW_FORMAT,
    version: REVIEW_VERSION,
    ...round,
    pages,
    pack: pack.id,
    plan: shared,
    figures: sharedFigures(shared, pack),
    checks: checks
      .filter(({ rule }) => pages.includes(rule.subject))
      .map(({ rule, state }) => ({ id: rule.id, state })),
    pageHashes: pageHashes(shared, pages, sha256),
    previous: since && narrowed(since, pack, facts, sha256),
  }
}

/** The main figures of a plan and every outcome of its pages; a value is null while it cannot be computed. */
export function sharedFigures(plan: Plan, carried: ReferencePack): SharedFigure[] {
  const pack = packOfPlan(carried, plan.reference)
  const measures = assess(plan, pack)
  return [
    ...MEASURES.map((id) => ({ id, value: measures?.[id] ?? null, unit: MEASURE_UNITS[id] })),
    ...planOutcomes(plan, pack).map(({ id, value, unit }) => ({ id, value, unit })),
  ]
}

/** An earlier round with no more than goes along now, and its figures computed anew from that. */
function narrowed(
  earlier: EarlierRound,
  pack: ReferencePack,
  selection: Selection,
  sha256: Sha256,
): EarlierRound {
  const now = pagesOf(selection)
  const both = {
    pages: earlier.pages.filter((page) => now.includes(page)),
    privateFigures: earlier.privateFigures && selection.privateFigures,
  }
  const plan = sharedPlan(earlier.plan, both)
  return {
    reviewId: earlier.reviewId,
    round: earlier.round,
    madeAt: earlier.madeAt,
    ...both,
    plan,
    figures: sharedFigures(plan, pack),
    pageHashes: pageHashes(plan, both.pages, sha256),
  }
}

function completed(given: unknown): unknown {
  if (!isRecord(given)) return given
  return Object.fromEntries(
    SUBJECTS.map((subject) => [subject, withBlanks(planSchema.shape[subject], given[subject])]),
  )
}

function withBlanks(schema: z.ZodObject, given: unknown): unknown {
  const known = isRecord(given) ? given : {}
  const entries = Object.entries(schema.shape).map(([key, field]): [string, unknown] => [
    key,
    field instanceof z.ZodArray ? itemsWithBlanks(field.element, known[key] ?? []) : (known[key] ?? null),
  ])
  return Object.fromEntries(entries)
}

function itemsWithBlanks(item: unknown, items: unknown): unknown {
  if (!(item instanceof z.ZodObject) || !Array.isArray(items)) return items
  return items.map((answers: unknown) => withBlanks(item, answers))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
