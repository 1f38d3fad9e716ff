import type { Figure } from '#domain/reference/figure.ts'
import { Fields } from '../../components/Section.tsx'
import { useAddItem, useRemoveItem } from '../../app/queries.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan, useReadOnly } from '../../app/workbook.ts'
import styles from './Reference.module.css'
import { Editing } from '../../components/Editing.tsx'

const LIST = 'reference.ownFigures'
const ASKED = ['value', 'source', 'owner', 'checkedOn', 'expiresOn', 'note'] as const

/** Puts an own value in place of a figure, or goes back to the app's. Nothing changes until a value is filled in. */
export function OwnFigureActions({ figure }: { readonly figure: Figure }) {
  const { t, language } = useTexts()
  const own = usePlan().reference.ownFigures.find((item) => item.figure === figure.id)
  const add = useAddItem()
  const remove = useRemoveItem()
  const isReadOnly = useReadOnly()
  if (figure.value === null && figure.text !== null) return null
  if (!own) {
    return isReadOnly ? null : (
      <button
        type="button"
        className="button small"
        aria-label={t('reference:replaceLabel', { label: figure.label[language] })}
        onClick={() => add.mutate({ list: LIST, values: { figure: figure.id } })}
      >
        {t('reference:replace')}
      </button>
    )
  }
  return (
    <div className={styles['own']}>
      <Fields paths={ASKED.map((key) => `${LIST}.${own.id}.${key}`)} />
      <Editing>
        <button
          type="button"
          className="button small"
          onClick={() => remove.mutate({ list: LIST, id: own.id })}
        >
          {t('reference:withdraw')}
        </button>
      </Editing>
    </div>
  )
}
