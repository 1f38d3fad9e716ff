import { fieldAt } from '#domain/plan/catalogue.ts'
import { pathLabel } from '../app/labels.ts'
import { useTexts } from '../app/useTexts.ts'
import { useWorkbook } from '../app/workbook.ts'
import { arriveAt } from '../search/arrival.ts'
import styles from './AskButton.module.css'

/** The way to the page of a field, and there to the field itself. */
export function FieldLink({ path }: { readonly path: string }) {
  const { t } = useTexts()
  const { focusField } = useWorkbook()
  const subject = fieldAt(path)?.definition.subject
  if (!subject) return null
  return (
    <a
      className={styles['ask']}
      href={`#/${subject}`}
      onClick={() => {
        // A page with a list shows the item whose field was last in focus.
        focusField(path)
        arriveAt({ kind: 'answer', id: path, to: `/${subject}` })
      }}
    >
      {t('conversations:goTo', { page: t(`${subject}:title`) })}
      <span className="hidden-visually">: {pathLabel(path, t)}</span>
    </a>
  )
}
