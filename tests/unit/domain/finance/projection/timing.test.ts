import { describe, expect, it } from 'vitest'
import type { FinanceModel } from '#domain/finance/model/model.ts'
import { project } from '#domain/finance/projection/project.ts'
import { financeYears } from '#domain/finance/projection/calendar.ts'
import { sumOver } from '#domain/finance/projection/years.ts'
import { quietModel } from '../support/models.ts'

/** The first months of a line, in whole euros. */
function months(
  model: FinanceModel,
  line: 'receipts' | 'staffPaid' | 'taxPaid' | 'patients' | 'systems',
  count: number,
) {
  return [...project(model).months[line].slice(0, count)].map(Math.round)
}

describe('capitation', () => {
  const fee = { mtvpPerYear: 12_000 }

  it.each([
    { payment: 'startOfQuarter', firstMonth: 1, received: [3_000, 0, 0, 3_000, 0, 0] },
    { payment: 'startOfQuarter', firstMonth: 2, received: [2_000, 0, 3_000, 0, 0, 3_000] },
    { payment: 'endOfQuarter', firstMonth: 1, received: [0, 0, 3_000, 0, 0, 3_000] },
    { payment: 'endOfQuarter', firstMonth: 3, received: [1_000, 0, 0, 3_000, 0, 0] },
    { payment: 'monthly', firstMonth: 1, received: [1_000, 1_000, 1_000, 1_000, 1_000, 1_000] },
  ] as const)(
    'paid $payment comes in as $received when the practice starts in month $firstMonth',
    ({ payment, firstMonth, received }) => {
      const model = quietModel({ ...fee, patients: [1_000, 0, 0, 0], capitationPayment: payment, firstMonth })
      const withoutFees = {
        ...model,
        years: model.years.map((year) => ({ ...year, capitation: [0, 0, 0, 0] as const })),
      }
      expect(months(withoutFees, 'receipts', 6)).toEqual(received)
    },
  )

  it('leaves out of the first year what an earlier owner earned: half a year from July', () => {
    const projection = project(quietModel({ patients: [2_095, 0, 0, 0], firstMonth: 7 }))
    const [first, second] = financeYears(projection)
    expect(first).toMatchObject({ year: 2027, from: 0, to: 6, isWhole: false })
    expect(first && sumOver(projection, 'capitation', first)).toBeCloseTo(183_857.2 / 2, 6)
    expect(second?.isWhole).toBe(true)
  })
})

describe('all other revenue', () => {
  it('comes in after the delay', () => {
    const model = quietModel({ otherIncomePerYear: 12_000, delayMonths: 2 })
    expect(months(model, 'receipts', 4)).toEqual([0, 0, 1_000, 1_000])
    expect(project(model).months.receivable[119]).toBeCloseTo(2_000, 6)
  })
})

describe('money received in advance', () => {
  it('is a debt beside what is still to come, not less of it', () => {
    const model = quietModel({
      patients: [1_000, 0, 0, 0],
      capitationPayment: 'startOfQuarter',
      otherIncomePerYear: 12_000,
      delayMonths: 2,
    })
    const { receivable, receivedInAdvance } = project(model).months
    expect(receivable[0]).toBeCloseTo(1_000, 6)
    expect(receivedInAdvance[0]).toBeCloseTo((2 * 21.94 * 1_000) / 3, 6)
  })
})

describe('pay', () => {
  const staff = [{ fromMonth: 0, pay: 12_000, holiday: 1_200, yearEnd: 2_400, charges: 0 }]

  it('has the holiday allowance of twelve months in May and the year-end allowance in December', () => {
    const paid = months(quietModel({ staff }), 'staffPaid', 24)
    const usual = [1_000, 1_000, 1_000, 1_000]
    const rest = [1_000, 1_000, 1_000, 1_000, 1_000, 1_000]
    expect(paid.slice(0, 12)).toEqual([...usual, 1_500, ...rest, 3_400])
    expect(paid.slice(12)).toEqual([...usual, 2_200, ...rest, 3_400])
  })

  it('starts in the month somebody starts', () => {
    const late = staff.map((member) => ({ ...member, fromMonth: 2 }))
    expect(months(quietModel({ staff: late }), 'staffPaid', 4)).toEqual([0, 0, 1_000, 1_000])
  })
})

describe('tax', () => {
  const model = quietModel({ otherIncomePerYear: 120_000 })
  const ofYear = Math.round(
    project(model)
      .months.incomeTax.slice(0, 12)
      .reduce((sum, euros) => sum + euros, 0),
  )

  it('without a provisional assessment is all paid in May of the next year', () => {
    const paid = months(model, 'taxPaid', 17)
    expect(paid.slice(0, 16)).toEqual(Array(16).fill(0))
    expect(paid[16]).toBe(ofYear)
  })

  it('with a provisional assessment is paid in twelve parts', () => {
    expect(months({ ...model, paysProvisionally: true }, 'taxPaid', 12)).toEqual(
      Array(12).fill(Math.round(ofYear / 12)),
    )
  })
})

describe('a new practice', () => {
  it('grows every month up to its capacity', () => {
    const growth = { atStart: 100, perMonth: 300, capacity: 800 }
    expect(months(quietModel({ patients: [800, 0, 0, 0], growth }), 'patients', 5)).toEqual([
      100, 400, 700, 800, 800,
    ])
  })
})

describe('a change of records system', () => {
  it('costs both systems for as long as they run side by side', () => {
    const model = quietModel({ systemsPerYear: 24_000, doubleSystems: { perYear: 12_000, months: 2 } })
    expect(months(model, 'systems', 3)).toEqual([3_000, 3_000, 2_000])
  })
})
