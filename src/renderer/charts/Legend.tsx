import styles from './Chart.module.css'

interface LegendProps {
  readonly names: readonly string[]
  /** Parts of columns have a square with their pattern, lines a piece of their line. */
  readonly fills?: readonly string[]
}

/** What each line or part is called, where there is no room beside it. */
export function Legend({ names, fills }: LegendProps) {
  return (
    <ul className={styles['legend']}>
      {names.map((name, index) => (
        <li key={name}>
          <svg width="28" height="14" aria-hidden="true">
            {fills ? (
              <rect className={styles['part']} width="28" height="14" fill={fills[index]} />
            ) : (
              <path className={styles['line']} data-nth={index} d="M0,7L28,7" />
            )}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}
