import type { Workbook } from 'exceljs'
import { relative } from '#domain/finance/sheet/a1.ts'
import { valueOf, type Figure } from '#domain/reference/figure.ts'
import type { Assumption } from '#domain/reference/register.ts'
import { assumptionsOf } from '../assumptions.ts'
import type { Material } from '../material.ts'
import { forXml } from '../xml.ts'
import { styleOf } from './look.ts'

const COLUMNS = [
  { id: 'figure', width: 56 },
  { id: 'value', width: 14 },
  { id: 'unit', width: 24 },
  { id: 'year', width: 8 },
  { id: 'certainty', width: 20 },
  { id: 'source', width: 56 },
  { id: 'address', width: 56 },
  { id: 'usedBy', width: 56 },
] as const
const A4 = 9
const HEAD_ROWS = 3

/** Adds the figures the plan rests on: value, year, how sure, and where each was read. The least sure come first. */
export function addSourcesSheet(workbook: Workbook, material: Material, name: string): void {
  const { words } = material
  const rows = assumptionsOf(material).map((assumption) => rowOf(assumption, material))
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: 1, ySplit: HEAD_ROWS }],
    pageSetup: {
      orientation: 'landscape',
      paperSize: A4,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: `A1:${relative(HEAD_ROWS + rows.length - 1, COLUMNS.length - 1)}`,
      printTitlesRow: `1:${HEAD_ROWS}`,
    },
  })
  sheet.getCell(1, 1).value = name
  sheet.getCell(1, 1).style = styleOf({ role: 'title', format: 'text' })
  COLUMNS.forEach(({ id, width }, at) => {
    sheet.getColumn(at + 1).width = width
    const head = sheet.getCell(HEAD_ROWS, at + 1)
    head.value = words(`export:sources.${id}`)
    head.style = styleOf({ role: 'heading', format: 'text' })
  })
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      const cell = sheet.getCell(HEAD_ROWS + row + 1, column + 1)
      cell.value = typeof value === 'string' ? forXml(value) : value
      cell.style = {
        numFmt: typeof value === 'number' ? 'General' : '@',
        alignment: { wrapText: true, vertical: 'top' },
      }
    }),
  )
}

type Values = readonly (string | number | null)[]

function rowOf({ figure, usedBy }: Assumption, { words, language }: Material): Values {
  return [
    figure.label[language],
    valueOf(figure) ?? figure.text?.[language] ?? null,
    words(`units:${figure.unit}`),
    figure.year,
    ...originOf(figure, words),
    usedBy.map((key) => words(`${key}.label`)).join('; '),
  ]
}

/** How sure a figure is, where it was read, and the address of that. */
function originOf({ own, source, certainty }: Figure, words: Material['words']): Values {
  if (own) return [words('reference:own'), own.source, null]
  const title = source?.title ?? words('reference:noSource')
  return [words(`reference:certainty.${certainty}`), title, source?.url ?? source?.file ?? null]
}
