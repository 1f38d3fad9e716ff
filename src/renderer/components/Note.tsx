import type { ReactNode } from 'react'
import styles from './Note.module.css'

interface NoteProps {
  readonly tone: 'stop' | 'attention' | 'plain'
  readonly title: string
  readonly children?: ReactNode
  readonly action?: ReactNode
}

/** A remark that stands out beside the text: what it is, why, and what to do about it. */
export function Note({ tone, title, children, action }: NoteProps) {
  return (
    <div className={styles['note']} data-tone={tone} role={tone === 'stop' ? 'alert' : undefined}>
      <div className={styles['body']}>
        <b>{title}</b>
        {children}
      </div>
      {action ? <div className="actions">{action}</div> : null}
    </div>
  )
}
