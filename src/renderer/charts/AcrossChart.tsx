import type { ReactNode } from 'react'
import type { Unit } from '#domain/unit.ts'
import { useTexts } from '../app/useTexts.ts'
import { StopAxis, ValueAxis } from './Axis.tsx'
import { ChartFrame, type ChartFrameProps, type Margins } from './ChartFrame.tsx'
import { scaleOf, ticksFor, type Scale } from './scale.ts'
import { useHeight } from './useHeight.ts'
import { valueText, widest } from './values.ts'

/** Where to draw: from a stop and from a value to pixels, and the edges of the plot. */
export interface Plot {
  readonly x: Scale
  readonly y: Scale
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

interface AcrossChartProps extends Pick<
  ChartFrameProps,
  'title' | 'note' | 'element' | 'width' | 'table' | 'legend'
> {
  readonly unit: Unit
  /** Everything the axis of values must reach. */
  readonly values: readonly number[]
  /** The months, years or groups, from left to right. */
  readonly names: readonly string[]
  /** Everything there is to read at a stop, in words. */
  readonly reading: (stop: number) => readonly string[]
  /** Pixels to keep free to the right of the plot. */
  readonly free: number
  /** Lays the stops out between two edges. */
  readonly across: (left: number, right: number) => Scale
  /** Draws what is in the plot; `at` is the stop that is being read. */
  readonly draw: (plot: Plot, at: number | null) => ReactNode
}

/** A chart that is read from left to right, with values up and down. */
export function AcrossChart(props: AcrossChartProps) {
  const { unit, values, names, reading, free, across, draw, ...frame } = props
  const { language } = useTexts()
  const { width } = frame
  const height = useHeight()
  const ticks = ticksFor(values, 5)
  const left = widest(ticks.map((tick) => valueText(tick, unit, language))) + 12
  const margins: Margins = { left, right: free, top: 12, bottom: 32 }
  const [right, top, bottom] = [width - free, margins.top, height - margins.bottom]
  const x = across(left, right)
  const y = scaleOf(ticks[0] ?? 0, ticks.at(-1) ?? 1, bottom, top)
  return (
    <ChartFrame
      {...frame}
      height={height}
      margins={margins}
      direction="across"
      stops={names.map((name, stop) => ({ name, values: reading(stop).join('; ') }))}
      draw={(at) => (
        <>
          <ValueAxis ticks={ticks} scale={y} unit={unit} width={width} margins={margins} />
          <StopAxis names={names} scale={x} y={height - 8} room={right - left} />
          {draw({ x, y, left, right, top, bottom }, at)}
        </>
      )}
    />
  )
}

/** Stops in the middle of equal parts, as columns are. */
export function inColumns(count: number): AcrossChartProps['across'] {
  return (left, right) => {
    const step = columnStep({ left, right }, count)
    return (stop) => left + (stop + 0.5) * step
  }
}

/** Pixels there are for one column. */
export function columnStep({ left, right }: Pick<Plot, 'left' | 'right'>, count: number): number {
  return (right - left) / Math.max(1, count)
}
