import { readPack } from '#domain/reference/pack.ts'
import figures2026 from '#resources/reference/2026/figures.json'

/** The reference figures this version of the app carries; checked when the page starts. */
export const PACK_2026 = readPack(figures2026)
