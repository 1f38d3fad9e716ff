import stored from '#resources/reference/2026/figures.json' with { type: 'json' }
import { readPack, type ReferencePack } from '#domain/reference/pack.ts'

/** The reference figures the app ships. */
export const realPack: ReferencePack = readPack(stored)

/** The shipped figures with the value of one of them unknown. */
export function packWithout(id: string): ReferencePack {
  const figures = stored.figures.map((figure) => (figure.id === id ? { ...figure, value: null } : figure))
  return readPack({ ...stored, figures })
}
