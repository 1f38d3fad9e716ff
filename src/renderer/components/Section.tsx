import { useId, type ReactNode } from 'react'
import { Field } from './Field.tsx'
import styles from './Page.module.css'

interface SectionProps {
  readonly title: string
  readonly children: ReactNode
}

/** A part of a page under its own heading. */
export function Section({ title, children }: SectionProps) {
  const id = useId()
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

/** Questions side by side where there is room. */
export function Fields({ paths }: { readonly paths: readonly string[] }) {
  return (
    <div className={styles['fields']}>
      {paths.map((path) => (
        <Field key={path} path={path} />
      ))}
    </div>
  )
}
