import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstWeeks } from '#domain/finance/projection/first-days.ts'
import { project } from '#domain/finance/projection/project.ts'
import { anyModel } from '../support/models.ts'

const CENT = 0.005

describe('the first 120 days', () => {
  it('are seventeen weeks and a day', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const weeks = firstWeeks(project(model))
        expect(weeks.map(({ to }) => to)).toEqual([
          ...Array.from({ length: 17 }, (_, week) => (week + 1) * 7),
          120,
        ])
      }),
      { numRuns: 5 },
    )
  })

  it('lead to the balance of the projection at the end of a February of four whole weeks', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const projection = project({ ...model, firstYear: 2027, firstMonth: 2 })
        const [first, , , fourth] = firstWeeks(projection)
        expect(first?.week).toBe(1)
        expect(Math.abs((fourth?.balance ?? NaN) - (projection.months.cash[0] ?? 0))).toBeLessThan(CENT)
      }),
    )
  })

  it('take off what goes out and add what comes in', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        let before = 0
        for (const { income, costs, balance } of firstWeeks(project(model))) {
          expect(Math.abs(before + income - costs - balance)).toBeLessThan(CENT)
          before = balance
        }
      }),
    )
  })

  it('have no balance under the lowest of its week', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        expect(firstWeeks(project(model)).filter(({ lowest, balance }) => lowest > balance)).toEqual([])
      }),
    )
  })
})
