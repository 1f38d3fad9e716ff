import type { SeenFile } from '#contract/document-procedures.ts'
import type { FieldValue } from '#domain/field/meta.ts'
import { fieldAt } from '#domain/plan/catalogue.ts'

/** The fields that hold what is known of one file. */
export interface FilePaths {
  readonly name: string
  readonly place: string
  readonly sha256: string
  readonly addedOn?: string
  /** The name is the user's own for the paper: a file fills it in only while it is empty. */
  readonly keepsName?: boolean
}

interface Recorded {
  readonly path: string
  readonly value: FieldValue
}

/** The answers a chosen file gives, each as much as its field can hold. `name` is what the name field holds now. */
export function answersFrom(
  file: SeenFile,
  paths: FilePaths,
  { name, today }: { readonly name: FieldValue; readonly today: string },
): Recorded[] {
  const isNamed = paths.keepsName === true && name !== null
  return [
    ...(isNamed ? [] : [{ path: paths.name, value: lastPart(file.name, paths.name) }]),
    { path: paths.place, value: lastPart(file.folder, paths.place) },
    ...(paths.addedOn === undefined ? [] : [{ path: paths.addedOn, value: today }]),
    { path: paths.sha256, value: file.sha256 },
  ]
}

/** The end of a text that is too long for its field: of a folder and of a file name that tells most. */
function lastPart(text: string, path: string): FieldValue {
  const most = fieldAt(path)?.definition.meta.maxLength ?? Infinity
  const fitting = text.length > most ? `…${text.slice(1 - most)}` : text
  return fitting.trim() === '' ? null : fitting.trim()
}

/** The hash in a field, when it is one. */
export function hashIn(value: FieldValue): string | null {
  const hash = String(value).toLowerCase()
  return /^[0-9a-f]{64}$/.test(hash) ? hash : null
}
