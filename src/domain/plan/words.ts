import {
  formatDay,
  formatEuro,
  formatInput,
  formatMonth,
  formatNumber,
  type Language,
} from '../field/format.ts'
import type { FieldValue } from '../field/meta.ts'
import type { FieldDefinition } from './catalogue.ts'

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
