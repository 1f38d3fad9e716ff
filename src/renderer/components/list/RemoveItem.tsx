import { useRemoveItem } from '../../app/queries.ts'
import { useTexts } from '../../app/useTexts.ts'

interface RemoveItemProps {
  readonly list: string
  readonly id: string
  /** What the item is called, for who only hears the button. */
  readonly name: string
  readonly className?: string
}

/** Takes an item out of a list; undo brings it back. */
export function RemoveItem({ list, id, name, className = 'button quiet' }: RemoveItemProps) {
  const { t } = useTexts()
  const remove = useRemoveItem()
  return (
    <button
      type="button"
      className={className}
      aria-label={t('list:removeLabel', { name })}
      onClick={() => remove.mutate({ list, id })}
    >
      {t('list:remove')}
    </button>
  )
}
