import type { Severity } from '#domain/checks/check.ts'
import styles from './Checks.module.css'

const SIGNS: Readonly<Record<Severity, string>> = { block: '×', attention: '!', tip: 'i' }

/** The mark of a check: a filled square, a triangle or a circle, each with its own sign. The word stands beside it. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  return (
    <span className={styles['mark']} data-severity={severity} aria-hidden="true">
      {SIGNS[severity]}
    </span>
  )
}
