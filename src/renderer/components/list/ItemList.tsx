import { useState, type ReactNode } from 'react'
import { listAt, type ListDefinition } from '#domain/plan/catalogue.ts'
import { listItems, type Item } from '#domain/plan/read.ts'
import { useFocusActions } from '../../app/focused-field.tsx'
import { focusNewField, itemToShow } from '../../app/new-item.ts'
import { useAddItem } from '../../app/queries.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import { Section } from '../Section.tsx'
import { ItemForm } from './ItemForm.tsx'
import { ItemTable, type ItemColumn } from './ItemTable.tsx'
import { listKey } from './words.ts'
import styles from './ItemList.module.css'
import { Editing } from '../Editing.tsx'

interface ItemListProps {
  /** The list in the plan, as `subject.key`. */
  readonly path: string
  /** What the table shows of each item, beside its name. */
  readonly columns: readonly ItemColumn[]
  /** What follows from the answers of one item, above its questions. */
  readonly detail?: (item: Item) => ReactNode
  /** More that can be done with one item, before moving and removing it. */
  readonly actions?: (item: Item) => ReactNode
  /** Another way to add an item, beside the button; it is given what selects the new item. */
  readonly adding?: (select: (id: string) => void) => ReactNode
  /** A remark under an item's name in the table. */
  readonly remark?: (item: Item) => ReactNode
}

/** A list of the plan: a table to compare the items, the questions of the selected one, and adding another. */
export function ItemList({ path, columns, detail, actions, adding, remark }: ItemListProps) {
  const { t } = useTexts()
  const plan = usePlan()
  const { lastFocused } = useFocusActions()
  const list = knownList(path)
  const items = listItems(plan, list)
  const [selectedId, select] = useState<string | null>(() => itemToShow(path) ?? itemOf(path, lastFocused()))
  const selected = items.find((item) => item.id === selectedId) ?? items[0] ?? null
  const add = useAddItem()
  const isFull = items.length >= list.meta.maxItems
  const addItem = () =>
    add.mutate(
      { list: path, values: {} },
      {
        onSuccess: ({ id }) => {
          select(id)
          focusNewField(`${path}.${id}.${list.fields[0]?.key ?? ''}`)
        },
      },
    )
  return (
    <Section title={t(`${listKey(list)}.title`)}>
      {items.length === 0 ? (
        <p className="muted">{t(`${listKey(list)}.empty`)}</p>
      ) : (
        <ItemTable
          list={list}
          items={items}
          columns={columns}
          remark={remark}
          selected={selected}
          onSelect={select}
        />
      )}
      <Editing>
        <div className={`actions ${styles['add']}`}>
          <button type="button" className="button" data-path={path} disabled={isFull} onClick={addItem}>
            {t('list:add', { what: t(`${listKey(list)}.one`) })}
          </button>
          {isFull ? null : adding?.(select)}
        </div>
      </Editing>
      {selected ? (
        <ItemForm
          key={selected.id}
          list={list}
          item={selected}
          onSelect={select}
          detail={detail}
          actions={actions}
        />
      ) : null}
    </Section>
  )
}

function knownList(path: string): ListDefinition {
  const list = listAt(path)
  if (!list) throw new Error(`no list ${path}`)
  return list
}

/** The item a field path belongs to, so that a link to a field opens the right item. */
function itemOf(list: string, path: string | null): string | null {
  return path?.startsWith(`${list}.`) ? (path.slice(list.length + 1).split('.')[0] ?? null) : null
}
