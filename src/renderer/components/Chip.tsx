import type { ReactNode } from 'react'
import styles from './Chip.module.css'

export type ChipTone = 'reference' | 'dated' | 'own' | 'unknown' | 'plain'

/** A short remark on where a figure comes from. Its mark has a shape of its own, so colour is not needed to read it. */
export function Chip({ tone, children }: { readonly tone: ChipTone; readonly children: ReactNode }) {
  return (
    <span className={styles['chip']} data-tone={tone}>
      {tone === 'plain' ? null : <span className={styles['mark']} aria-hidden="true" />}
      {children}
    </span>
  )
}
