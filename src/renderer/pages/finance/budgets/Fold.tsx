import type { ReactNode } from 'react'
import styles from './Budgets.module.css'

interface FoldProps {
  readonly title: string
  readonly note: string
  readonly isOpen: boolean
  readonly children: ReactNode
}

/** A table, folded away until it is wanted. */
export function Fold({ title, note, isOpen, children }: FoldProps) {
  return (
    <details className={styles['fold']} open={isOpen}>
      <summary>
        <h3>{title}</h3> <span className="muted">{note}</span>
      </summary>
      {children}
    </details>
  )
}
