import { gammaFrom, type Random } from './random.ts'

/** An uncertain number: its least, likeliest and most, and how the chance is spread between them. */
export interface Range {
  readonly path: string
  readonly min: number
  readonly likely: number
  readonly max: number
  readonly shape: 'pert' | 'triangular'
}

/** Whether the three numbers of a range are in order. */
export function isOrdered({ min, likely, max }: Pick<Range, 'min' | 'likely' | 'max'>): boolean {
  return min <= likely && likely <= max
}

/** A number from a range. Rounding never brings it outside. */
export function drawFrom(range: Range, random: Random): number {
  const { min, likely, max, shape } = range
  if (max === min) return likely
  const drawn = shape === 'pert' ? pert(min, likely, max, random) : triangular(min, likely, max, random())
  return Math.min(max, Math.max(min, drawn))
}

/** Triangular, from a number between 0 and 1 by the inverse of its distribution. */
export function triangular(min: number, likely: number, max: number, chance: number): number {
  const width = max - min
  const turning = (likely - min) / width
  return chance < turning
    ? min + Math.sqrt(chance * width * (likely - min))
    : max - Math.sqrt((1 - chance) * width * (max - likely))
}

/** Beta-PERT with weight 4 on the likeliest value (Clark, 1962). */
function pert(min: number, likely: number, max: number, random: Random): number {
  const alpha = 1 + (4 * (likely - min)) / (max - min)
  const beta = 1 + (4 * (max - likely)) / (max - min)
  const one = gammaFrom(random, alpha)
  const other = gammaFrom(random, beta)
  return min + ((max - min) * one) / (one + other)
}
