import { formatEuro, formatNumber, type Language } from '#domain/field/format.ts'
import { isEuro, type Unit } from '#domain/unit.ts'

/** One line, or one kind of part of a column. */
export interface Series {
  readonly id: string
  readonly label: string
  readonly values: readonly number[]
}

/** A value as an axis, a table and the voice say it: whole euros, a share in percents, a factor with two decimals. */
export function valueText(value: number, unit: Unit, language: Language): string {
  if (isEuro(unit)) return formatEuro(value, language)
  if (unit === 'share') return formatNumber(value, language, { style: 'percent', maximumFractionDigits: 0 })
  if (unit === 'factor')
    return formatNumber(value, language, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  return formatNumber(value, language, { maximumFractionDigits: 1 })
}

const PIXELS_A_CHARACTER = 7

/** Pixels a text of the axis takes, near enough for laying out. */
export function textWidth(text: string): number {
  return text.length * PIXELS_A_CHARACTER
}

/** The widest of some texts. */
export function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(textWidth))
}

/** A text over at most so many lines of this many pixels; what does not fit is cut off with an ellipsis. */
export function wrapped(text: string, room: number, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && (textWidth(`${last} ${word}`) <= room || lines.length === most))
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.map((line) =>
    textWidth(line) <= room ? line : `${line.slice(0, Math.floor(room / PIXELS_A_CHARACTER) - 1)}…`,
  )
}
