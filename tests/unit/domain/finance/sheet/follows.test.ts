import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FinanceModel } from '#domain/finance/model/model.ts'
import { buildBook } from '#domain/finance/sheet/build.ts'
import { idsAsWords } from '../support/book-texts.ts'
import { roadModel } from '../support/road-models.ts'
import { differences, openBook, type OpenBook } from '../support/workbook.ts'

/** The joining partner has a growing share; a loan, a staff member and an asset are put in where the fixture has none. */
const MODEL: FinanceModel = {
  ...roadModel('joining'),
  loans: [
    { month: 0, kind: 'annuity', amount: 250_000, ratePerMonth: 0.004, termMonths: 96, graceMonths: 6 },
    { month: 3, kind: 'linear', amount: 60_000, ratePerMonth: 0.005, termMonths: 48, graceMonths: 0 },
  ],
  staff: [{ fromMonth: 0, pay: 40_000, holiday: 3_200, yearEnd: 2_400, charges: 11_000 }],
  assets: [{ month: 0, amount: 30_000, lifeMonths: 60, countsForKia: true }],
  locums: [],
}

type Changes = Readonly<Record<string, number | string | null>>

/** What is typed into the book, and the model that says the same. */
const CASES: readonly { readonly name: string; readonly changes: Changes; readonly model: FinanceModel }[] = [
  {
    name: 'the number of patients',
    changes: { 'patients.0': 3_000 },
    model: { ...MODEL, patients: [3_000, MODEL.patients[1], MODEL.patients[2], MODEL.patients[3]] },
  },
  { name: 'the rent', changes: { housingPerYear: 61_234.5 }, model: { ...MODEL, housingPerYear: 61_234.5 } },
  {
    name: 'the rate of a loan',
    changes: { 'loans.0.ratePerYear': 0.072 },
    model: { ...MODEL, loans: withFirst(MODEL.loans, { ratePerMonth: 0.006 }) },
  },
  {
    name: 'a loan without interest',
    changes: { 'loans.0.ratePerYear': 0 },
    model: { ...MODEL, loans: withFirst(MODEL.loans, { ratePerMonth: 0 }) },
  },
  {
    name: 'the kind of a loan',
    changes: { 'loans.0.kind': 'sheet:choices.interestOnly' },
    model: { ...MODEL, loans: withFirst(MODEL.loans, { kind: 'interestOnly' }) },
  },
  {
    name: 'a loan of which the term is not known any more',
    changes: { 'loans.0.termMonths': null },
    model: { ...MODEL, loans: withFirst(MODEL.loans, { termMonths: null }) },
  },
  {
    name: 'a tax bracket',
    changes: { 'tax.bracket1': 0.3, 'tax.bracket1Limit': 30_000 },
    model: { ...MODEL, tax: { ...MODEL.tax, bracket1: 0.3, bracket1Limit: 30_000 } },
  },
  {
    name: 'the share',
    changes: { 'share.start': 0.1, 'share.full': 0.45, 'share.growthMonths': 30 },
    model: { ...MODEL, share: { start: 0.1, full: 0.45, growthMonths: 30 } },
  },
  {
    name: 'the month of the start',
    changes: { firstMonth: 11 },
    model: { ...MODEL, firstMonth: 11 },
  },
  {
    name: 'a growth path',
    changes: {
      'growth.isGrowing': 'sheet:choices.yes',
      'growth.atStart': 200,
      'growth.perMonth': 45,
      'growth.capacity': 2_500,
    },
    model: { ...MODEL, growth: { atStart: 200, perMonth: 45, capacity: 2_500 } },
  },
  {
    name: 'when capitation is paid',
    changes: { capitationPayment: 'sheet:choices.startOfQuarter', delayMonths: 4 },
    model: { ...MODEL, capitationPayment: 'startOfQuarter', delayMonths: 4 },
  },
  {
    name: 'the legal form',
    changes: { isBv: 'sheet:choices.yes', dgaSalaryPerYear: 70_000 },
    model: { ...MODEL, isBv: true, dgaSalaryPerYear: 70_000 },
  },
  {
    name: 'how tax is paid',
    changes: { paysProvisionally: MODEL.paysProvisionally ? 'sheet:choices.no' : 'sheet:choices.yes' },
    model: { ...MODEL, paysProvisionally: !MODEL.paysProvisionally },
  },
  {
    name: 'no own means, on an overdraft',
    changes: { ownMeans: 0, 'loans.0.amount': 0, 'creditLine.ratePerYear': 0.12 },
    model: {
      ...MODEL,
      ownMeans: 0,
      loans: withFirst(MODEL.loans, { amount: 0 }),
      creditLine: { ...MODEL.creditLine, ratePerMonth: 0.01 },
    },
  },
  {
    name: 'the wages of one year',
    changes: { 'years.3.wageLevel': 1.5 },
    model: {
      ...MODEL,
      years: MODEL.years.map((year, place) => (place === 3 ? { ...year, wageLevel: 1.5 } : year)),
    },
  },
  {
    name: 'somebody more, on a free row',
    changes: { 'staff.1.fromMonth': 7, 'staff.1.pay': 30_000, 'staff.1.holiday': 2_400 },
    model: {
      ...MODEL,
      staff: [...MODEL.staff, { fromMonth: 7, pay: 30_000, holiday: 2_400, yearEnd: 0, charges: 0 }],
    },
  },
  {
    name: 'a locum, on a free row, from the first month',
    changes: { 'locums.0.perYear': 18_000 },
    model: { ...MODEL, locums: [{ fromMonth: 0, perYear: 18_000 }] },
  },
  {
    name: 'an investment, on a free row',
    changes: {
      'assets.1.month': 14,
      'assets.1.amount': 90_000,
      'assets.1.lifeMonths': 36,
      'assets.1.countsForKia': 'sheet:choices.yes',
    },
    model: {
      ...MODEL,
      assets: [...MODEL.assets, { month: 14, amount: 90_000, lifeMonths: 36, countsForKia: true }],
    },
  },
]

function withFirst<Item>([first, ...others]: readonly Item[], changes: Partial<Item>): Item[] {
  return first === undefined ? [] : [{ ...first, ...changes }, ...others]
}

describe('a changed input', () => {
  const book = buildBook(MODEL, idsAsWords)
  let open: OpenBook
  beforeAll(() => {
    open = openBook(book)
  })
  afterAll(() => open.close())

  it.each(CASES)('gives what the engine gives: $name', ({ changes, model }) => {
    const before = Object.keys(changes).map((path) => [path, open.input(path)] as const)
    for (const [path, value] of Object.entries(changes)) open.change(path, value)
    const found = differences(open, model)
    for (const [path, value] of before) open.change(path, value)
    expect(found).toEqual([])
  })

  it('changes the outcome', () => {
    const unchanged = CASES.filter(({ model }) => differences(open, model).length === 0)
    expect(unchanged.map(({ name }) => name)).toEqual([])
  })
})
