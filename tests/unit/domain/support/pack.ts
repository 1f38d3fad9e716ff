import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readPack, type ReferencePack } from '#domain/reference/pack.ts'

const FOLDER = resolve(import.meta.dirname, '../../../../resources/reference/2026')

/** A file of the pack the app ships, as it is stored. */
export function storedFile(name: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'))
}

/** The shipped pack with some of its files replaced. */
export function packWith(files: Readonly<Record<string, unknown>>): ReferencePack {
  return readPack((name) => (Object.hasOwn(files, name) ? files[name] : storedFile(name)))
}

/** The reference pack the app ships. */
export const realPack: ReferencePack = packWith({})

/** The shipped pack with the value of one figure unknown. */
export function packWithout(id: string): ReferencePack {
  return changed(realPack, id, null)
}

/** A small pack of a later year, in which one figure has another value. */
export function packOf2027(id: string, value: number): ReferencePack {
  return { ...changed(realPack, id, value), id: '2027', label: { nl: 'Cijfers 2027', en: 'Figures 2027' } }
}

function changed(pack: ReferencePack, id: string, value: number | null): ReferencePack {
  const figures = [...pack.figures].map(
    ([key, figure]) => [key, key === id ? { ...figure, value } : figure] as const,
  )
  return { ...pack, figures: new Map(figures) }
}
