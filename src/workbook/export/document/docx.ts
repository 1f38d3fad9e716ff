import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table as WordTable,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Material } from '../material.ts'
import { dated } from '../zip.ts'
import type { Block, Table } from './blocks.ts'

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const
const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const
const FONT = 'Calibri'
const GREY = '666666'
const RULE = { style: BorderStyle.SINGLE, size: 4, color: 'CCCCCC' }
const NO_RULE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const BORDERS = {
  top: RULE,
  bottom: RULE,
  left: NO_RULE,
  right: NO_RULE,
  insideHorizontal: RULE,
  insideVertical: NO_RULE,
}
/** In twentieths of a point: A4 with margins of 2.2 cm, and the widths of a table on it. */
const MARGIN = 1_247
const TEXT_WIDTH = 11_906 - 2 * MARGIN
const CELL_MARGINS = { top: 40, bottom: 40, left: 60, right: 60 }
/** Half points. */
const SMALL = 18

/** A Word document of these blocks under the title of the plan; its only date is the day it is made for. */
export async function docxOf(
  blocks: readonly Block[],
  { plan, words, language, today }: Material,
): Promise<Uint8Array> {
  const title = plan.route.title ?? words('shell:fileName.untitled')
  const font = (size: number, before: number) => ({
    run: { font: FONT, size, bold: true, color: '1F3B33' },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  })
  const document = new Document({
    title,
    creator: words('shell:app.name'),
    lastModifiedBy: words('shell:app.name'),
    styles: {
      default: {
        document: { run: { font: FONT, size: 21, language: { value: LOCALES[language] } } },
        title: { run: { font: FONT, size: 44, bold: true }, paragraph: { spacing: { after: 120 } } },
        heading1: font(32, 480),
        heading2: font(25, 280),
        heading3: font(21, 200),
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        footers: { default: footer(title) },
        children: [new Paragraph({ text: title, heading: HeadingLevel.TITLE }), ...blocks.flatMap(drawn)],
      },
    ],
  })
  return dated(await Packer.toBuffer(document), today)
}

function footer(title: string): Footer {
  const run = { color: GREY, size: SMALL }
  const pages = new TextRun({
    ...run,
    children: [`${title} – `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
  })
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [pages] })] })
}

/** Behind a table comes an empty line: Word takes two tables without one for a single table. */
function drawn(block: Block): (Paragraph | WordTable)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: block.text, heading: LEVELS[block.level] })]
    case 'paragraph':
      return [
        new Paragraph({
          spacing: { after: 120 },
          children: [new TextRun({ text: block.text, ...(block.isMuted && { color: GREY }) })],
        }),
      ]
    case 'table':
      return [drawnTable(block), new Paragraph({ text: '' })]
  }
}

function drawnTable({ head, rows, numbersFrom }: Table): WordTable {
  const widths = columnWidths(head.length, numbersFrom)
  const row = (cells: readonly string[], isBold: boolean, isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((text, at) => {
        const isNumber = numbersFrom !== null && at >= numbersFrom
        return new TableCell({
          margins: CELL_MARGINS,
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          children: [
            new Paragraph({
              alignment: isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
              children: [new TextRun({ text, bold: isBold, size: SMALL })],
            }),
          ],
        })
      }),
    })
  return new WordTable({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: BORDERS,
    rows: [row(head, true, true), ...rows.map(({ cells, isTotal }) => row(cells, isTotal ?? false, false))],
  })
}

/** Words get the room that numbers leave. */
function columnWidths(columns: number, numbersFrom: number | null): number[] {
  const numbers = numbersFrom === null ? 0 : columns - numbersFrom
  const ofNumber = Math.floor(TEXT_WIDTH / (numbers > 1 ? 8 : 4))
  const ofWords = Math.floor((TEXT_WIDTH - numbers * ofNumber) / (columns - numbers))
  return Array.from({ length: columns }, (_, at) =>
    numbersFrom !== null && at >= numbersFrom ? ofNumber : ofWords,
  )
}
