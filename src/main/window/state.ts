import { z } from 'zod'

const boundsSchema = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
})
export type Bounds = z.infer<typeof boundsSchema>

/** What is kept about the window between two runs. */
export const windowStateSchema = z.strictObject({ bounds: boundsSchema, maximized: z.boolean() })
export type WindowState = z.infer<typeof windowStateSchema>

/** Where the window goes; without x and y it goes in the middle. */
export interface WindowPlace {
  readonly bounds: Bounds | Pick<Bounds, 'width' | 'height'>
  readonly maximized: boolean
}

export const SMALLEST = { width: 480, height: 400 } as const
const USUAL = { width: 1280, height: 800 } as const
/** This much of a window must be within reach on some display. */
const REACHABLE = { width: 120, height: 80 } as const

/** Puts the window where it was, unless the display on which it was has gone or has become smaller. */
export function placeWindow(kept: WindowState | null, workAreas: readonly Bounds[]): WindowPlace {
  const maximized = kept?.maximized ?? false
  const bounds = kept && boundsOnDisplay(kept.bounds, workAreas)
  return { bounds: bounds ?? fit(USUAL, workAreas[0]), maximized }
}

function boundsOnDisplay({ x, y, ...size }: Bounds, workAreas: readonly Bounds[]): Bounds | null {
  for (const area of workAreas) {
    const bounds = { x, y, ...fit(size, area) }
    if (isReachable(bounds, area)) return bounds
  }
  return null
}

function fit(
  size: Pick<Bounds, 'width' | 'height'>,
  area: Bounds | undefined,
): Pick<Bounds, 'width' | 'height'> {
  return {
    width: Math.max(SMALLEST.width, Math.min(size.width, area?.width ?? size.width)),
    height: Math.max(SMALLEST.height, Math.min(size.height, area?.height ?? size.height)),
  }
}

/** The top of a window holds its title bar, so it has to be on the display. */
function isReachable(bounds: Bounds, area: Bounds): boolean {
  const wide = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x)
  const below = area.y + area.height - bounds.y
  return wide >= REACHABLE.width && below >= REACHABLE.height && bounds.y >= area.y
}
