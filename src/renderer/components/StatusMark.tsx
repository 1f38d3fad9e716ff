import type { PageStatus } from '#domain/plan/status.ts'
import type { TFunction } from 'i18next'
import styles from './StatusMark.module.css'

const SIGNS = { done: '✓', missing: '!' } as const

/** The station of a step on the path: its shape and sign differ per state, not only its colour. */
export function StatusMark({ status }: { readonly status: PageStatus['status'] }) {
  const sign = status === 'done' || status === 'missing' ? SIGNS[status] : ''
  return (
    <span className={styles['mark']} data-status={status} aria-hidden="true">
      {sign}
    </span>
  )
}

/** The state of a page in words, with the reason when it has to wait. */
export function statusText({ status, missing, reason }: PageStatus, t: TFunction): string {
  const words = t(`frame:status.${status}`, { count: missing.length })
  return reason ? `${words}: ${t(`frame:reasons.${reason}`)}` : words
}
