import { describe, expect, it } from 'vitest'
import { housingInTariff, requiredArea } from '#domain/housing/costs.ts'
import { planOutcomes } from '#domain/outcome/plan-outcomes.ts'
import { emptyPlan, type Plan } from '#domain/plan/plan.ts'
import { figureChanges, outcomeChanges } from '#domain/reference/adoption.ts'
import { valueOf } from '#domain/reference/figure.ts'
import { packOfPlan } from '#domain/reference/own-figures.ts'
import { figureIn } from '#domain/reference/pack.ts'
import { assumptionRegister } from '#domain/reference/register.ts'
import { packOf2027, realPack } from '../support/pack.ts'

const TODAY = '2026-11-22'
const AREA = 'm2-per-fte-lhv'
const bands = { patientsUnder65: 2700, patients65To75: 560, patients75To85: 310, patientsFrom85: 102 }
const plan: Plan = { ...emptyPlan(), practice: { ...emptyPlan().practice, ...bands } }

function withOwn(value: number | null): Plan {
  const own = {
    id: 'own00001',
    figure: AREA,
    value,
    source: 'Architect',
    owner: null,
    checkedOn: null,
    expiresOn: '2026-12-31',
    note: null,
  }
  return { ...plan, reference: { ...plan.reference, ownFigures: [own] } }
}

describe('the assumption register', () => {
  const register = assumptionRegister(
    [requiredArea(plan.practice, realPack), housingInTariff(plan.practice, realPack)],
    TODAY,
  )

  it('names every figure the outcomes rest on, once', () => {
    expect(register.map(({ figure }) => figure.id).toSorted()).toEqual([
      'kosten-p1000-huisvesting-2026',
      AREA,
      'normpraktijk-2018-2024',
    ])
  })

  it('puts what is past first', () => {
    expect(register[0]?.figure.id).toBe('normpraktijk-2018-2024')
  })

  it('puts the older of two equally sure figures first', () => {
    expect(register.slice(1).map(({ figure }) => figure.year)).toEqual([2023, 2026])
  })

  it('says what counts with a figure', () => {
    expect(register.find(({ figure }) => figure.id === AREA)?.usedBy).toEqual(['requiredArea'])
  })
})

describe('an own figure', () => {
  it('is counted with in place of the stored one', () => {
    const pack = packOfPlan(realPack, withOwn(100).reference)
    expect(planOutcomes(plan, pack).find(({ id }) => id === 'requiredArea')?.value).toBeCloseTo(
      (100 * 3672) / 2095,
    )
  })

  it('leaves the stored value readable', () => {
    expect(figureIn(packOfPlan(realPack, withOwn(100).reference), AREA).value).toBe(130)
  })

  it('without a value changes nothing', () => {
    expect(valueOf(figureIn(packOfPlan(realPack, withOwn(null).reference), AREA))).toBe(130)
  })

  it.each([
    ['2026-12-31', false],
    ['2027-01-01', true],
  ])('on %s is past: %s', (today, past) => {
    const outcomes = planOutcomes(plan, packOfPlan(realPack, withOwn(100).reference))
    expect(assumptionRegister(outcomes, today).find(({ figure }) => figure.id === AREA)?.isPast).toBe(past)
  })
})

describe('a newer pack', () => {
  const newer = packOf2027(AREA, 143)

  it('shows which outcomes change before it is adopted', () => {
    const changes = outcomeChanges(planOutcomes(plan, realPack), planOutcomes(plan, newer))
    expect(changes.map(({ before }) => before.id)).toEqual(['requiredArea'])
  })

  it('shows what an outcome becomes', () => {
    const [change] = outcomeChanges(planOutcomes(plan, realPack), planOutcomes(plan, newer))
    expect((change?.after.value ?? 0) / (change?.before.value ?? 1)).toBeCloseTo(1.1)
  })

  it('shows which figures differ', () => {
    expect(figureChanges(realPack, newer).map(({ after }) => after.id)).toEqual([AREA])
  })

  it('that is equal changes nothing', () => {
    expect(outcomeChanges(planOutcomes(plan, realPack), planOutcomes(plan, realPack))).toEqual([])
  })
})
