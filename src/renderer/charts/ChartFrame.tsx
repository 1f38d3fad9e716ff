import { useId, useState, type PointerEvent, type ReactNode, type RefObject } from 'react'
import { useTexts } from '../app/useTexts.ts'
import { ChartTable, type TableOfValues } from './ChartTable.tsx'
import styles from './Chart.module.css'

/** Pixels between the edges of a chart and its plot. */
export interface Margins {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** One place a reader can stop at: a month, a year, a bar. */
interface Stop {
  readonly name: string
  /** Everything there is to read at this place, in words. */
  readonly values: string
}

export interface ChartFrameProps {
  readonly title: string
  /** What is to be known before reading, in a sentence. */
  readonly note?: string | undefined
  readonly element: RefObject<HTMLDivElement | null>
  readonly width: number
  readonly height: number
  readonly margins: Margins
  readonly stops: readonly Stop[]
  /** Whether the stops follow each other from left to right or from top to bottom. */
  readonly direction: 'across' | 'down'
  readonly table: TableOfValues
  /** A key, where the lines have no room to name themselves. */
  readonly legend?: ReactNode
  /** Draws the chart; `at` is the stop that is being read. */
  readonly draw: (at: number | null) => ReactNode
}

/** What every chart has: a title, a reading line for mouse and keyboard that says its values, and the numbers as a table. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, note, element, width, height, stops, table, legend, draw } = props
  const { t } = useTexts()
  const id = useId()
  const [at, setAt] = useState<number | null>(null)
  const stop = at === null ? undefined : stops[at]
  return (
    <figure className={styles['chart']} aria-labelledby={id}>
      <figcaption id={id}>
        <b>{title}</b>
        {note ? <span> {note}</span> : null}
      </figcaption>
      {legend}
      <div
        ref={element}
        className={styles['plot']}
        onPointerMove={(event) => setAt(stopUnder(event, props))}
        onPointerLeave={() => setAt(null)}
      >
        <input
          type="range"
          className={styles['cursor']}
          min={0}
          max={Math.max(0, stops.length - 1)}
          value={at ?? 0}
          aria-label={t('charts:read', { title })}
          aria-valuetext={stop ? `${stop.name}: ${stop.values}` : t('charts:readFirst')}
          onPointerDown={(event) => event.preventDefault()}
          onFocus={() => setAt(at ?? 0)}
          onBlur={() => setAt(null)}
          onChange={(event) => setAt(Number(event.target.value))}
        />
        <svg viewBox={`0 0 ${width} ${height}`} width="100%" height={height} aria-hidden="true">
          {draw(at)}
        </svg>
      </div>
      <output className={styles['reading']} aria-live="polite">
        {stop ? (
          <>
            <b>{stop.name}</b> {stop.values}
          </>
        ) : (
          <span className={styles['hint']}>{t('charts:hint')}</span>
        )}
      </output>
      <ChartTable title={title} table={table} />
    </figure>
  )
}

/** The stop the pointer is at, or the nearest when it is beside the plot. */
function stopUnder(event: PointerEvent<HTMLDivElement>, props: ChartFrameProps): number | null {
  const { margins, width, height, stops, direction } = props
  if (stops.length === 0) return null
  const box = event.currentTarget.getBoundingClientRect()
  const place =
    direction === 'across'
      ? (event.clientX - box.left - margins.left) / (width - margins.left - margins.right)
      : (event.clientY - box.top - margins.top) / (height - margins.top - margins.bottom)
  return Math.min(stops.length - 1, Math.max(0, Math.floor(place * stops.length)))
}
