import styles from './Chart.module.css'

/** How many fills can be told apart without colour. */
const FILLS = 8

/** The names of the fills of one chart, by which its parts point at them. */
export function fillsOf(id: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `url(#${id}-${index % FILLS})`)
}

/** Fills that differ in pattern as well as in tone, so that they can be told apart in grey. */
export function Patterns({ id }: { readonly id: string }) {
  return (
    <defs>
      <Fill id={`${id}-0`} tone="strong" />
      <Fill id={`${id}-1`} tone="light" d="M0,8L8,0M-2,2L2,-2M6,10L10,6" />
      <Fill id={`${id}-2`} tone="middle" />
      <Fill id={`${id}-3`} tone="light" d="M0,4L8,4" />
      <Fill id={`${id}-4`} tone="middle" d="M0,0L8,8M-2,6L2,10M6,-2L10,2" />
      <Fill id={`${id}-5`} tone="light" />
      <Fill id={`${id}-6`} tone="middle" d="M4,0L4,8" />
      <Fill id={`${id}-7`} tone="light" d="M4,0L4,8M0,4L8,4" />
    </defs>
  )
}

interface FillProps {
  readonly id: string
  readonly tone: 'strong' | 'middle' | 'light'
  readonly d?: string
}

function Fill({ id, tone, d }: FillProps) {
  return (
    <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse" className={styles['fill']}>
      <rect width="8" height="8" data-tone={tone} />
      {d ? <path d={d} /> : null}
    </pattern>
  )
}
