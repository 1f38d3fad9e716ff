import map from '@svg-maps/netherlands'
import type { Province } from '#domain/region/provinces.ts'

/** The outline of each province in the drawing, and where in it the middle of its name goes. */
const DRAWN: Readonly<Record<Province, { readonly id: string; readonly x: number; readonly y: number }>> = {
  'prov-groningen': { id: 'gr', x: 525, y: 75 },
  'prov-friesland': { id: 'fr', x: 390, y: 120 },
  'prov-drenthe': { id: 'dr', x: 515, y: 190 },
  'prov-overijssel': { id: 'ov', x: 505, y: 312 },
  'prov-flevoland': { id: 'fl', x: 368, y: 288 },
  'prov-gelderland': { id: 'ge', x: 440, y: 392 },
  'prov-utrecht': { id: 'ut', x: 287, y: 378 },
  'prov-noord-holland': { id: 'nh', x: 212, y: 232 },
  'prov-zuid-holland': { id: 'zh', x: 165, y: 420 },
  'prov-zeeland': { id: 'ze', x: 72, y: 535 },
  'prov-noord-brabant': { id: 'nb', x: 285, y: 515 },
  'prov-limburg': { id: 'li', x: 408, y: 600 },
}

const [, , WIDTH = 0, HEIGHT = 0] = map.viewBox.split(' ').map(Number)

export const VIEW_BOX = map.viewBox

/** The outline of a province as SVG draws it. */
export function outlineOf(province: Province): string {
  const shape = map.locations.find(({ id }) => id === DRAWN[province].id)
  if (!shape) throw new Error(`the map has no ${province}`)
  return shape.path
}

/** Where the name of a province goes, as parts of the width and height of the map. */
export function placeOfName(province: Province): { readonly left: string; readonly top: string } {
  const { x, y } = DRAWN[province]
  return { left: `${(100 * x) / WIDTH}%`, top: `${(100 * y) / HEIGHT}%` }
}
