import { useId } from 'react'
import type { Unit } from '#domain/unit.ts'
import { useTexts } from '../app/useTexts.ts'
import { StopAxis, ValueAxis } from './Axis.tsx'
import { ChartFrame, type Margins } from './ChartFrame.tsx'
import { Legend } from './Legend.tsx'
import { fillsOf, Patterns } from './Patterns.tsx'
import { scaleOf, ticksFor, type Scale } from './scale.ts'
import { useWidth } from './useWidth.ts'
import { valueText, widest } from './values.ts'
import styles from './Chart.module.css'

const HEIGHT = 280

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
  const ticks = ticksFor([0, ...known], 5)
  const margins: Margins = { left: widest(ticks.map(text)) + 12, right: 8, top: 12, bottom: 32 }
  const step = (width - margins.left - margins.right) / Math.max(1, groups.length)
  const x: Scale = (group) => margins.left + (group + 0.5) * step
  const y = scaleOf(ticks[0] ?? 0, ticks.at(-1) ?? 1, HEIGHT - margins.bottom, margins.top)
  const fills = fillsOf(id, series.length)
  const column = Math.min(64, (step * 0.8) / Math.max(1, series.length))
  return (
    <ChartFrame
      title={title}
      note={note}
      element={element}
      width={width}
      height={HEIGHT}
      margins={margins}
      direction="across"
      stops={groups.map((name, group) => ({
        name,
        values: series.map(({ label, values }) => `${label} ${text(values[group])}`).join('; '),
      }))}
      table={{
        head: [t('charts:figure'), ...series.map(({ label }) => label)],
        rows: groups.map((name, group) => ({
          name,
          values: series.map(({ values }) => text(values[group])),
        })),
      }}
      legend={<Legend names={series.map(({ label }) => label)} fills={fills} />}
      draw={(at) => (
        <>
          <Patterns id={id} />
          <ValueAxis ticks={ticks} scale={y} unit={unit} width={width} margins={margins} />
          <StopAxis names={groups} scale={x} y={HEIGHT - 8} room={width - margins.left - margins.right} />
          {series.map((one, index) =>
            groups.map((group, place) => (
              <Column
                key={`${one.id} ${group}`}
                value={one.values[place] ?? null}
                x={x(place) + (index - series.length / 2) * column}
                width={column * 0.9}
                y={y}
                fill={fills[index]}
                isRead={at === place}
              />
            )),
          )}
        </>
      )}
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
