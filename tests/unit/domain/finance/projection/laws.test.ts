import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FinanceModel } from '#domain/finance/model/model.ts'
import {
  CASH_IN_LINES,
  CASH_OUT_LINES,
  COST_LINES,
  LINES,
  newMonths,
  REVENUE_LINES,
} from '#domain/finance/projection/lines.ts'
import { project } from '#domain/finance/projection/project.ts'
import { anyModel, doubled, untaxed } from '../support/models.ts'
import { at, MONTHS, running, scaleOf, total } from '../support/sums.ts'

const PRIVATE_LINES = ['pension', 'aov', 'private'] as const

/** Checks something of the projection of any model. */
function always(check: (model: FinanceModel) => void): void {
  fc.assert(fc.property(anyModel, check))
}

describe('the books', () => {
  it('balance at the end of every month', () => {
    always((model) => {
      const projection = project(model)
      const scale = scaleOf(projection)
      for (const month of MONTHS) {
        const assets = total(projection, ['cash', 'fixedAssets', 'receivable'], month)
        const debts = total(projection, ['loans', 'receivedInAdvance', 'staffOwed', 'taxOwed'], month)
        expect(Math.abs(assets - debts - at(projection, 'equity', month)) / scale).toBeLessThan(1e-6)
      }
    })
  })

  it('carry the cash of a month into the next with nothing but the flows', () => {
    always((model) => {
      const projection = project(model)
      const scale = scaleOf(projection)
      for (const month of MONTHS) {
        const flow = total(projection, CASH_IN_LINES, month) - total(projection, CASH_OUT_LINES, month)
        const expected = at(projection, 'cash', month - 1) + flow
        expect(Math.abs(at(projection, 'cash', month) - expected) / scale).toBeLessThan(1e-9)
      }
    })
  })

  it('have as many sources as uses', () => {
    always((model) => {
      const projection = project(model)
      const scale = scaleOf(projection)
      const sources = running(projection, ['ownMeans', 'loansDrawn', 'result', 'depreciation'])
      const uses = running(projection, ['investments', 'repayment', 'taxPaid', ...PRIVATE_LINES])
      for (const month of MONTHS) {
        const owed = total(projection, ['staffOwed', 'receivedInAdvance'], month)
        const tied = total(projection, ['cash', 'receivable'], month)
        const gap = (sources[month] ?? NaN) + owed - (uses[month] ?? NaN) - tied
        expect(Math.abs(gap) / scale).toBeLessThan(1e-6)
      }
    })
  })

  it('count as result what is earned less what it costs', () => {
    always((model) => {
      const projection = project(model)
      for (const month of MONTHS) {
        const costs = total(
          projection,
          [...COST_LINES, 'depreciation', 'interest', 'overdraftInterest'],
          month,
        )
        const result = total(projection, REVENUE_LINES, month) - costs
        expect(at(projection, 'result', month)).toBeCloseTo(result, 4)
      }
    })
  })
})

describe('time', () => {
  it('is the only difference between what is earned and what is received', () => {
    always((model) => {
      const projection = project(model)
      const earned = running(projection, REVENUE_LINES)
      const received = running(projection, ['receipts'])
      for (const month of MONTHS) {
        const open = at(projection, 'receivable', month) - at(projection, 'receivedInAdvance', month)
        expect((earned[month] ?? NaN) - (received[month] ?? NaN)).toBeCloseTo(open, 3)
      }
    })
  })

  it('never brings in more than is earned by the end of the quarter', () => {
    always((model) => {
      const projection = project(model)
      const earned = running(projection, REVENUE_LINES)
      const received = running(projection, ['receipts'])
      for (const month of MONTHS) {
        const monthsLeft = 2 - ((model.firstMonth - 1 + month) % 3)
        const byQuarterEnd = earned[Math.min(MONTHS.length - 1, month + monthsLeft)] ?? NaN
        expect(received[month]).toBeLessThanOrEqual(byQuarterEnd + 1e-3)
      }
    })
  })

  it('never lets a debt to staff or a claim on insurers go below nothing', () => {
    always((model) => {
      const projection = project(model)
      for (const line of ['staffOwed', 'receivable', 'receivedInAdvance'] as const)
        expect(Math.min(...projection.months[line])).toBeGreaterThan(-1e-3)
    })
  })

  it('writes off no more than was paid', () => {
    always((model) => {
      const projection = project(model)
      const written = running(projection, ['depreciation'])
      const paid = running(projection, ['investments'])
      for (const month of MONTHS) {
        expect(written[month]).toBeLessThanOrEqual((paid[month] ?? NaN) + 1e-3)
        expect(at(projection, 'fixedAssets', month)).toBeGreaterThan(-1e-3)
      }
    })
  })

  it('leaves nothing to pay after May but the tax of the year itself', () => {
    always((any) => {
      const model = { ...any, paysProvisionally: false }
      const projection = project(model)
      const scale = scaleOf(projection)
      for (const may of MONTHS.filter((month) => (model.firstMonth - 1 + month) % 12 === 4)) {
        const thisYear = MONTHS.slice(Math.max(0, may - 4), may + 1)
        const tax = thisYear.reduce((sum, month) => sum + at(projection, 'incomeTax', month), 0)
        expect(Math.abs(at(projection, 'taxOwed', may) - tax) / scale).toBeLessThan(1e-9)
      }
    })
  })

  it('spreads a provisional assessment so that little is left to settle', () => {
    always((any) => {
      const model = { ...any, paysProvisionally: true, creditLine: { limit: 0, ratePerMonth: 0 } }
      const projection = project(model)
      const scale = scaleOf(projection)
      for (const month of MONTHS)
        expect(Math.abs(at(projection, 'taxOwed', month)) / scale).toBeLessThan(1e-9)
    })
  })
})

describe('size', () => {
  it('of every euro in, doubled, doubles every euro out while there is no tax', () => {
    always((model) => {
      const once = project(untaxed(model))
      const twice = project(untaxed(doubled(model)))
      const scale = scaleOf(twice)
      for (const line of LINES) {
        const factor = line === 'patients' ? 1 : 2
        for (const month of MONTHS) {
          const gap = at(twice, line, month) - factor * at(once, line, month)
          expect(Math.abs(gap) / scale).toBeLessThan(1e-12)
        }
      }
    })
  })

  it('in patients never lowers revenue', () => {
    fc.assert(
      fc.property(anyModel, fc.nat(3), fc.nat(2_000), (model, band, more) => {
        const revenue = (one: FinanceModel) => running(project(one), REVENUE_LINES)
        const larger = revenue(withMorePatients(model, band, more))
        revenue(model).forEach((euros, month) => expect(larger[month]).toBeGreaterThanOrEqual(euros - 1e-3))
      }),
    )
  })

  it('of a share counts on all revenue but the owner’s own hours out of hours', () => {
    always((model) => {
      const whole = project({ ...model, share: { start: 1, full: 1, growthMonths: 0 } })
      const half = project({ ...model, share: { start: 0.5, full: 0.5, growthMonths: 0 } })
      const shared = REVENUE_LINES.filter((line) => line !== 'anw')
      for (const month of MONTHS) {
        expect(total(half, shared, month)).toBeCloseTo(total(whole, shared, month) / 2, 4)
        expect(at(half, 'anw', month)).toBe(at(whole, 'anw', month))
      }
    })
  })
})

describe('a projection', () => {
  it('leaves its model as it was', () => {
    always((model) => {
      const before = structuredClone(model)
      project(model)
      expect(model).toEqual(before)
    })
  })

  it('gives the same numbers in room that was used before', () => {
    fc.assert(
      fc.property(anyModel, anyModel, (model, other) => {
        const room = newMonths()
        project(other, room)
        expect(project(model, room).months).toEqual(project(model).months)
      }),
    )
  })

  it('holds nothing but numbers', () => {
    always((model) => {
      for (const values of Object.values(project(model).months))
        expect(values.every(Number.isFinite)).toBe(true)
    })
  })
})

/** More patients: in one band, or where a practice grows at its start. A new band would change the mix of a growing practice. */
function withMorePatients(model: FinanceModel, band: number, more: number): FinanceModel {
  if (model.growth) {
    const { atStart, perMonth, capacity } = model.growth
    return {
      ...model,
      growth: { atStart: atStart + more, perMonth: perMonth + more, capacity: capacity + more },
    }
  }
  const [under65, from65, from75, from85] = model.patients
  const extra = (index: number) => (index === band ? more : 0)
  return {
    ...model,
    patients: [under65 + extra(0), from65 + extra(1), from75 + extra(2), from85 + extra(3)],
  }
}
