import { z } from 'zod'
import { PRACTICE_ROUTES } from '../route/route.ts'
import { isCalendarDate, isCalendarMonth } from './calendar.ts'
import { itemIdSchema } from './list.ts'
import { fieldRegistry, type FieldKind, type FieldMeta } from './meta.ts'

type Options = Partial<
  Pick<FieldMeta, 'routes' | 'required' | 'askedWhen' | 'askParty' | 'figures' | 'steps' | 'isCode'>
>
type TextOptions = Options & { readonly maxLength?: number }
type NumberOptions = Options & Pick<FieldMeta, 'unit'> & { readonly min: number; readonly max: number }
type DecimalOptions = NumberOptions & { readonly decimals?: number }
type DateOptions = Options & { readonly min: string; readonly max: string }

/** The answers to a question that a user may not know yet. */
export const YES_NO = ['yes', 'no', 'notYet'] as const

const MAX_LINE = 200
const MAX_TEXT = 5000

function metaOf(kind: FieldKind, options: Partial<FieldMeta>): FieldMeta {
  return {
    kind,
    unit: null,
    routes: PRACTICE_ROUTES,
    required: false,
    min: null,
    max: null,
    maxLength: null,
    decimals: 0,
    choices: [],
    askedWhen: null,
    refersTo: null,
    figures: [],
    steps: [],
    askParty: null,
    isCode: false,
    ...options,
  }
}

function field<T extends z.ZodType>(schema: T, kind: FieldKind, options: Partial<FieldMeta>) {
  const nullable = schema.nullable()
  fieldRegistry.add(nullable, metaOf(kind, options))
  return nullable
}

/** One line of text, trimmed and never empty (an emptied field is `null`). */
export function text(options: TextOptions = {}) {
  const maxLength = options.maxLength ?? MAX_LINE
  return field(z.string().trim().min(1).max(maxLength), 'text', { ...options, maxLength })
}

/** Text of several lines. */
export function longText(options: TextOptions = {}) {
  const maxLength = options.maxLength ?? MAX_TEXT
  return field(z.string().trim().min(1).max(maxLength), 'longText', { ...options, maxLength })
}

/** A count: an integer within its bounds. */
export function wholeNumber(options: NumberOptions) {
  return field(z.int().min(options.min).max(options.max), 'wholeNumber', options)
}

function bounded(kind: FieldKind, options: DecimalOptions, decimals: number) {
  const schema = z
    .number()
    .min(options.min)
    .max(options.max)
    .multipleOf(10 ** -decimals)
  return field(schema, kind, { ...options, decimals })
}

/** A measured number; two decimals unless told otherwise. */
export function decimal(options: DecimalOptions) {
  return bounded('decimal', options, options.decimals ?? 2)
}

/** A number of euros, to the cent. The unit says per what. */
export function euro(options: DecimalOptions) {
  return bounded('euro', options, 2)
}

/** A percentage as people say it: 5.7 means 5.7 %. */
export function percentage(options: Omit<DecimalOptions, 'unit'>) {
  return bounded('percentage', { ...options, unit: 'percent' }, options.decimals ?? 2)
}

/** An ISO day, `2027-07-01`, that exists in the calendar. */
export function date(options: DateOptions) {
  const schema = z
    .string()
    .refine(isCalendarDate)
    .refine((day) => day >= options.min && day <= options.max)
  return field(schema, 'date', options)
}

/** An ISO month, `2027-07`. */
export function month(options: DateOptions) {
  const schema = z
    .string()
    .refine(isCalendarMonth)
    .refine((value) => value >= options.min && value <= options.max)
  return field(schema, 'month', options)
}

/** One of a few named answers. */
export function choice<const T extends readonly [string, ...string[]]>(choices: T, options: Options = {}) {
  return field(z.enum(choices), 'choice', { ...options, choices })
}

/** The id of one item in a list of the plan; emptied when that item goes. */
export function reference(listPath: string, options: Options = {}) {
  return field(itemIdSchema, 'reference', { ...options, refersTo: listPath })
}

/** "I am done here": the user's own statement about a page. */
export function statement() {
  return field(z.boolean(), 'statement', {})
}
