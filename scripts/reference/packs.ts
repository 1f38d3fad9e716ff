import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPack, type ReferencePack } from '../../src/domain/reference/pack.ts'

const REFERENCE = 'resources/reference'

/** The files of one pack as they are stored, by name without extension: `pack`, `money/tariffs`, `steps` … */
export type PackFiles = Readonly<Record<string, unknown>>

/** The packs in the repository, oldest first. */
export function packIds(): string[] {
  return readdirSync(REFERENCE).sort()
}

/** Every file of a pack, not yet checked. */
export function packFiles(id: string): PackFiles {
  const folder = join(REFERENCE, id)
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  )
  return Object.fromEntries(
    names.map((name) => [name.replace('.json', '').replaceAll('\\', '/'), readJson(join(folder, name))]),
  )
}

/** The newest pack, checked. */
export function newestPack(): ReferencePack {
  const id = packIds().at(-1)
  if (id === undefined) throw new Error(`there is no pack in ${REFERENCE}`)
  const files = packFiles(id)
  return readPack((name) => files[name])
}

/** Reads one JSON file; what is in it has to be checked. */
export function readJson(file: string): unknown {
  if (!existsSync(file)) return null
  return JSON.parse(readFileSync(file, 'utf8'))
}
