import { useId } from 'react'
import type { Unit } from '#domain/unit.ts'
import { useTexts } from '../app/useTexts.ts'
import { ChartFrame, type Margins } from './ChartFrame.tsx'
import { fillsOf, Patterns } from './Patterns.tsx'
import { labelStep, scaleOf, ticksFor, type Scale } from './scale.ts'
import { useWidth } from './useWidth.ts'
import { valueText, widest, wrapped } from './values.ts'
import styles from './Chart.module.css'

const ROW = 40
const FROM_WIDTH = 560
/** Pixels for the ends of an answer beside its bar; what is longer takes two lines. */
const LEAST_BESIDE = 24
const MOST_BESIDE = 96
const BETWEEN_NAMES = 12

/** One answer moved to its lower and its higher end. `low` and `high` are those ends in words. */
interface TornadoRow {
  readonly id: string
  readonly label: string
  readonly low: string
  readonly high: string
  readonly atLow: number
  readonly atHigh: number
}

export interface TornadoChartProps {
  readonly title: string
  readonly note?: string
  /** The figure when nothing is moved. */
  readonly base: number
  readonly unit: Unit
  /** The strongest first. */
  readonly rows: readonly TornadoRow[]
}

/** Which answer moves a figure most: a bar from the figure at the lower end of the answer to that at the higher end. */
export function TornadoChart({ title, note, base, unit, rows }: TornadoChartProps) {
  const { t, language } = useTexts()
  const id = useId()
  const [element, width] = useWidth()
  const isWide = width >= FROM_WIDTH
  const row = isWide ? ROW : ROW + 18
  const height = rows.length * row + 48
  const margins: Margins = { left: isWide ? 230 : 8, right: 24, top: 28, bottom: 20 }
  const ticks = ticksFor([base, ...rows.flatMap(({ atLow, atHigh }) => [atLow, atHigh])], 4)
  const ends = rows.flatMap(({ low, high }) => [...endLines(low), ...endLines(high)])
  const beside = Math.max(LEAST_BESIDE, widest(ends))
  const x = scaleOf(ticks[0] ?? 0, ticks.at(-1) ?? 1, margins.left + beside, width - margins.right - beside)
  const text = (value: number) => valueText(value, unit, language)
  const room = x(ticks.at(-1) ?? 1) - x(ticks[0] ?? 0)
  const named = labelStep(ticks.length, room, widest(ticks.map(text)) + BETWEEN_NAMES)
  return (
    <ChartFrame
      title={title}
      note={note}
      element={element}
      width={width}
      height={height}
      margins={margins}
      direction="down"
      stops={rows.map(({ label, low, high, atLow, atHigh }) => ({
        name: label,
        values: t('charts:ends', { low, high, atLow: text(atLow), atHigh: text(atHigh) }),
      }))}
      table={{
        head: [t('charts:answer'), t('charts:low'), t('charts:atLow'), t('charts:high'), t('charts:atHigh')],
        rows: rows.map(({ label, low, high, atLow, atHigh }) => ({
          name: label,
          values: [low, text(atLow), high, text(atHigh)],
        })),
      }}
      draw={(at) => (
        <>
          <Patterns id={id} />
          <g className={styles['axis']}>
            {ticks.map((tick, index) => (
              <g key={tick} transform={`translate(${x(tick)} 0)`}>
                <line y1={margins.top} y2={height - margins.bottom} />
                {index % named === 0 ? (
                  <text y={16} textAnchor="middle">
                    {text(tick)}
                  </text>
                ) : null}
              </g>
            ))}
          </g>
          {rows.map((one, index) => (
            <Bar
              key={one.id}
              row={one}
              base={base}
              x={x}
              y={margins.top + index * row}
              nameAbove={!isWide}
              nameX={isWide ? margins.left - 8 : 8}
              nameRoom={isWide ? margins.left - 16 : width - 16}
              fills={fillsOf(id, 2)}
              isRead={at === index}
            />
          ))}
          <line
            className={styles['base']}
            x1={x(base)}
            x2={x(base)}
            y1={margins.top}
            y2={height - margins.bottom}
          />
        </>
      )}
    />
  )
}

/** The end of an answer as it stands beside its bar. A number may be on another line than its unit there. */
function endLines(words: string): string[] {
  return wrapped(words.replaceAll('\u00a0', ' '), MOST_BESIDE, 2)
}

interface BarProps {
  readonly row: TornadoRow
  readonly base: number
  readonly x: Scale
  readonly y: number
  readonly nameAbove: boolean
  readonly nameX: number
  /** Pixels there are for a line of the name. */
  readonly nameRoom: number
  readonly fills: readonly string[]
  readonly isRead: boolean
}

/** One bar in two halves, with both ends of the answer in words beside them. */
function Bar({ row, base, x, y, nameAbove, nameX, nameRoom, fills, isRead }: BarProps) {
  const top = nameAbove ? y + 20 : y + 8
  const ends = [
    { words: row.low, value: row.atLow, fill: fills[1] },
    { words: row.high, value: row.atHigh, fill: fills[0] },
  ]
  return (
    <g className={styles['bar']} data-read={isRead ? '' : undefined}>
      {wrapped(row.label, nameRoom, nameAbove ? 1 : 2).map((line, index, all) => (
        <text
          key={line}
          x={nameX}
          y={nameAbove ? y + 13 : y + ROW / 2 + (index - (all.length - 1) / 2) * 15}
          dy={nameAbove ? 0 : '0.32em'}
          textAnchor={nameAbove ? 'start' : 'end'}
        >
          {line}
        </text>
      ))}
      {ends.map(({ words, value, fill }) => {
        // An end that moves nothing stands on the side the other end leaves free.
        const isLeft = value < base || (value === base && Math.max(row.atLow, row.atHigh) > base)
        return (
          <g key={words}>
            <rect
              className={styles['part']}
              fill={fill}
              x={Math.min(x(value), x(base))}
              width={Math.abs(x(value) - x(base))}
              y={top}
              height={22}
            />
            {endLines(words).map((line, index, all) => (
              <text
                key={line}
                className={styles['end']}
                x={x(value) + (isLeft ? -5 : 5)}
                y={top + 11 + (index - (all.length - 1) / 2) * 14}
                dy="0.32em"
                textAnchor={isLeft ? 'end' : 'start'}
              >
                {line}
              </text>
            ))}
          </g>
        )
      })}
    </g>
  )
}
