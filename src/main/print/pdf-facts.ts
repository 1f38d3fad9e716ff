/** What can be read from a PDF without opening it: enough to know that a whole one came out. */
export interface PdfFacts {
  /** Whether it begins and ends as a PDF does. */
  readonly isWhole: boolean
  readonly pages: number
}

const END_MARK_WITHIN = 1_024

/** Reads the facts of a PDF as Chromium writes it: its objects stand there in plain text, only what they hold is packed. */
export function pdfFacts(bytes: Uint8Array): PdfFacts {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const isWhole = text.startsWith('%PDF-') && text.slice(-END_MARK_WITHIN).includes('%%EOF')
  return { isWhole, pages: text.match(/\/Type\s*\/Page(?![A-Za-z])/g)?.length ?? 0 }
}
