/** From a value to a place in pixels. */
export type Scale = (value: number) => number

/** Values from `low` to `high` laid out evenly from one place to another; all in the middle when there is no difference. */
export function scaleOf(low: number, high: number, from: number, to: number): Scale {
  if (low === high) return () => (from + to) / 2
  return (value) => from + ((value - low) / (high - low)) * (to - from)
}

/** Round values around all of these, in steps of 1, 2 or 5 times a power of ten: the first is at or below all, the last at or above. */
export function ticksFor(values: readonly number[], wanted: number): number[] {
  const low = Math.min(...values)
  const high = Math.max(...values)
  const step = roundStep(low === high ? Math.abs(high) || 1 : (high - low) / wanted)
  const first = Math.floor(low / step + ROUNDING)
  const last = Math.max(first + 1, Math.ceil(high / step - ROUNDING))
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step)
}

/** A value that lies this part of a step beyond a tick is on it. */
const ROUNDING = 1e-9

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= rough * (1 - ROUNDING)) ?? 10
  return factor * power
}

/** How many stops to step over so that labels of this many pixels fit; whole years of months where that is possible. */
export function labelStep(stops: number, width: number, labelWidth: number): number {
  const fitting = Math.max(1, Math.floor(width / labelWidth))
  const needed = Math.ceil(stops / fitting)
  return [1, 2, 3, 6, 12, 24, 36, 60].find((step) => step >= needed) ?? needed
}

/** Moves labels apart that would overlap: at least `gap` between each, in the same order, and none beyond `bottom`. */
export function spread(places: readonly number[], gap: number, bottom: number): number[] {
  const order = places.map((_, index) => index).sort((one, other) => at(places, one) - at(places, other))
  const moved = [...places]
  let previous = -Infinity
  for (const index of order) previous = moved[index] = Math.max(at(places, index), previous + gap)
  let next = bottom + gap
  for (const index of order.reverse()) next = moved[index] = Math.min(at(moved, index), next - gap)
  return moved
}

function at(places: readonly number[], index: number): number {
  return places[index] ?? 0
}

/** An SVG path through points. */
export function linePath(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${place(x)},${place(y)}`).join('')
}

/** An SVG path around what lies between two lines over the same places. */
export function bandPath(
  upper: readonly (readonly [number, number])[],
  lower: readonly (readonly [number, number])[],
): string {
  return `${linePath([...upper, ...[...lower].reverse()])}Z`
}

/** A tenth of a pixel is more than enough. */
function place(pixels: number): string {
  return String(Math.round(pixels * 10) / 10)
}
