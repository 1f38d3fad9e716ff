import type { HousingOption } from '#domain/housing/fields.ts'
import { useMoveItem, useRemoveItem, useSetField } from '../../app/queries.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import styles from './Housing.module.css'

const LIST = 'housing.options'

/** Counting with this place, giving it another place in the list, or removing it (undo brings it back). */
export function HousingOptionActions({ option }: { readonly option: HousingOption }) {
  const { t } = useTexts()
  const { options, chosenOptionId } = usePlan().housing
  const save = useSetField()
  const move = useMoveItem()
  const remove = useRemoveItem()
  const index = options.findIndex((other) => other.id === option.id)
  const moveTo = (to: number) => move.mutate({ list: LIST, id: option.id, to })
  return (
    <div className={`actions ${styles['optionActions']}`}>
      {chosenOptionId === option.id ? (
        <span className="muted">{t('housing:chosenLong')}</span>
      ) : (
        <button
          type="button"
          className="button"
          onClick={() => save.mutate({ path: 'housing.chosenOptionId', value: option.id })}
        >
          {t('housing:choose')}
        </button>
      )}
      <button type="button" className="button quiet" disabled={index === 0} onClick={() => moveTo(index - 1)}>
        {t('housing:moveUp')}
      </button>
      <button
        type="button"
        className="button quiet"
        disabled={index === options.length - 1}
        onClick={() => moveTo(index + 1)}
      >
        {t('housing:moveDown')}
      </button>
      <button
        type="button"
        className="button quiet"
        onClick={() => remove.mutate({ list: LIST, id: option.id })}
      >
        {t('housing:remove')}
      </button>
    </div>
  )
}
