/** Every reference pack is whole: each entry has its value or says it is unknown, its source, year, certainty and unit. */
import { z } from 'zod'
import { readPack, type ReferencePack } from '../../src/domain/reference/pack.ts'
import { packFiles, packIds, type PackFiles } from '../reference/packs.ts'

/** What is wrong with a pack, one line a problem with the name of its entry; empty when all is well. */
export function packProblems(id: string, files: PackFiles): string[] {
  try {
    const pack = readPack((name) => files[name])
    return pack.id === id ? [] : [`${id} calls itself ${pack.id}`]
  } catch (error) {
    if (error instanceof z.ZodError) return error.issues.map((issue) => `${id} ${sentence(issue, files)}`)
    return [`${id} ${error instanceof Error ? error.message : String(error)}`]
  }
}

function sentence({ path, message }: z.core.$ZodIssue, files: PackFiles): string {
  const [file, rest] = fileOf(path)
  return [...names(files[file], rest), message].join(': ').replace(/^/, `${file} `)
}

/** The file an issue is in, and the way to it inside that file. */
function fileOf(path: readonly PropertyKey[]): [string, readonly PropertyKey[]] {
  const [part = 'pack', ...rest] = path.map(String)
  if (part === 'money') return [`money/${rest[0] ?? ''}`, path.slice(2)]
  return [part.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), path.slice(1)]
}

/** The way to a value, with the id of an entry instead of its place. */
function names(value: unknown, path: readonly PropertyKey[]): string[] {
  const [key, ...rest] = path
  if (key === undefined) return []
  const child: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  return [idOf(child) ?? String(key), ...names(child, rest)]
}

function idOf(value: unknown): string | null {
  const id: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : null
  return typeof id === 'string' ? id : null
}

/** How much a pack holds, in words. */
function countsOf(pack: ReferencePack): string {
  const counts = {
    'money facts': pack.figures.size,
    steps: pack.steps.length,
    'insurer modules': pack.insurerModules.length,
    regions: pack.regions.length,
    'care-office regions': pack.careOfficeRegions.length,
    surveys: pack.surveys.length,
    'calendar rules': pack.calendar.length,
  }
  return Object.entries(counts)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', ')
}

if (import.meta.main) {
  const problems = packIds().flatMap((id) => packProblems(id, packFiles(id)))
  for (const problem of problems) console.error(problem)
  if (problems.length === 0) {
    for (const id of packIds()) {
      const files = packFiles(id)
      console.log(`${id}: ${countsOf(readPack((name) => files[name]))}`)
    }
  }
  process.exitCode = problems.length > 0 ? 1 : 0
}
