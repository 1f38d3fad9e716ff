import { useId } from 'react'
import type { Unit } from '#domain/unit.ts'
import { useTexts } from '../app/useTexts.ts'
import { AcrossChart, columnStep, inColumns } from './AcrossChart.tsx'
import { Legend } from './Legend.tsx'
import { fillsOf, Patterns } from './Patterns.tsx'
import type { Scale } from './scale.ts'
import { useWidth } from './useWidth.ts'
import { valueText } from './values.ts'
import styles from './Chart.module.css'

export interface ComparisonChartProps {
  readonly title: string
  readonly note?: string
  /** What is compared, as the years or the figures. */
  readonly groups: readonly string[]
  /** Who is compared, as the scenarios; a value for each group, null where there is none. */
  readonly series: readonly {
    readonly id: string
    readonly label: string
    readonly values: readonly (number | null)[]
  }[]
  readonly unit: Unit
}

/** A few things side by side, in every group a column for each. */
export function ComparisonChart({ title, note, groups, series, unit }: ComparisonChartProps) {
  const { t, language } = useTexts()
  const id = useId()
  const [element, width] = useWidth()
  const text = (value: number | null | undefined) =>
    value === null || value === undefined ? t('charts:none') : valueText(value, unit, language)
  const known = series.flatMap(({ values }) => values.filter((value) => value !== null))
  const names = series.map(({ label }) => label)
  const fills = fillsOf(id, series.length)
  return (
    <AcrossChart
      title={title}
      note={note}
      element={element}
      width={width}
      unit={unit}
      values={[0, ...known]}
      names={groups}
      reading={(group) => series.map(({ label, values }) => `${label} ${text(values[group])}`)}
      free={8}
      across={inColumns(groups.length)}
      table={{
        head: [t('charts:figure'), ...names],
        rows: groups.map((name, group) => ({
          name,
          values: series.map(({ values }) => text(values[group])),
        })),
      }}
      legend={<Legend names={names} fills={fills} />}
      draw={(plot, at) => {
        const step = columnStep(plot, groups.length)
        const column = Math.min(64, (step * 0.8) / Math.max(1, series.length))
        return (
          <>
            <Patterns id={id} />
            {series.map((one, index) =>
              groups.map((group, place) => (
                <Column
                  key={`${one.id} ${group}`}
                  value={one.values[place] ?? null}
                  x={plot.x(place) + (index - series.length / 2) * column}
                  width={column * 0.9}
                  y={plot.y}
                  fill={fills[index]}
                  isRead={at === place}
                />
              )),
            )}
          </>
        )
      }}
    />
  )
}

interface ColumnProps {
  readonly value: number | null
  readonly x: number
  readonly width: number
  readonly y: Scale
  readonly fill: string | undefined
  readonly isRead: boolean
}

/** One column from zero up or down; nothing where there is no value. */
function Column({ value, x, width, y, fill, isRead }: ColumnProps) {
  if (value === null) return null
  return (
    <rect
      className={styles['part']}
      data-read={isRead ? '' : undefined}
      fill={fill}
      x={x}
      width={width}
      y={Math.min(y(0), y(value))}
      height={Math.abs(y(value) - y(0))}
    />
  )
}
