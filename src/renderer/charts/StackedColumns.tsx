import { useId } from 'react'
import { useTexts } from '../app/useTexts.ts'
import { AcrossChart, columnStep, inColumns, type Plot } from './AcrossChart.tsx'
import { Legend } from './Legend.tsx'
import { fillsOf, Patterns } from './Patterns.tsx'
import { linePath, spread } from './scale.ts'
import { useWidth } from './useWidth.ts'
import { valueText, widest, type Series } from './values.ts'
import styles from './Chart.module.css'

const FROM_WIDTH = 560
const LABEL_GAP = 17

export interface StackedColumnsProps {
  readonly title: string
  readonly note?: string
  readonly columns: readonly string[]
  /** The parts of each column from the bottom up; in euros, and not below zero. */
  readonly series: readonly Series[]
  readonly line?: { readonly label: string; readonly values: readonly number[] }
}

/** What a sum is made of, year by year, with a line beside it where one is given. */
export function StackedColumns({ title, note, columns, series, line }: StackedColumnsProps) {
  const { t, language } = useTexts()
  const id = useId()
  const [element, width] = useWidth()
  const hasOwnNames = width >= FROM_WIDTH
  const text = (value: number) => valueText(value, 'euro', language)
  const tops = columns.map((_, column) => heightUpTo(series, column, series.length))
  const all: Pick<Series, 'label' | 'values'>[] = line ? [...series, line] : [...series]
  const names = all.map(({ label }) => label)
  const fills = fillsOf(id, series.length)
  const values = (column: number) => all.map((one) => one.values[column] ?? 0)
  const [lineNames, partNames] = [line ? [line.label] : [], series.map(({ label }) => label)]
  return (
    <AcrossChart
      title={title}
      note={note}
      element={element}
      width={width}
      unit="euro"
      values={[0, ...tops, ...(line?.values ?? [])]}
      names={columns}
      reading={(column) => values(column).map((value, index) => `${names[index] ?? ''} ${text(value)}`)}
      free={hasOwnNames ? Math.min(200, widest(names) + 16) : 8}
      across={inColumns(columns.length)}
      table={{
        head: [t('charts:year'), ...names],
        rows: columns.map((name, column) => ({ name, values: values(column).map(text) })),
      }}
      legend={
        hasOwnNames ? null : (
          <>
            <Legend names={partNames} fills={fills} />
            <Legend names={lineNames} />
          </>
        )
      }
      draw={(plot, at) => {
        const { x, y } = plot
        const step = columnStep(plot, columns.length)
        return (
          <>
            <Patterns id={id} />
            {series.map((part, index) => (
              <g key={part.id}>
                {columns.map((column, place) => {
                  const bottom = heightUpTo(series, place, index)
                  const top = bottom + (part.values[place] ?? 0)
                  return (
                    <rect
                      key={column}
                      className={styles['part']}
                      data-read={at === place ? '' : undefined}
                      fill={fills[index]}
                      x={x(place) - step * 0.32}
                      width={step * 0.64}
                      y={y(top)}
                      height={Math.max(0, y(bottom) - y(top))}
                    />
                  )
                })}
              </g>
            ))}
            {line ? (
              <path
                className={styles['over']}
                d={linePath(line.values.map((value, place) => [x(place), y(value)] as const))}
              />
            ) : null}
            {hasOwnNames ? <Names series={series} line={line} last={columns.length - 1} plot={plot} /> : null}
          </>
        )
      }}
    />
  )
}

/** Euros of the parts below one, in one column. */
function heightUpTo(series: readonly Series[], column: number, part: number): number {
  return series.slice(0, part).reduce((sum, { values }) => sum + (values[column] ?? 0), 0)
}

interface NamesProps {
  readonly series: readonly Series[]
  readonly line: StackedColumnsProps['line']
  readonly last: number
  readonly plot: Plot
}

/** The name of each part beside its place in the last column. */
function Names({ series, line, last, plot }: NamesProps) {
  const { y, bottom } = plot
  const x = plot.right + 4
  const middles = series.map(({ values }, part) =>
    y(heightUpTo(series, last, part) + (values[last] ?? 0) / 2),
  )
  const wanted = line ? [...middles, y(line.values[last] ?? 0)] : middles
  const places = spread(wanted, LABEL_GAP, bottom - 4)
  const labels = [...series.map(({ label }) => label), ...(line ? [line.label] : [])]
  return labels.map((label, index) => (
    <g key={label} className={styles['pointer']}>
      <line x1={x - 6} y1={wanted[index]} x2={x + 6} y2={places[index]} />
      <text x={x + 10} y={places[index]} dy="0.32em">
        {label}
      </text>
    </g>
  ))
}
