import { useLayoutEffect, useRef, type ReactNode } from 'react'
import type { FieldKind } from '#domain/field/meta.ts'
import type { FieldDefinition, ListDefinition } from '#domain/plan/catalogue.ts'
import type { Item } from '#domain/plan/read.ts'
import { fieldKey } from '../../app/labels.ts'
import { useAnswerText } from '../../app/useAnswerText.ts'
import { useTexts } from '../../app/useTexts.ts'
import { itemTitle } from '../../app/labels.ts'
import { listKey } from './words.ts'
import styles from './ItemList.module.css'

const NUMERIC: readonly FieldKind[] = ['wholeNumber', 'decimal', 'euro', 'percentage']

/** A column: a field of the item by its key, or words of its own. */
export type ItemColumn =
  | { readonly field: string }
  | {
      readonly heading: string
      readonly isNumber?: boolean
      readonly cell: (item: Item) => ReactNode
    }

interface ItemTableProps {
  readonly list: ListDefinition
  readonly items: readonly Item[]
  readonly columns: readonly ItemColumn[]
  readonly remark: ((item: Item) => ReactNode) | undefined
  readonly selected: Item | null
  readonly onSelect: (id: string) => void
}

/** The items side by side; a press on a name opens the questions of that item. */
export function ItemTable({ list, items, columns, remark, selected, onSelect }: ItemTableProps) {
  const { t } = useTexts()
  const answerText = useAnswerText()
  const fieldText = (key: string, item: Item) => {
    const value = item[key] ?? null
    return value === null ? '–' : answerText(definitionOf(list, key), value)
  }
  return (
    <div className={`table-scroll ${styles['items']}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t(`${listKey(list)}.one`)}</th>
            {columns.map((column) => (
              <th key={headingOf(list, column)} scope="col" className={numberClass(list, column)}>
                {t(headingOf(list, column))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id} className={styles['row']} data-selected={item.id === selected?.id}>
              <td>
                <ItemButton
                  name={itemTitle(list, item, t)}
                  isSelected={item.id === selected?.id}
                  onSelect={() => onSelect(item.id)}
                />
                {remark ? <p className="small muted">{remark(item)}</p> : null}
              </td>
              {columns.map((column) => (
                <td key={headingOf(list, column)} className={numberClass(list, column)}>
                  {'field' in column ? fieldText(column.field, item) : column.cell(item)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface ItemButtonProps {
  readonly name: string
  readonly isSelected: boolean
  readonly onSelect: () => void
}

function ItemButton({ name, isSelected, onSelect }: ItemButtonProps) {
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    // The item that had focus was removed, and this one is shown instead.
    if (isSelected && document.activeElement === document.body) button.current?.focus()
  }, [isSelected])
  return (
    <button
      ref={button}
      type="button"
      className={styles['name']}
      aria-pressed={isSelected}
      onClick={onSelect}
    >
      {name}
    </button>
  )
}

function definitionOf(list: ListDefinition, key: string): FieldDefinition {
  const definition = list.fields.find((field) => field.key === key)
  if (!definition) throw new Error(`${list.path} has no field ${key}`)
  return definition
}

function headingOf(list: ListDefinition, column: ItemColumn): string {
  return 'field' in column ? `${fieldKey(definitionOf(list, column.field))}.label` : column.heading
}

function numberClass(list: ListDefinition, column: ItemColumn): string | undefined {
  const isNumber =
    'field' in column
      ? NUMERIC.includes(definitionOf(list, column.field).meta.kind)
      : column.isNumber === true
  return isNumber ? 'number' : undefined
}
