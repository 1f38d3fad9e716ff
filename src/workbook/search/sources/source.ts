import type { Language } from '#domain/field/format.ts'
import type { ReferencePack } from '#domain/reference/pack.ts'
import type { Provenance } from '#domain/reference/provenance.ts'
import type { Content, Words } from '../content.ts'
import type { SearchDocument } from '../document.ts'

/** What a source of documents can draw from. */
export interface Shelf {
  readonly content: Content
  readonly words: Words
  readonly language: Language
}

/** Gives documents that stay the same as long as the app does. */
export type LibrarySource = (shelf: Shelf) => SearchDocument[]

/** Gives documents that stay the same as long as the workbook keeps to its pack of reference figures. */
export type PackSource = (pack: ReferencePack, shelf: Shelf) => SearchDocument[]

/** The year of something and how sure it is: no figure is shown without. */
export function provenanceText({ year, certainty }: Provenance, words: Words): string {
  return `${year ?? words('reference:noYear')} · ${words(`reference:certainty.${certainty}`)}`
}

/** Texts one after another, each a sentence; what is not there is left out. */
export function sentences(...texts: readonly (string | null | undefined)[]): string {
  return texts
    .filter((text) => typeof text === 'string' && text !== '')
    .map((text) => (/[.?:;]$/.test(text ?? '') ? text : `${text}.`))
    .join(' ')
}
