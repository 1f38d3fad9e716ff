import { z } from 'zod'
import { MEASURES } from '#domain/finance/what-if/assessment.ts'
import { itemIdSchema } from '#domain/field/list.ts'
import { draftSchema, entrySchema, MOST_ENTRIES, pageSchema } from '#domain/review/entry.ts'
import { selectionSchema } from '#domain/review/selection.ts'
import { snapshotSchema } from '#domain/review/snapshot.ts'
import { SUBJECTS } from '#domain/plan/plan.ts'
import { ROUTES } from '#domain/route/route.ts'
import { UNITS } from '#domain/unit.ts'
import { LANGUAGES } from './shell-procedures.ts'
import { textDocumentSchema } from './text-document.ts'

const nothing = z.strictObject({})
const fieldValue = z.union([z.string(), z.number(), z.boolean(), z.null()])
const path = z.string().max(160)
const password = z.string().min(1).max(1_000)
const figureValue = z.number().nullable()
const keys = z.array(z.string())

const meSchema = z.strictObject({
  /** Null until the user has said what they are called. */
  name: z.string().nullable(),
  /** What they are, in their own words: "huisartsopleider". */
  title: z.string().nullable(),
  /** The first characters of the hash of their key: to compare over the telephone. */
  fingerprint: z.string(),
  /** The public half of their key, by which they know what they wrote themselves. */
  key: z.string(),
})
export type Me = z.infer<typeof meSchema>

const checkedEntry = z.strictObject({ entry: entrySchema, isGenuine: z.boolean() })
const entries = z.array(checkedEntry).max(MOST_ENTRIES)

const { reviewId, round, madeAt, to, question, pages, privateFigures } = snapshotSchema.shape
const roundSchema = z.strictObject({ reviewId, round, madeAt, to, question, pages, privateFigures })
export type ReviewRound = z.infer<typeof roundSchema>

/** The main figures of a shared plan; null while they cannot be computed. */
const measures = z.record(z.enum(MEASURES), figureValue)

/** The round that a page wants to share: what goes along, for whom, and since which round the changes are shown. */
const newRound = z.strictObject({
  ...selectionSchema.shape,
  to,
  question,
  since: reviewId.nullable(),
  today: z.iso.date(),
})
export type NewRound = z.infer<typeof newRound>

const standing = z.strictObject({
  /** The id of the verdict or the sign-off. */
  entry: z.uuid(),
  pages: z.array(
    z.strictObject({
      page: pageSchema,
      state: z.enum(['stands', 'reopened', 'unknown']),
      /** What was changed since: paths of answers, items and lists; null when the plan of that round is not here. */
      paths: z.array(path).readonly().nullable(),
    }),
  ),
})

const change = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('set'), path, before: fieldValue, after: fieldValue }),
  z.strictObject({
    kind: z.enum(['insert', 'remove']),
    list: path,
    id: itemIdSchema,
    index: z.int().min(0),
    values: z.record(z.string(), fieldValue),
  }),
  z.strictObject({
    kind: z.literal('reorder'),
    list: path,
    before: z.array(itemIdSchema).readonly(),
    after: z.array(itemIdSchema).readonly(),
  }),
])

const changes = z.strictObject({
  /** The round that is compared with; null when there is none, and then there are no changes. */
  since: roundSchema.pick({ reviewId: true, round: true, madeAt: true }).nullable(),
  /** The largest effect on the main figures first. */
  changes: z.array(z.strictObject({ change, page: pageSchema, effect: measures.nullable() })),
  figures: z.array(
    z.strictObject({ id: z.string(), unit: z.enum(UNITS), before: figureValue, after: figureValue }),
  ),
  /** Pages that did not go along then. */
  newPages: z.array(pageSchema).max(SUBJECTS.length),
})
export type ReviewChanges = z.infer<typeof changes>

const state = z.strictObject({
  /** `own`: the user's own workbook is open; `review`: a review file is, which is read-only. */
  mode: z.enum(['own', 'review']),
  /** As whom the user writes here. */
  role: z.enum(['trainee', 'mentor']),
  me: meSchema,
  savedAt: z.iso.datetime(),
  /** The review that is open, without its plan, which `plan.read` gives. */
  current: z.object(snapshotSchema.omit({ plan: true, previous: true }).shape).nullable(),
  /** The rounds that are known here, oldest first. */
  rounds: z.array(roundSchema),
  /** Everything that was said; `foldEntries` of the domain makes threads and verdicts of it. */
  entries,
  traineeKeys: keys,
  /** How each verdict and sign-off stands now. */
  standings: z.array(standing),
})
export type ReviewStateAnswer = z.infer<typeof state>

/** What a page asks about reviews of the open plan; answered by the workbook process. */
export const reviewProcedures = {
  'review.me': { input: nothing, output: meSchema },
  'review.setMe': {
    input: z.strictObject({
      name: z.string().trim().min(1).max(120),
      title: z.string().trim().max(120).nullable(),
    }),
    output: meSchema,
  },
  /** Exactly what a round would hold. */
  'review.preview': { input: newRound, output: z.strictObject({ snapshot: snapshotSchema, entries }) },
  'review.state': { input: nothing, output: state },
  /** Adds what the user says. Throws `review.noName`, `review.unknown` or `review.full`. */
  'review.addEntry': {
    input: z.strictObject({ what: draftSchema }),
    output: z.strictObject({ id: z.uuid(), savedAt: z.iso.datetime() }),
  },
  /** What has changed since a round, or (null) since the round the open review compares with or the last one shared. */
  'review.changes': { input: z.strictObject({ since: reviewId.nullable() }), output: changes },
} as const

const inboxRow = z.strictObject({
  /** For `review.open` and `review.forget`. */
  token: z.string().regex(/^[a-z0-9-]{8,64}$/),
  reviewId,
  name: z.string(),
  folder: z.string(),
  missing: z.boolean(),
  /** Who shared it, and the title of the plan. */
  from: z.string(),
  title: z.string(),
  kind: z.enum(ROUTES).nullable(),
  round,
  question,
  /** When it was shared: since then somebody waits. */
  madeAt: z.iso.datetime(),
  /** When the user last wrote in it, and when they signed it; null when they did not. */
  answeredAt: z.iso.datetime().nullable(),
  signedAt: z.iso.datetime().nullable(),
  openThreads: z.int().min(0),
  /** Null of a review with a password: nothing of its plan is kept outside the file. */
  measures: measures.nullable(),
  hasPassword: z.boolean(),
})
export type InboxRow = z.infer<typeof inboxRow>

/** What a page asks about review files; answered by main, which asks the user for the place. */
export const reviewDeskProcedures = {
  /** Writes a round to a file; `done: false` when the user closed the dialog. */
  'review.share': {
    input: newRound.extend({ password: password.nullable() }),
    output: z.strictObject({
      done: z.boolean(),
      name: z.string().nullable(),
      round: z.int().nullable(),
      /** In words: the user's own folder is `~`. */
      folder: z.string().nullable(),
      bytes: z.int().min(0).nullable(),
    }),
  },
  /**
   * Takes the entries of a returned file into the open workbook. Fails with `review.needsPassword` for a file with one;
   * asked again with the password it reads that same file.
   */
  'review.import': {
    input: z.strictObject({ password: password.nullable() }),
    output: z.strictObject({
      done: z.boolean(),
      name: z.string().nullable(),
      round: z.int().nullable(),
      /** Entries that were not known yet, and how many of those cannot be shown to be by who they say. */
      added: z.int().min(0),
      unverified: z.int().min(0),
    }),
  },
  /** Opens the file that could not be opened without its password, after `review.needsPassword` or `review.wrongPassword`. */
  'review.unlock': { input: z.strictObject({ password }), output: z.strictObject({ done: z.boolean() }) },
  /** The reviews of others that were opened on this computer: those without a signature first, the longest waiting on top. */
  'review.inbox': { input: nothing, output: z.array(inboxRow) },
  'review.open': {
    input: z.strictObject({ token: inboxRow.shape.token }),
    output: z.strictObject({ done: z.boolean() }),
  },
  /** Takes a review out of the list; the file stays. */
  'review.forget': { input: z.strictObject({ token: inboxRow.shape.token }), output: nothing },
} as const

const filePath = z.string().min(1).max(4_096)

/** What only main asks of the workbook process: review files by their path. */
export const reviewFileProcedures = {
  'review.writeTo': {
    input: newRound.extend({ path: filePath, password: password.nullable() }),
    output: z.strictObject({ reviewId, round }),
  },
  'review.mergeFrom': {
    input: z.strictObject({ path: filePath, password: password.nullable() }),
    output: z.strictObject({ round, added: z.int().min(0), unverified: z.int().min(0) }),
  },
  /** What was said about the plan that is open, as a report for a portfolio: of the review when one is open. */
  'review.report': {
    input: z.strictObject({
      language: z.enum(LANGUAGES),
      /** The day on the report. */
      today: z.iso.date(),
    }),
    output: textDocumentSchema,
  },
  /** What the inbox keeps of the open review; null when a workbook is open, or a review of the user's own plan. */
  'review.summary': {
    input: nothing,
    output: inboxRow.omit({ token: true, name: true, folder: true, missing: true }).nullable(),
  },
} as const

/** What the inbox keeps of a review. */
export type ReviewSummary = NonNullable<z.infer<(typeof reviewFileProcedures)['review.summary']['output']>>
export const reviewSummarySchema = reviewFileProcedures['review.summary'].output.unwrap()
