import exceljs from 'exceljs'
import { HyperFormula, type RawCellContent } from 'hyperformula'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Plan } from '#domain/plan/plan.ts'
import type { Address, Book } from '#domain/finance/sheet/book.ts'
import { buildBook } from '#domain/finance/sheet/build.ts'
import { figuresOf, type ComputedFigure } from '#workbook/export/figures/figures.ts'
import { xlsxFormat } from '#workbook/export/formats/xlsx.ts'
import type { Material } from '#workbook/export/material.ts'
import { bookTexts } from '#workbook/export/xlsx/book-texts.ts'
import { fixturePlan, readFixture, ROADS, type Road } from '../../driver/fixtures.ts'
import { planMaterial, roadMaterial } from './support.ts'

const CENT = 0.005
const SLOW = 60_000

/** A written file as exceljs reads it, and where things are in it. */
interface Read {
  readonly workbook: exceljs.Workbook
  readonly book: Book
}

async function read(material: Material): Promise<Read> {
  const { model } = material.built
  if (model === null) throw new Error('the plan cannot be computed')
  const workbook = new exceljs.Workbook()
  const bytes = await xlsxFormat.make(material)
  // The types of exceljs know an older Buffer than Node's.
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as exceljs.Buffer)
  return { workbook, book: buildBook(model, bookTexts(material)) }
}

function cellAt({ workbook, book }: Read, { sheet, row, column }: Address, columnsOn = 0): exceljs.Cell {
  const name = book.sheets.find(({ id }) => id === sheet)?.name ?? ''
  const worksheet = workbook.getWorksheet(name)
  if (!worksheet) throw new Error(`there is no sheet ${name}`)
  return worksheet.getCell(row + 1, column + columnsOn + 1)
}

/** The file in an independent spreadsheet engine, which calculates every formula by itself. */
function recalculated({ workbook }: Read): HyperFormula {
  const sheets = workbook.worksheets.map((worksheet): [string, RawCellContent[][]] => {
    const rows: RawCellContent[][] = []
    worksheet.eachRow({ includeEmpty: true }, (row, at) => {
      rows[at - 1] = Array.from({ length: row.cellCount }, (_, column) => typed(row.getCell(column + 1)))
    })
    return [worksheet.name, rows]
  })
  return HyperFormula.buildFromSheets(Object.fromEntries(sheets), {
    licenseKey: 'gpl-v3',
    smartRounding: false,
  })
}

function typed({ value, formula }: exceljs.Cell): RawCellContent {
  if (formula) return `=${formula}`
  if (typeof value === 'number') return value
  return typeof value === 'string' ? `'${value}` : null
}

/** Where the figures of the budgets per year and of the ratios are in the book. */
function placeOf(
  { path }: ComputedFigure,
  { rows }: Book,
  years: Material['years'],
): [Address, number] | null {
  const [group, one = '', two = '', ...rest] = path.split('.')
  const isOnce = group === 'ratios' && one === 'tenYears'
  const year = years.findIndex((candidate) => String(candidate.year) === (group === 'ratios' ? one : two))
  const id = group === 'ratios' ? `ratio.${two}` : `years.${one}.${rest.join('.')}`
  const place = rows.get(id)
  return place && (isOnce || year >= 0) ? [place, isOnce ? -1 : year] : null
}

/** Figures that the recalculated file has otherwise than the app. */
function differences(
  read: Read,
  engine: HyperFormula,
  material: Material,
): { wrong: string[]; compared: number } {
  const sheetIds = new Map(read.book.sheets.map(({ id, name }) => [id, engine.getSheetId(name) ?? -1]))
  let compared = 0
  const wrong = figuresOf(material).flatMap((figure) => {
    const place = placeOf(figure, read.book, material.years)
    if (place === null) return []
    compared += 1
    const [{ sheet, row, column }, columnsOn] = place
    const shown = engine.getCellValue({ sheet: sheetIds.get(sheet) ?? -1, row, col: column + columnsOn })
    const isSame =
      figure.value === null
        ? shown === ''
        : typeof shown === 'number' && Math.abs(shown - figure.value) < CENT
    return isSame ? [] : `${figure.path}: ${String(shown)}, not ${figure.value}`
  })
  return { wrong, compared }
}

describe.each(ROADS)('the spreadsheet of the %s', (road) => {
  const material = roadMaterial(road)
  let file: Read
  beforeAll(async () => {
    file = await read(material)
  }, SLOW)

  test(
    'recalculated by another program, has every budget and ratio of the app to the cent',
    () => {
      const engine = recalculated(file)
      const { wrong, compared } = differences(file, engine, material)
      engine.destroy()
      expect(wrong).toEqual([])
      expect(compared).toBeGreaterThan(600)
    },
    SLOW,
  )

  test(
    'shows in every cell, before it is calculated, what it will show after',
    () => {
      const engine = recalculated(file)
      const wrong = file.workbook.worksheets.flatMap((worksheet) => {
        const sheet = engine.getSheetId(worksheet.name) ?? -1
        const found: string[] = []
        worksheet.eachRow((row, at) =>
          row.eachCell((cell, column) => {
            if (!cell.formula) return
            // An empty text is read as none, which the types of exceljs do not say.
            const result: unknown = cell.result
            const shown = result === undefined ? '' : result
            // What refers to an empty cell is 0, which this engine shows as empty.
            const value = engine.getCellValue({ sheet, row: at - 1, col: column - 1 }) ?? 0
            const isNear =
              typeof shown === 'number' && typeof value === 'number' && Math.abs(value - shown) < CENT
            if (!isNear && value !== shown) found.push(`${worksheet.name} ${cell.address}`)
          }),
        )
        return found
      })
      engine.destroy()
      expect(wrong).toEqual([])
    },
    SLOW,
  )

  test('has every cell of the book as it was built', () => {
    const wrong = file.book.sheets.flatMap((sheet) =>
      sheet.rows.flatMap((cells, row) =>
        cells.flatMap((cell, column) => {
          if (cell.kind === 'blank') return []
          const found = cellAt(file, { sheet: sheet.id, row, column })
          const expected =
            cell.kind === 'formula' ? cell.formula : cell.kind === 'text' ? cell.text : cell.value
          return (cell.kind === 'formula' ? found.formula : found.value) === expected
            ? []
            : `${sheet.name} ${found.address}`
        }),
      ),
    )
    expect(wrong).toEqual([])
  })

  test('says of every input where it comes from', () => {
    const { model } = material.built
    const { source } = bookTexts(material)
    const calendar = ['holidayMonth', 'yearEndMonth', 'settlementMonth']
    const paths = [...file.book.inputs.keys()].map((path) => path.replace(/^years\.\d+\./, 'years.'))
    expect(model).not.toBeNull()
    expect([...new Set(paths)].filter((path) => source(path) === '' && !calendar.includes(path))).toEqual([])
  })
})

describe('a spreadsheet', () => {
  const withBank = (name: string) => {
    const plan = fixturePlan(readFixture('takeover'))
    const loans = plan.finance.loans.map((loan) => ({ ...loan, name }))
    return planMaterial({ ...plan, finance: { ...plan.finance, loans } })
  }

  test.each(['=1+1', '+31 6 1234', '-1', '@SUM(A1)'])('keeps %s as text', async (name) => {
    const file = await read(withBank(name))
    const { sheet, row } = file.book.inputs.get('loans.0.amount') ?? { sheet: 'inputs', row: 0 }
    const cell = cellAt(file, { sheet, row, column: 0 })
    expect([cell.value, cell.formula, cell.numFmt]).toEqual([name, undefined, '@'])
  })

  test('keeps the heads in view, names its inputs and says what is printed', async () => {
    const { workbook, book } = await read(roadMaterial('startup'))
    expect(workbook.worksheets[1]?.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 4 })
    expect(workbook.worksheets[0]?.pageSetup.printArea).toBe(book.sheets[0]?.printArea)
    const names = book.names.filter(({ name }) => workbook.definedNames.getRanges(name).ranges.length !== 1)
    expect(names).toEqual([])
  })

  test('prints a year of months on a page, and what is per year on one page across', async () => {
    const { workbook, book } = await read(roadMaterial('startup'))
    const setups = book.sheets.map(({ widths }, at) => [
      widths.length > 20,
      workbook.worksheets[at]?.pageSetup.fitToPage,
    ])
    expect(setups.filter(([isOfMonths, fits]) => isOfMonths === fits)).toEqual([])
  })

  test('has the figures the plan rests on behind the model, with their sources', async () => {
    const { workbook } = await read(roadMaterial('takeover'))
    const sheet = workbook.worksheets.at(-1)
    const sources = sheet?.getColumn(6).values.filter((value) => typeof value === 'string') ?? []
    expect(sheet?.name).toBe('Cijfers en bronnen')
    expect(sources.length).toBeGreaterThan(40)
  })
})

describe('three inputs that are changed in the spreadsheet', () => {
  const CHANGES: Readonly<Record<Road, (plan: Plan) => Plan>> = {
    takeover: (plan) => ({
      ...plan,
      practice: { ...plan.practice, patientsUnder65: 2_000 },
      finance: { ...plan.finance, ownMeans: 12_345, mtvpPerYear: 22_222 },
    }),
    startup: (plan) => ({
      ...plan,
      finance: { ...plan.finance, ownMeans: 12_345, patientCapacity: 2_000, segment2PerYear: 5_000 },
    }),
    joining: (plan) => ({
      ...plan,
      finance: { ...plan.finance, profitSharePercent: 40, ownMeans: 12_345, segment3PerYear: 9_000 },
    }),
  }
  const INPUTS: Readonly<Record<Road, Readonly<Record<string, number>>>> = {
    takeover: { 'patients.0': 2_000, ownMeans: 12_345, mtvpPerYear: 22_222 },
    startup: { ownMeans: 12_345, 'growth.capacity': 2_000, segment2PerYear: 5_000 },
    joining: { 'share.full': 0.4, ownMeans: 12_345, segment3PerYear: 9_000 },
  }

  test.each(ROADS)(
    'give what the app gives with the same changes: %s',
    async (road) => {
      const file = await read(roadMaterial(road))
      const engine = recalculated(file)
      for (const [path, value] of Object.entries(INPUTS[road])) {
        const place = file.book.inputs.get(path)
        if (!place) throw new Error(`no input ${path}`)
        const name = file.book.sheets.find(({ id }) => id === place.sheet)?.name ?? ''
        engine.setCellContents(
          { sheet: engine.getSheetId(name) ?? -1, row: place.row, col: place.column },
          value,
        )
      }
      const changed = planMaterial(CHANGES[road](fixturePlan(readFixture(road))))
      const { wrong } = differences(file, engine, changed)
      engine.destroy()
      expect(wrong).toEqual([])
    },
    SLOW,
  )
})
