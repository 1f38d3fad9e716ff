import { useDrop } from '../app/useDrop.ts'
import { useTexts } from '../app/useTexts.ts'
import styles from './DropSign.module.css'

/** Takes files that are dropped on the window. While one is held above it: says what happens when it is let go of. */
export function DropSign() {
  const { t } = useTexts()
  const held = useDrop()
  if (held === null) return null
  return (
    <div className={styles['sign']}>
      <p>{t(`frame:drop.${held}`)}</p>
    </div>
  )
}
