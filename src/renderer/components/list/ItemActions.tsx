import type { ReactNode } from 'react'
import type { ListDefinition } from '#domain/plan/catalogue.ts'
import { listItems, type Item } from '#domain/plan/read.ts'
import { useAddItem, useMoveItem } from '../../app/queries.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import { Editing } from '../Editing.tsx'
import { RemoveItem } from './RemoveItem.tsx'
import { itemTitle } from '../../app/labels.ts'
import styles from './ItemList.module.css'

interface ItemActionsProps {
  readonly list: ListDefinition
  readonly item: Item
  readonly onSelect: (id: string) => void
  readonly children?: ReactNode
}

/** What can be done with an item of a list. Removing needs no question: undo brings it back. */
export function ItemActions({ list, item, onSelect, children }: ItemActionsProps) {
  const { t } = useTexts()
  const items = listItems(usePlan(), list)
  const add = useAddItem()
  const move = useMoveItem()
  const index = items.findIndex((other) => other.id === item.id)
  const moveTo = (to: number) => move.mutate({ list: list.path, id: item.id, to })
  const duplicate = () =>
    add.mutate({ list: list.path, values: copyOf(list, item) }, { onSuccess: ({ id }) => onSelect(id) })
  const name = itemTitle(list, item, t)
  return (
    <div className={`actions ${styles['actions']}`}>
      {children}
      <Editing>
        <button
          type="button"
          className="button quiet"
          disabled={index === 0}
          onClick={() => moveTo(index - 1)}
        >
          {t('list:moveUp')}
        </button>
        <button
          type="button"
          className="button quiet"
          disabled={index === items.length - 1}
          onClick={() => moveTo(index + 1)}
        >
          {t('list:moveDown')}
        </button>
        <button
          type="button"
          className="button quiet"
          disabled={items.length >= list.meta.maxItems}
          onClick={duplicate}
        >
          {t('list:duplicate')}
        </button>
        <RemoveItem list={list.path} id={item.id} name={name} />
      </Editing>
    </div>
  )
}

function copyOf(list: ListDefinition, item: Item) {
  return Object.fromEntries(list.fields.map(({ key }) => [key, item[key] ?? null]))
}
