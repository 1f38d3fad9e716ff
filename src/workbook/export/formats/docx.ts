import { planDocument } from '../document/plan-document.ts'
import type { FileFormat } from '../format.ts'
import type { Material } from '../material.ts'
import { textIn } from '../zip.ts'

/** The plan as a Word document, to go on writing in. */
export const docxFormat: FileFormat = {
  make: async (material) => {
    // Loaded when it is first wanted: most days nobody makes a document.
    const { docxOf } = await import('../document/docx.ts')
    return docxOf(planDocument(material), material)
  },
  isWhole,
}

/** Every heading and every table is in the document. */
function isWhole(bytes: Uint8Array, material: Material): boolean {
  const blocks = planDocument(material)
  const document = textIn(bytes, 'word/document.xml')
  const count = (tag: RegExp) => document.match(tag)?.length ?? 0
  const headings = blocks.filter(({ kind }) => kind === 'heading').length
  const tables = blocks.filter(({ kind }) => kind === 'table').length
  return count(/<w:pStyle w:val="Heading[123]"\/>/g) === headings && count(/<w:tbl>/g) === tables
}
