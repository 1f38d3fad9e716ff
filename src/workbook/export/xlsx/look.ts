import type { Style } from 'exceljs'
import type { Cell, CellFormat, CellRole } from '#domain/finance/sheet/book.ts'

/** How numbers are shown; a spreadsheet puts the marks of the reader's own language in. A text stays text when it is edited. */
const NUMBER_FORMATS: Readonly<Record<CellFormat, string>> = {
  text: '@',
  euro: '#,##0;[Red]-#,##0;"–"',
  euroCents: '#,##0.00',
  number: '0.00',
  whole: '0',
  percent: '0.00%',
  factor: '0.0000',
  year: '0',
}

/** A font without a name or a size is whatever the program has. */
const PLAIN = { name: 'Calibri', size: 11, family: 2 }
const GREY = { ...PLAIN, color: { argb: 'FF666666' } }
const BOLD = { ...PLAIN, bold: true }
const RULE = { top: { style: 'thin', color: { argb: 'FF999999' } } } as const

const ROLES: Readonly<Partial<Record<CellRole, Partial<Style>>>> = {
  title: { font: { ...BOLD, size: 14 } },
  heading: { font: BOLD },
  header: { font: BOLD, alignment: { horizontal: 'right' } },
  total: { font: BOLD, border: RULE },
  working: { font: GREY },
  note: { font: GREY },
  check: { font: GREY },
  // What may be changed: yellow as in most models of banks.
  input: { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF7E0' } } },
}

const styles = new Map<string, Partial<Style>>()

/** The look of a cell. Cells that look the same share it, which the file stores once. */
export function styleOf({ role, format }: Pick<Cell, 'role' | 'format'>): Partial<Style> {
  const key = `${role} ${format}`
  const known = styles.get(key) ?? { numFmt: NUMBER_FORMATS[format], ...ROLES[role] }
  styles.set(key, known)
  return known
}
