import type { TextDocument } from '#contract/text-document.ts'
import type { Block } from '../document/blocks.ts'
import { planDocument } from '../document/plan-document.ts'
import type { FileFormat } from '../format.ts'
import type { Material } from '../material.ts'
import { textIn } from '../zip.ts'

/** A document with what every document has: its language, and the day it is made for. */
export interface Written extends Pick<Material, 'words' | 'language' | 'today'> {
  readonly document: TextDocument
}

/** The plan as a Word document, to go on writing in. */
export const docxFormat: FileFormat = {
  make: (material) => written({ ...material, document: ofPlan(material) }),
  isWhole: (bytes, material) => hasAll(bytes, planDocument(material)),
}

/** Any document of words and tables as a Word document. */
export const textDocumentFormat: FileFormat<Written> = {
  make: written,
  isWhole: (bytes, { document }) => hasAll(bytes, document.blocks),
}

async function written({ document, words, language, today }: Written): Promise<Uint8Array> {
  // Loaded when it is first wanted: most days nobody makes a document.
  const { docxOf } = await import('../document/docx.ts')
  return docxOf(document, { words, language, today })
}

/** The text of a plan stands under the title of the plan. */
function ofPlan(material: Material): TextDocument {
  const title = material.plan.route.title ?? material.words('shell:fileName.untitled')
  return { title, about: title, blocks: planDocument(material) }
}

/** Every heading and every table is in the document. */
function hasAll(bytes: Uint8Array, blocks: readonly Block[]): boolean {
  const document = textIn(bytes, 'word/document.xml')
  const count = (tag: RegExp) => document.match(tag)?.length ?? 0
  const headings = blocks.filter(({ kind }) => kind === 'heading').length
  const tables = blocks.filter(({ kind }) => kind === 'table').length
  return count(/<w:pStyle w:val="Heading[123]"\/>/g) === headings && count(/<w:tbl>/g) === tables
}
