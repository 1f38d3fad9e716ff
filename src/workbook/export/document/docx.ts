import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  HeightRule,
  Packer,
  PageNumber,
  Paragraph,
  Table as WordTable,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { TextDocument } from '#contract/text-document.ts'
import type { Material } from '../material.ts'
import { dated } from '../zip.ts'
import type { Block, Table } from './blocks.ts'
import { forXml } from '../xml.ts'

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

/** What is the same in every document: its language, and the day it is made for. */
type Writer = Pick<Material, 'words' | 'language' | 'today'>

/** A Word document; its only date is the day it is made for. */
export async function docxOf(
  { title, about, blocks }: TextDocument,
  { words, language, today }: Writer,
): Promise<Uint8Array> {
  const whole = title === about ? title : `${about} – ${title}`
  const font = (size: number, before: number) => ({
    run: { font: FONT, size, bold: true, color: '1F3B33' },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  })
  const document = new Document({
    title: whole,
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
        footers: { default: footer(whole) },
        children: [
          new Paragraph({ children: [run(title)], heading: HeadingLevel.TITLE }),
          ...blocks.flatMap(drawn),
        ],
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
      return [new Paragraph({ children: [run(block.text)], heading: LEVELS[block.level] })]
    case 'paragraph':
      return [
        new Paragraph({
          spacing: { after: 120 },
          children: [run(block.text, block.isMuted ? { color: GREY } : {})],
        }),
      ]
    case 'by':
      return [drawnBy(block)]
    case 'said':
      return block.text.split(/\n+/).map(drawnWords)
    case 'table':
      return [drawnTable(block), new Paragraph({ text: '' })]
  }
}

/** Words in a paragraph. */
function run(text: string, look: { color?: string; size?: number; bold?: boolean } = {}): TextRun {
  return new TextRun({ ...look, text: forXml(text) })
}

/** Stays with the words after it. */
function drawnBy({ text, doubt }: Extract<Block, { kind: 'by' }>): Paragraph {
  return new Paragraph({
    keepNext: true,
    spacing: { before: 80, after: 20 },
    children: [
      run(doubt === null ? text : `${text} – `, { color: GREY, size: SMALL }),
      ...(doubt === null ? [] : [run(doubt, { bold: true, size: SMALL })]),
    ],
  })
}

/** The words of somebody stand in from the margin, so that it is seen where they end. */
function drawnWords(text: string): Paragraph {
  return new Paragraph({
    indent: { left: 170 },
    spacing: { after: 120 },
    border: { left: { ...RULE, size: 12, space: 8 } },
    children: [run(text)],
  })
}

function drawnTable({ head, rows, numbersFrom, widths: shares, isForm = false }: Table): WordTable {
  const columns = head.length > 0 ? head.length : (rows[0]?.cells.length ?? 1)
  const widths = shares ? sharedWidths(shares) : columnWidths(columns, numbersFrom)
  const row = (cells: readonly string[], isBold: boolean, isHead: boolean, height = 0) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      ...(height > 0 && { height: { value: height, rule: HeightRule.ATLEAST } }),
      children: cells.map((text, at) => {
        const isNumber = numbersFrom !== null && at >= numbersFrom
        return new TableCell({
          margins: CELL_MARGINS,
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          children: [
            new Paragraph({
              alignment: isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
              keepNext: isForm,
              children: [run(text, { bold: isBold, size: SMALL })],
            }),
          ],
        })
      }),
    })
  return new WordTable({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: BORDERS,
    rows: [
      ...(head.length > 0 ? [row(head, true, true)] : []),
      ...rows.map(({ cells, isTotal }, at) =>
        row(cells, isTotal ?? false, false, isForm ? formHeight(at, rows.length) : 0),
      ),
    ],
  })
}

/** Room to write in, and to sign on the last line. */
function formHeight(at: number, rows: number): number {
  return at === rows - 1 ? 1_100 : 480
}

function sharedWidths(shares: readonly number[]): number[] {
  const all = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => Math.floor((TEXT_WIDTH * share) / all))
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
