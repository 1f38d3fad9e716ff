import type { Unit } from '#domain/unit.ts'
import { useTexts } from '../app/useTexts.ts'
import { AcrossChart, type Plot } from './AcrossChart.tsx'
import { Legend } from './Legend.tsx'
import { bandPath, linePath, scaleOf, spread, type Scale } from './scale.ts'
import { useWidth } from './useWidth.ts'
import { valueText, widest, type Series } from './values.ts'
import styles from './Chart.module.css'

const FROM_WIDTH = 560
const LABEL_GAP = 17

export interface LineChartProps {
  readonly title: string
  readonly note?: string
  /** A name for each place on the lines; the axis shows as many as fit. */
  readonly months: readonly string[]
  /** What those places are, where they are no months. */
  readonly stopName?: string
  readonly series: readonly Series[]
  /** What lies between two lines, as the middle of many runs. */
  readonly band?: {
    readonly label: string
    readonly low: readonly number[]
    readonly high: readonly number[]
  }
  /** A level that should not be passed, as the limit of a credit line. */
  readonly limit?: { readonly label: string; readonly value: number }
  /** One place on the first line that is named in the chart. */
  readonly mark?: { readonly at: number; readonly label: string }
  /** Whether the axis goes down to zero even when no value does. */
  readonly zero?: boolean
  readonly unit: Unit
}

/** Values over time. Lines differ in dash as well as in colour and carry their own name. */
export function LineChart(props: LineChartProps) {
  const { title, note, months, series, band, limit, mark, zero, unit } = props
  const { t, language } = useTexts()
  const [element, width] = useWidth()
  const hasOwnNames = series.length > 1 && width >= FROM_WIDTH
  const text = (value: number) => valueText(value, unit, language)
  const names = series.map(({ label }) => label)
  return (
    <AcrossChart
      title={title}
      note={note}
      element={element}
      width={width}
      unit={unit}
      values={valuesOf(props, zero === true)}
      names={months}
      reading={(index) => wordsAt(props, index, text)}
      free={hasOwnNames ? Math.min(180, widest(names) + 12) : 16}
      across={(left, right) => scaleOf(0, Math.max(1, months.length - 1), left, right)}
      table={{
        head: [props.stopName ?? t('charts:month'), ...names, ...bandHeads(band)],
        rows: months.map((name, index) => ({
          name,
          values: [...series.map(({ values }) => values[index]), ...bandValues(band, index)].map((value) =>
            text(value ?? 0),
          ),
        })),
      }}
      legend={series.length > 1 && !hasOwnNames ? <Legend names={names} /> : null}
      draw={(plot, at) => {
        const { x, y } = plot
        return (
          <>
            {band ? (
              <path
                className={styles['band']}
                d={bandPath(points(band.high, x, y), points(band.low, x, y))}
              />
            ) : null}
            {limit ? <Limit limit={limit} plot={plot} /> : null}
            {series.map(({ id, values }, index) => (
              <path key={id} className={styles['line']} data-nth={index} d={linePath(points(values, x, y))} />
            ))}
            {hasOwnNames ? <Names series={series} plot={plot} /> : null}
            {mark ? <Mark mark={mark} series={series} plot={plot} /> : null}
            {at === null ? null : <Reading series={series} at={at} plot={plot} />}
          </>
        )
      }}
    />
  )
}

function valuesOf({ series, band, limit }: LineChartProps, withZero: boolean): number[] {
  const all = [...series.flatMap(({ values }) => values), ...(band?.low ?? []), ...(band?.high ?? [])]
  return [...all, ...(limit ? [limit.value] : []), ...(withZero || all.length === 0 ? [0] : [])]
}

function wordsAt({ series, band }: LineChartProps, index: number, text: (value: number) => string): string[] {
  const isAlone = series.length === 1
  const lines = series.map(({ label, values }) =>
    isAlone ? text(values[index] ?? 0) : `${label} ${text(values[index] ?? 0)}`,
  )
  const [low, high] = bandValues(band, index)
  return band ? [...lines, `${band.label} ${text(low ?? 0)} – ${text(high ?? 0)}`] : lines
}

function bandHeads(band: LineChartProps['band']): string[] {
  return band ? [`${band.label} ↓`, `${band.label} ↑`] : []
}

function bandValues(band: LineChartProps['band'], index: number): number[] {
  return band ? [band.low[index] ?? 0, band.high[index] ?? 0] : []
}

function points(values: readonly number[], x: Scale, y: Scale): (readonly [number, number])[] {
  return values.map((value, index) => [x(index), y(value)] as const)
}

interface LimitProps {
  readonly limit: NonNullable<LineChartProps['limit']>
  readonly plot: Plot
}

function Limit({ limit, plot: { left, right, y } }: LimitProps) {
  const at = y(limit.value)
  return (
    <g className={styles['limit']}>
      <line x1={left} x2={right} y1={at} y2={at} />
      <text x={right} y={at + (limit.value < 0 ? 15 : -6)} textAnchor="end">
        {limit.label}
      </text>
    </g>
  )
}

interface OnLinesProps {
  readonly series: readonly Series[]
  readonly plot: Plot
}

function Names({ series, plot: { right, bottom, y } }: OnLinesProps) {
  const places = spread(
    series.map(({ values }) => y(values.at(-1) ?? 0)),
    LABEL_GAP,
    bottom - 4,
  )
  return series.map(({ id, label }, index) => (
    <text key={id} className={styles['name']} data-nth={index} x={right + 8} y={places[index]} dy="0.32em">
      {label}
    </text>
  ))
}

interface MarkProps extends OnLinesProps {
  readonly mark: NonNullable<LineChartProps['mark']>
}

/** A point on the first line with its name, on the side where there is room. */
function Mark({ mark, series, plot }: MarkProps) {
  const left = plot.x(mark.at)
  const top = plot.y(series[0]?.values[mark.at] ?? 0)
  const isLate = left > (plot.left + plot.right) / 2
  const below = top + 20 > plot.bottom ? top - 12 : top + 20
  return (
    <g className={styles['mark']}>
      <circle cx={left} cy={top} r={4.5} />
      <text x={left + (isLate ? -6 : 6)} y={below} textAnchor={isLate ? 'end' : 'start'}>
        {mark.label}
      </text>
    </g>
  )
}

function Reading({ series, at, plot: { x, y, top, bottom } }: OnLinesProps & { readonly at: number }) {
  return (
    <g className={styles['reader']}>
      <line x1={x(at)} x2={x(at)} y1={top} y2={bottom} />
      {series.map(({ id, values }) => (
        <circle key={id} cx={x(at)} cy={y(values[at] ?? 0)} r={4} />
      ))}
    </g>
  )
}
