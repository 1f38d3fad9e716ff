import type { ReactNode } from 'react'
import { useFocusActions } from '../app/focused-field.tsx'
import { pathLabel } from '../app/labels.ts'
import { useTexts } from '../app/useTexts.ts'
import { arriveAt } from '../search/arrival.ts'
import styles from './AskButton.module.css'

/** The way to the page of a field or a list, and there to the field itself or to the button that adds an item. */
export function FieldLink({ path }: { readonly path: string }) {
  const { t } = useTexts()
  return (
    <WayToField path={path} className={styles['ask']}>
      {t('conversations:goTo', { page: t(`${subjectIn(path)}:title`) })}
      <span className="hidden-visually">: {pathLabel(path, t)}</span>
    </WayToField>
  )
}

interface WayToFieldProps {
  readonly path: string
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A link in words of its own that gives focus to a question on its page. */
export function WayToField({ path, className, children }: WayToFieldProps) {
  const { focusField } = useFocusActions()
  const to = `/${subjectIn(path)}`
  return (
    <a
      className={className}
      href={`#${to}`}
      onClick={() => {
        // A page with a list shows the item whose field was last in focus.
        focusField(path)
        arriveAt({ kind: 'answer', id: path, to })
      }}
    >
      {children}
    </a>
  )
}

function subjectIn(path: string): string {
  return path.split('.')[0] ?? ''
}
