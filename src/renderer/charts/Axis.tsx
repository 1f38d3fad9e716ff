import type { Unit } from '#domain/unit.ts'
import { useTexts } from '../app/useTexts.ts'
import type { Margins } from './ChartFrame.tsx'
import { labelStep, type Scale } from './scale.ts'
import { textWidth, valueText } from './values.ts'
import styles from './Chart.module.css'

interface ValueAxisProps {
  readonly ticks: readonly number[]
  readonly scale: Scale
  readonly unit: Unit
  readonly width: number
  readonly margins: Margins
}

/** Horizontal lines with their values at the left; the line of zero is stronger. */
export function ValueAxis({ ticks, scale, unit, width, margins }: ValueAxisProps) {
  const { language } = useTexts()
  return (
    <g className={styles['axis']}>
      {ticks.map((tick) => (
        <g key={tick} transform={`translate(0 ${scale(tick)})`}>
          <line x1={margins.left} x2={width - margins.right} data-zero={tick === 0 ? '' : undefined} />
          <text x={margins.left - 8} dy="0.32em" textAnchor="end">
            {valueText(tick, unit, language)}
          </text>
        </g>
      ))}
    </g>
  )
}

interface StopAxisProps {
  readonly names: readonly string[]
  readonly scale: Scale
  readonly y: number
  /** Pixels there are for all names together. */
  readonly room: number
}

/** The names of months, years or groups under the plot, as many as fit. */
export function StopAxis({ names, scale, y, room }: StopAxisProps) {
  const longest = Math.max(0, ...names.map(textWidth))
  const step = labelStep(names.length, room, longest + 20)
  return (
    <g className={styles['axis']}>
      {names.map((name, index) =>
        index % step === 0 ? (
          <text key={name} x={scale(index)} y={y} textAnchor="middle">
            {name}
          </text>
        ) : null,
      )}
    </g>
  )
}
