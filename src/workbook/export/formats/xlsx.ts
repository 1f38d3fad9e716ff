import { sheetName } from '#domain/finance/sheet/a1.ts'
import type { Book } from '#domain/finance/sheet/book.ts'
import { buildBook } from '#domain/finance/sheet/build.ts'
import { CodedError } from '#contract/errors.ts'
import type { FileFormat } from '../format.ts'
import type { Material } from '../material.ts'
import { bookTexts } from '../xlsx/book-texts.ts'
import { fillWorkbook } from '../xlsx/fill.ts'
import { addSourcesSheet } from '../xlsx/sources-sheet.ts'
import { pathLabel } from '../words.ts'
import { textIn, withoutMoments } from '../zip.ts'

/** The finance model as a spreadsheet in which every figure follows from the inputs, with the figures the plan rests on. */
export const xlsxFormat: FileFormat = { make, isWhole }

async function make(material: Material): Promise<Uint8Array> {
  const book = bookOf(material)
  // Loaded when it is first wanted: most days nobody makes a spreadsheet.
  const { default: exceljs } = await import('exceljs')
  const workbook = new exceljs.Workbook()
  workbook.creator = workbook.lastModifiedBy = material.words('shell:app.name')
  workbook.title = material.plan.route.title ?? ''
  // The only date in the file is the day it is made for.
  workbook.created = workbook.modified = new Date(`${material.today}T00:00:00Z`)
  workbook.calcProperties.fullCalcOnLoad = true
  fillWorkbook(workbook, book)
  const taken = book.sheets.map(({ name }) => name)
  addSourcesSheet(workbook, material, sheetName(material.words('export:sources.title'), taken))
  return withoutMoments(new Uint8Array(await workbook.xlsx.writeBuffer()))
}

function bookOf(material: Material): Book {
  const { model } = material.built
  if (model === null) throw new CodedError('export.needsAnswers', { answers: neededText(material) })
  return buildBook(model, bookTexts(material))
}

function neededText(material: Material): string {
  return material.built.needed.map((path) => pathLabel(material, path)).join(', ')
}

/** Every sheet, formula and name of the book is in the file, and the sheet with sources behind them. */
function isWhole(bytes: Uint8Array, material: Material): boolean {
  const book = bookOf(material)
  const workbook = textIn(bytes, 'xl/workbook.xml')
  const sheets = workbook.match(/<sheet /g)?.length ?? 0
  return (
    sheets === book.sheets.length + 1 &&
    book.names.every(({ name }) => workbook.includes(`<definedName name="${name}"`)) &&
    book.sheets.every(({ rows }, at) => {
      const written = textIn(bytes, `xl/worksheets/sheet${at + 1}.xml`).match(/<f>/g)?.length ?? 0
      return written === rows.flat().filter(({ kind }) => kind === 'formula').length
    })
  )
}
