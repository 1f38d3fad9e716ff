import { formatEuro, formatNumber } from '#domain/field/format.ts'
import type { FieldValue } from '#domain/field/meta.ts'
import { fieldAt, listAt, type FieldDefinition, type ListDefinition } from '#domain/plan/catalogue.ts'
import { listItems, readField, type Item } from '#domain/plan/read.ts'
import { answerText, fieldKey, itemTitle as titleOfItem } from '#domain/plan/words.ts'
import { teamTitle } from '#domain/readers/team-names.ts'
import { valueOf, type Figure } from '#domain/reference/figure.ts'
import { stepTitle } from '#domain/schedule/titles.ts'
import { isEuro, type Unit } from '#domain/unit.ts'
import type { Material } from './material.ts'

export type Reader = Pick<Material, 'plan' | 'pack' | 'words' | 'language'>

/** What the field, list or item at a path is called. */
export function pathLabel({ words }: Reader, path: string): string {
  const field = fieldAt(path)
  if (field) return words(`${fieldKey(field.definition)}.label`)
  const [subject = '', key = ''] = path.split('.')
  return listAt(`${subject}.${key}`) ? words(`${subject}:lists.${key}.title`) : path
}

/** What the field, list or item at a path is called, with the name of the item it is in. */
export function placeName(reader: Reader, path: string): string {
  const [subject = '', key = '', id] = path.split('.')
  const list = listAt(`${subject}.${key}`)
  if (!list || id === undefined) return pathLabel(reader, path)
  const item = listItems(reader.plan, list).find((one) => one.id === id)
  const name = fieldAt(path) ? pathLabel(reader, path) : reader.words(`${subject}:lists.${key}.one`)
  return item ? `${name} (${itemTitle(reader, list, item)})` : name
}

/** What is answered at a path, in words; that it is not filled in where nothing is. */
export function answerAt(reader: Reader, path: string): string {
  const field = fieldAt(path)
  if (!field) throw new Error(`the plan has no ${path}`)
  return answerWords(reader, field.definition, readField(reader.plan, path))
}

/** An answer to a question in words, also one that was given before. */
export function answerWords(reader: Reader, definition: FieldDefinition, value: FieldValue): string {
  const { kind, refersTo } = definition.meta
  if (kind === 'reference' && typeof value === 'string') return referredTo(reader, refersTo, value)
  return answerText(definition, value, reader.words, reader.language)
}

function referredTo(reader: Reader, listPath: string | null, id: string): string {
  const list = listPath === null ? null : listAt(listPath)
  const item = list && listItems(reader.plan, list).find((one) => one.id === id)
  return list && item ? itemTitle(reader, list, item) : reader.words('plan:notProvided')
}

/** What an item of a list is called; somebody of the team by their work. */
export function itemTitle({ words, pack, language }: Reader, list: ListDefinition, item: Item): string {
  const team = teamTitle(list, item, words)
  return team ?? titleOfItem(list, item, words, (id) => stepTitle(pack.steps, id)?.[language] ?? null)
}

/** A computed value in the notation of the reader, with its unit; that it is unknown where it is. */
export function valueText(
  { words, language }: Pick<Reader, 'words' | 'language'>,
  value: number | null,
  unit: Unit,
): string {
  if (value === null) return words('outcomes:unknown')
  if (unit === 'euro') return formatEuro(value, language)
  if (unit === 'share') {
    return formatNumber(value, language, { style: 'percent', maximumFractionDigits: 2 })
  }
  const decimals = Math.abs(value) >= 100 ? 0 : 2
  const number = isEuro(unit)
    ? formatEuro(value, language, decimals)
    : formatNumber(value, language, { maximumFractionDigits: decimals, useGrouping: unit !== 'year' })
  return `${number}\u00a0${words(`units:${unit}`)}`
}

/** A reference figure in the notation of the reader: the number that is counted with, or its words. */
export function figureText(reader: Pick<Reader, 'words' | 'language'>, figure: Figure): string {
  const value = valueOf(figure)
  return value === null
    ? (figure.text?.[reader.language] ?? reader.words('outcomes:unknown'))
    : valueText(reader, value, figure.unit)
}

/** Words about a number of things: those for one, or those for more. `count` is filled in. */
export function plural(words: Material['words'], key: string, count: number): string {
  return words(`${key}_${count === 1 ? 'one' : 'other'}`, { count })
}
