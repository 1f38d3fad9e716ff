import type { ReactNode } from 'react'
import type { ListDefinition } from '#domain/plan/catalogue.ts'
import { isAsked } from '#domain/plan/status.ts'
import type { Item } from '#domain/plan/read.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import { KeptAnswers } from '../answers/KeptAnswers.tsx'
import { Remarks } from '../review/Remarks.tsx'
import { Fields } from '../Section.tsx'
import { ItemActions } from './ItemActions.tsx'
import { itemTitle } from '../../app/labels.ts'
import styles from './ItemList.module.css'

interface ItemFormProps {
  readonly list: ListDefinition
  readonly item: Item
  readonly onSelect: (id: string) => void
  readonly detail: ((item: Item) => ReactNode) | undefined
  readonly actions: ((item: Item) => ReactNode) | undefined
}

/** The questions about one item, and what follows from the answers. */
export function ItemForm({ list, item, onSelect, detail, actions }: ItemFormProps) {
  const { t } = useTexts()
  const plan = usePlan()
  const asked = list.fields.filter((field) => !field.meta.isCode && isAsked(plan, field, item))
  return (
    <div className={styles['form']}>
      <h3>{itemTitle(list, item, t)}</h3>
      <ItemActions list={list} item={item} onSelect={onSelect}>
        {actions?.(item)}
      </ItemActions>
      <Remarks about={{ kind: 'item', id: `${list.path}.${item.id}` }} />
      {detail ? <div className={styles['detail']}>{detail(item)}</div> : null}
      <Fields paths={asked.map((field) => `${list.path}.${item.id}.${field.key}`)} />
      <KeptAnswers fields={list.fields} item={item} />
    </div>
  )
}
