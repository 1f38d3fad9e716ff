import type { TFunction } from 'i18next'
import { fieldAt, listAt, type FieldDefinition } from '#domain/plan/catalogue.ts'
import {
  formatDay,
  formatEuro,
  formatInput,
  formatMonth,
  formatNumber,
  type Language,
} from '#domain/field/format.ts'
import type { FieldValue } from '#domain/field/meta.ts'
import type { EditLabel } from '#contract/plan-procedures.ts'

/** Where the texts of a field are, in the text file of its subject. */
export function fieldKey(definition: FieldDefinition): string {
  const inList = definition.list ? `${definition.list.key}.` : ''
  return `${definition.subject}:fields.${inList}${definition.key}`
}

/** The label of a field, a list or a list item by its path. */
export function pathLabel(path: string, t: TFunction): string {
  const field = fieldAt(path)
  if (field) return t(`${fieldKey(field.definition)}.label`)
  const [subject = '', key = ''] = path.split('.')
  const list = listAt(`${subject}.${key}`)
  return list ? t(`${list.subject}:lists.${list.key}.one`) : path
}

/** What an edit was, for "Undo: …". A page's own statement is named after the page. */
export function editText(label: EditLabel, t: TFunction): string {
  const [subject = '', key = ''] = label.path.split('.')
  const what = key === 'finished' ? t(`${subject}:title`) : pathLabel(label.path, t)
  return t(`frame:edit.${label.kind}`, { label: what })
}

/** An answer as a reader sees it: with unit, sign and the words of its choices. */
export function answerText(
  definition: FieldDefinition,
  value: FieldValue,
  t: TFunction,
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

function euroText(value: number, unit: string | null, t: TFunction, language: Language): string {
  const amount = formatEuro(value, language, Number.isInteger(value) ? 0 : 2)
  return unit && unit !== 'euro' ? `${amount} ${t(`units:${unit}`)}` : amount
}
