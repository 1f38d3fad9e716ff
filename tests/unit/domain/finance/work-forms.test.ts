import { describe, expect, it, test } from 'vitest'
import { project } from '#domain/finance/projection/project.ts'
import { disposableIncome } from '#domain/finance/projection/ratios.ts'
import { compareWorkForms, type WorkForm } from '#domain/finance/work-forms.ts'
import { settledYear } from '#domain/finance/what-if/assessment.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { realPack } from '../support/pack.ts'
import { edited, set } from '../support/plans.ts'
import { modelOf, practicePlan } from './support/plans.ts'

/** 45 weeks of 40 hours at the prices and tax rules of 2026, so that the numbers can be followed by hand. */
const plan = edited(
  practicePlan(2027, [2_000, 0, 0, 0]),
  set('finance.tariffIndexPercent', 0),
  set('finance.wageIndexPercent', 0),
  set('finance.housingIndexPercent', 0),
  set('finance.otherIndexPercent', 0),
  set('finance.ownerHoursPerWeek', 40),
  set('finance.ownerWeeksPerYear', 45),
  set('finance.pensionPremiumPerYear', 28_000),
  set('finance.aovPremiumPerYear', 6_000),
  set('finance.employedSalaryPerMonth', 8_000),
  set('finance.employedPensionSharePercent', 50),
  set('finance.locumRatePerHour', 85),
  set('finance.locumCostsPerYear', 9_000),
  set('finance.locumPensionPremiumPerYear', 25_000),
)

function formOf(form: WorkForm, from: Plan = plan) {
  const found = compareWorkForms(from, project(modelOf(from)), realPack).find((one) => one.form === form)
  if (!found) throw new Error(`no form ${form}`)
  return found
}

function resultOf(form: WorkForm) {
  const { result } = formOf(form)
  if (!result) throw new Error(`${form} is unknown`)
  return result
}

describe('a locum of 1,800 hours at € 85 with € 9,000 of costs', () => {
  /*
   * Profit 153,000 − 9,000 = 144,000; less pension 119,000; less zelfstandigenaftrek 900 and 12.7 % of the rest (14,998.70)
   * 103,101.30; less AOV 97,101.30. Box 1: 38,883 at 35.75 %, 39,543 at 37.56 %, 18,675.30 at 49.5 % = 37,997.30; the
   * deductions (15,898.70) count for 37.56 % only: + 1,898.30. Labour credit 5,685 − 6.51 % of (119,000 − 45,592) = 906.14;
   * no general credit. Zvw 4.85 % of 79,409 = 3,851.34. Together 42,840.80.
   */
  const { gross, tax, net, netPerHour, hours, pension, ownPension } = resultOf('locum')

  it('earns the hours less the costs', () => {
    expect([hours, gross]).toEqual([1_800, 144_000])
  })

  it('pays the tax worked out by hand', () => {
    expect(tax).toBeCloseTo(42_840.8, 2)
  })

  it('keeps what is left after tax, pension and disability insurance', () => {
    expect([net, netPerHour].map((euros) => euros.toFixed(2))).toEqual(['70159.20', '38.98'])
  })

  it('pays the whole pension', () => {
    expect([pension, ownPension]).toEqual([25_000, 25_000])
  })
})

describe('an employee at € 8,000 a month for 40 hours', () => {
  /*
   * Gross 96,000 × 1.11 = 106,560. SPH 24.62 % of (106,560 − 17,545) = 21,915.49, half of it own: 10,957.75. Taxed
   * 95,602.25: box 1 37,255.27, labour credit 5,685 − 6.51 % of (95,602.25 − 45,592) = 2,429.33.
   */
  const { gross, tax, net, pension, ownPension, aov } = resultOf('employed')

  it('has holiday and year-end allowance', () => {
    expect(gross).toBeCloseTo(106_560)
  })

  it('pays the tax worked out by hand', () => {
    expect(tax).toBeCloseTo(34_825.94, 2)
  })

  it('builds up the whole pension and pays half of it', () => {
    expect([pension, ownPension].map((euros) => euros.toFixed(2))).toEqual(['21915.49', '10957.75'])
  })

  it('keeps what is left after tax and own pension', () => {
    expect([net.toFixed(2), aov]).toEqual(['60776.32', 0])
  })
})

test('the owner keeps the disposable income of the third year', () => {
  const projection = project(modelOf(plan))
  expect(resultOf('holder').net).toBe(disposableIncome(projection, settledYear(projection)))
})

test('out-of-hours shifts are hours of the owner', () => {
  const onCall = edited(plan, set('collaboration.anwNightHours', 60))
  expect([formOf('holder', onCall).result?.hours, formOf('locum', onCall).result?.hours]).toEqual([
    1_860, 1_800,
  ])
})

test('a form with an unknown answer names it instead of a number', () => {
  const unknown = edited(plan, set('finance.locumRatePerHour', null))
  expect(formOf('locum', unknown)).toMatchObject({ result: null, unknown: ['finance.locumRatePerHour'] })
})

test('the NAC is no part of any form', () => {
  const forms = compareWorkForms(plan, project(modelOf(plan)), realPack)
  const ids = forms.flatMap(({ inputs }) =>
    inputs.flatMap((input) => (input.kind === 'figure' ? input.figure.id : [])),
  )
  expect(ids.filter((id) => id.includes('nac'))).toEqual([])
})
