import {
  formatDay,
  formatEuro,
  formatInput,
  formatMonth,
  formatNumber,
  type Language,
} from '../field/format.ts'
import type { FieldValue } from '../field/meta.ts'
import type { FieldDefinition, ListDefinition } from './catalogue.ts'
import type { Item } from './read.ts'

/** Answers a key, `housing:fields.options.note.label`, with its words in the reader's language. */
export type Translate = (key: string) => string

/** Where the texts of a field are, in the text file of its subject. */
export function fieldKey(definition: FieldDefinition): string {
  const inList = definition.list ? `${definition.list.key}.` : ''
  return `${definition.subject}:fields.${inList}${definition.key}`
}

/** An answer as a reader sees it: with unit, sign and the words of its choices. */
export function answerText(
  definition: FieldDefinition,
  value: FieldValue,
  t: Translate,
  language: Language,
): string {
  if (value === null) return t('plan:notProvided')
  const { kind, unit } = definition.meta
  if (kind === 'choice') return t(`${fieldKey(definition)}.choices.${String(value)}`)
  if (kind === 'date') return formatDay(String(value), language)
  if (kind === 'month') return formatMonth(String(value), language)
  if (kind === 'euro' && typeof value === 'number') return euroText(value, unit, t, language)
  if (typeof value === 'number') {
    const number = formatNumber(value, language, { maximumFractionDigits: definition.meta.decimals })
    return unit ? `${number}\u00a0${t(`units:${unit}`)}` : number
  }
  return formatInput(definition.meta, value, language)
}

function euroText(value: number, unit: string | null, t: Translate, language: Language): string {
  const amount = formatEuro(value, language, Number.isInteger(value) ? 0 : 2)
  return unit && unit !== 'euro' ? `${amount} ${t(`units:${unit}`)}` : amount
}

/** The questions by which an item of a list is known, whichever the list asks. */
const TITLES = ['name', 'question', 'person', 'what', 'title', 'module', 'insurer']

/** What an item of a list is called: by its name, the step it is about, or what it is a kind of; else that it has no name. */
export function itemTitle(
  list: ListDefinition,
  item: Item | undefined,
  t: Translate,
  stepTitle: (id: string) => string | null,
): string {
  const answers = [
    ...TITLES.map((key) => item?.[key]),
    namedStep(item, stepTitle),
    firstChoice(list, item, t),
  ]
  const title = answers.find((answer) => typeof answer === 'string')
  return typeof title === 'string' ? title : t(`${list.subject}:lists.${list.key}.unnamed`)
}

function namedStep(item: Item | undefined, stepTitle: (id: string) => string | null): string | null {
  const step = item?.['step']
  return typeof step === 'string' ? stepTitle(step) : null
}

function firstChoice({ fields }: ListDefinition, item: Item | undefined, t: Translate): string | null {
  const [first] = fields
  const chosen = first?.meta.kind === 'choice' ? item?.[first.key] : null
  return first && typeof chosen === 'string' ? t(`${fieldKey(first)}.choices.${chosen}`) : null
}
