import { z } from 'zod'
import { figureSchema, type Figure } from './figure.ts'

/** The figures of one year, as they are stored. */
const packSchema = z.strictObject({ id: z.string().regex(/^\d{4}$/), figures: z.array(figureSchema) })

export interface ReferencePack {
  readonly id: string
  readonly figures: ReadonlyMap<string, Figure>
}

/** Reads a stored pack. Throws when an entry lacks its source, year, unit or certainty, or an id occurs twice. */
export function readPack(stored: unknown): ReferencePack {
  const pack = packSchema.parse(stored)
  const figures = new Map(pack.figures.map((figure) => [figure.id, figure]))
  if (figures.size !== pack.figures.length) throw new Error(`reference pack ${pack.id} has an id twice`)
  return { id: pack.id, figures }
}

/** A figure with its provenance. Throws when the pack does not hold it: the app never counts with a figure it cannot show. */
export function figureIn(pack: ReferencePack, id: string): Figure {
  const figure = pack.figures.get(id)
  if (!figure) throw new Error(`reference pack ${pack.id} has no figure ${id}`)
  return figure
}
