/** The width and height of a fill's tile in a chart, after which it repeats. */
const TILE = 8

/** A line that repeats every tile: through this point of the tile, in this direction. */
interface Hatch {
  readonly x: number
  readonly y: number
  readonly dx: number
  readonly dy: number
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/**
 * Draws the fills of charts as lines of their own. In a PDF a repeated fill becomes a picture of the whole sheet, for every
 * piece that has it; lines are a thousand times smaller and stay sharp.
 */
export function hatchInLines(source: HTMLElement): void {
  for (const piece of source.querySelectorAll<SVGRectElement>('rect[fill^="url(#"]')) {
    const id = piece.getAttribute('fill')?.slice(5, -1) ?? ''
    const pattern = source.querySelector(`[id="${CSS.escape(id)}"]`)
    const ground = pattern?.querySelector('rect')
    if (!ground) continue
    piece.setAttribute('fill', getComputedStyle(ground).fill)
    const drawn = pattern?.querySelector('path')
    if (drawn) piece.after(linesOver(piece, drawn))
  }
  for (const pattern of source.querySelectorAll('pattern')) pattern.remove()
}

function linesOver(piece: SVGRectElement, drawn: SVGPathElement): SVGPathElement {
  const at = (name: string) => Number(piece.getAttribute(name) ?? 0)
  const box = {
    left: at('x'),
    top: at('y'),
    right: at('x') + at('width'),
    bottom: at('y') + at('height'),
  }
  const lines = drawn.cloneNode()
  if (!(lines instanceof SVGPathElement)) throw new Error('the copy of a path is no path')
  lines.setAttribute(
    'd',
    hatchesOf(drawn.getAttribute('d') ?? '')
      .map((hatch) => pathOf(hatch, box))
      .join(''),
  )
  lines.setAttribute('fill', 'none')
  lines.setAttribute('stroke', getComputedStyle(drawn).stroke)
  lines.setAttribute('stroke-width', '1')
  return lines
}

/** The lines in the path of a tile. Those that only fill its corners repeat one that is there already. */
function hatchesOf(path: string): Hatch[] {
  const lines = [...path.matchAll(/M(-?\d+),(-?\d+)L(-?\d+),(-?\d+)/g)].map((found) => {
    const [x = 0, y = 0, toX = 0, toY = 0] = found.slice(1).map(Number)
    return { x, y, dx: toX - x, dy: toY - y }
  })
  return lines.filter(({ dx, dy }) => Math.max(Math.abs(dx), Math.abs(dy)) === TILE)
}

/** All repeats of a line within a box, as a path. */
function pathOf({ x, y, dx, dy }: Hatch, box: Box): string {
  const { left, top, right, bottom } = box
  const path: string[] = []
  if (dx === 0) for (const at of repeats(x, left, right)) path.push(`M${at},${top}V${bottom}`)
  else if (dy === 0) for (const at of repeats(y, top, bottom)) path.push(`M${left},${at}H${right}`)
  else path.push(...slanting(dy / dx, y - (dy / dx) * x, box))
  return path.join('')
}

/** The places from `from` to `to` that lie whole tiles from `at`. */
function repeats(at: number, from: number, to: number): number[] {
  const first = at + Math.ceil((from - at) / TILE) * TILE
  return Array.from(
    { length: Math.max(0, Math.ceil((to - first) / TILE)) },
    (_, index) => first + index * TILE,
  )
}

/** Lines y = slope × x + c for every c a whole number of tiles from `start`; the slope is 1 or -1. */
function slanting(slope: number, start: number, { left, top, right, bottom }: Box): string[] {
  const corners = [top - slope * left, top - slope * right, bottom - slope * left, bottom - slope * right]
  return repeats(start, Math.min(...corners), Math.max(...corners)).flatMap((c) => {
    const [one, other] = [(top - c) / slope, (bottom - c) / slope]
    const from = Math.max(left, Math.min(one, other))
    const to = Math.min(right, Math.max(one, other))
    return from < to
      ? [`M${round(from)},${round(slope * from + c)}L${round(to)},${round(slope * to + c)}`]
      : []
  })
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10
}
