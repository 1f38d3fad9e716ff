import { describe, expect, it, test } from 'vitest'
import { missingRevenue, nextQuestions } from '#domain/finance/what-if/next-question.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { fixturePlan, readFixture } from '../../../../driver/fixtures.ts'
import { realPack } from '../../support/pack.ts'
import { edited, set } from '../../support/plans.ts'
import { practicePlan } from '../support/plans.ts'

const bare = practicePlan(2027, [2_000, 0, 0, 0])
const takeover = fixturePlan(readFixture('takeover'))

function question(plan: Plan, path: string) {
  const found = nextQuestions(plan, realPack, 'income').find((one) => one.path === path)
  if (!found) throw new Error(`${path} is not asked`)
  return found
}

describe('the questions to ask next', () => {
  const questions = nextQuestions(bare, realPack, 'income')

  it('have the strongest first, and those without a figure last', () => {
    const effects = questions.map(({ effect }) => effect ?? -1)
    expect(effects).toEqual(effects.toSorted((one, other) => other - one))
  })

  it('are each asked once', () => {
    expect(new Set(questions.map(({ path }) => path)).size).toBe(questions.length)
  })

  it('have no likely amount where no figure says anything', () => {
    expect(question(bare, 'finance.aovPremiumPerYear')).toMatchObject({ likely: null, effect: null })
  })

  it('say who knows', () => {
    expect(question(bare, 'finance.mtvpPerYear').party).toBe('insurer')
  })

  it('are none while there is no projection', () => {
    expect(nextQuestions(edited(bare, set('route.startDate', null)), realPack, 'income')).toEqual([])
  })

  it('leave out what is answered', () => {
    const paths = nextQuestions(edited(bare, set('finance.mtvpPerYear', 1)), realPack, 'income')
    expect(paths.some(({ path }) => path === 'finance.mtvpPerYear')).toBe(false)
  })
})

describe('a likely amount', () => {
  // mtvp-2025: 3.23 per patient per quarter; poh-ggz-module-2020: 3.07; kosten-p1000-…-2026 per 1,000 patients.
  test.each([
    ['finance.mtvpPerYear', 3.23 * 4 * 2_000],
    ['finance.pohGgzPerYear', 3.07 * 4 * 2_000],
    ['staffing.staff', 108_776 * 2],
    ['finance.otherCosts', 35_233 * 2],
    ['housing.chosenOptionId', 17_628 * 2],
  ])('of %s follows from its figure', (path, euros) => {
    expect(question(bare, path).likely?.value).toBeCloseTo(euros)
  })

  it('of chain care has the share of revenue it had in 2022 beside capitation and consults', () => {
    const likely = question(bare, 'finance.segment2PerYear').likely?.value ?? NaN
    const other = question(bare, 'finance.segment3PerYear').likely?.value ?? NaN
    expect(likely / other).toBeCloseTo(0.146 / 0.098)
  })

  it('names its figures', () => {
    expect(question(bare, 'finance.mtvpPerYear').likely?.figures).toEqual(['mtvp-2025'])
  })

  it('of the rent is the price per m² once the area is known', () => {
    const option = takeover.housing.chosenOptionId ?? ''
    const unknown = edited(takeover, set(`housing.options.${option}.rentPerM2PerYear`, null))
    expect(question(unknown, `housing.options.${option}.rentPerM2PerYear`).likely).toMatchObject({
      value: 200,
      unit: 'euroPerSquareMetrePerYear',
    })
  })

  it('moves income by what it would bring, before tax at most', () => {
    const { likely, effect } = question(bare, 'finance.mtvpPerYear')
    expect((effect ?? NaN) > 0 && (effect ?? NaN) < 1.1 * (likely?.value ?? NaN)).toBe(true)
  })
})

describe('the missing revenue', () => {
  it('is a part of revenue with it', () => {
    const share = missingRevenue(bare, realPack)?.share ?? NaN
    expect(share > 0.2 && share < 0.6).toBe(true)
  })

  it('counts what figures speak of, and names the rest', () => {
    const missing = missingRevenue(bare, realPack)
    expect([
      missing?.estimated.includes('finance.segment2PerYear'),
      missing?.unestimated.includes('collaboration.anwEveningHours'),
    ]).toEqual([true, true])
  })

  it('is not there when no revenue is left out', () => {
    expect(missingRevenue(takeover, realPack)).toBeNull()
  })
})
