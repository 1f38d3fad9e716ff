import styles from './ViewLinks.module.css'

/** One way to look at a subject: where it is and what it is called. */
interface ViewLink {
  readonly place: string
  readonly name: string
  readonly isCurrent: boolean
}

interface ViewLinksProps {
  /** What the views are of, for who hears the page instead of seeing it. */
  readonly label: string
  readonly views: readonly ViewLink[]
}

/** The way from one view of a page to another. */
export function ViewLinks({ label, views }: ViewLinksProps) {
  return (
    <nav className={styles['views']} aria-label={label}>
      <ul>
        {views.map(({ place, name, isCurrent }) => (
          <li key={place}>
            <a href={`#${place}`} aria-current={isCurrent ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
