import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildModel } from '#domain/finance/model/build.ts'
import { project } from '#domain/finance/projection/project.ts'
import { emptyPlan, type Plan } from '#domain/plan/plan.ts'
import { fixturePlan, readFixture, ROADS } from '../../../../driver/fixtures.ts'
import { member, staffing } from '../../staffing/examples.ts'
import { packWithout, realPack } from '../../support/pack.ts'
import { planOn } from '../../support/plan-values.ts'
import { edited, set } from '../../support/plans.ts'
import { modelOf, practicePlan } from '../support/plans.ts'

const takeover = practicePlan(2027, [2_095, 0, 0, 0])
const startup = edited(
  takeover,
  set('route.kind', 'startup'),
  set('finance.newPatientsPerMonth', 100),
  set('finance.patientCapacity', 2_000),
)
const joining = edited(takeover, set('route.kind', 'joining'), set('finance.profitSharePercent', 50))

const leftOut = (plan: Plan) => buildModel(plan, realPack).leftOut.map(({ path }) => path)

describe('a plan without what nothing can be computed without', () => {
  it('has no model and names all of it', () => {
    const { model, needed } = buildModel(emptyPlan(), realPack)
    expect(model).toBeNull()
    expect(needed).toEqual([
      'route.kind',
      'route.startDate',
      'practice.patientsUnder65',
      'practice.patients65To75',
      'practice.patients75To85',
      'practice.patientsFrom85',
    ])
  })

  it.each([
    { plan: startup, path: 'finance.newPatientsPerMonth' },
    { plan: startup, path: 'finance.patientCapacity' },
    { plan: joining, path: 'finance.profitSharePercent' },
    { plan: takeover, path: 'practice.patientsFrom85' },
  ])('waits for $path', ({ plan, path }) => {
    expect(buildModel(edited(plan, set(path, null)), realPack)).toMatchObject({ model: null, needed: [path] })
  })
})

describe('an unknown answer', () => {
  it.each([
    { plan: takeover, path: 'finance.mtvpPerYear', known: 27_000 },
    { plan: takeover, path: 'finance.partnerIncomePerMonth', known: 0 },
    { plan: takeover, path: 'finance.hoursCriterionMet', known: 'no' },
    { plan: takeover, path: 'finance.startersDeductionYears', known: 0 },
    { plan: takeover, path: 'finance.taxReserve', known: 'setAside' },
    { plan: takeover, path: 'finance.consultDelayMonths', known: 0 },
    { plan: takeover, path: 'systems.hardwareCosts', known: 0 },
    { plan: takeover, path: 'systems.hisChange', known: 'keep' },
    { plan: edited(takeover, set('systems.hisChange', 'change')), path: 'systems.conversionCosts', known: 0 },
    {
      plan: edited(takeover, set('systems.hisChange', 'change')),
      path: 'systems.doubleCostMonths',
      known: 0,
    },
    { plan: startup, path: 'systems.setUpCosts', known: 0 },
    { plan: startup, path: 'finance.patientsAtStart', known: 0 },
    {
      plan: edited(startup, set('finance.startSupportPerPatientPerMonth', 5)),
      path: 'finance.startSupportUntil',
      known: '2028-01',
    },
    {
      plan: edited(joining, set('finance.profitShareStartPercent', 20)),
      path: 'finance.profitShareGrowthMonths',
      known: 0,
    },
    {
      plan: edited(joining, set('finance.profitShareGrowthMonths', 24)),
      path: 'finance.profitShareStartPercent',
      known: 20,
    },
  ])('$path is named, and no longer once it is known', ({ plan, path, known }) => {
    expect(leftOut(plan)).toContain(path)
    expect(leftOut(edited(plan, set(path, known)))).not.toContain(path)
  })

  it('that counts for everybody on the payroll is named once', () => {
    const staff = ['a', 'b', 'c'].map((id) => member({ id }))
    const paths = leftOut({ ...takeover, staffing: staffing({ staff, pensionEmployerSharePercent: null }) })
    expect(paths.filter((path) => path === 'staffing.pensionEmployerSharePercent')).toHaveLength(1)
  })

  it('of a growing practice is not asked of one that is taken over', () => {
    const paths = leftOut(takeover)
    expect(paths).not.toContain('finance.patientsAtStart')
    expect(paths).not.toContain('systems.setUpCosts')
  })
})

describe('what belongs to another route', () => {
  it('is not counted: setting up a records system in a takeover', () => {
    expect(modelOf(edited(takeover, set('systems.setUpCosts', 20_000))).startCosts).toBe(0)
  })

  it('is not counted: a change of records system in a new practice', () => {
    const changed = edited(startup, set('systems.hisChange', 'change'), set('systems.conversionCosts', 8_000))
    expect(modelOf(changed).startCosts).toBe(0)
  })

  it('is not counted: a takeover price in a new practice', () => {
    expect(modelOf(edited(startup, set('finance.takeoverPriceTotal', 100_000))).assets).toEqual([])
  })
})

describe('start support', () => {
  it.each([
    { until: '2027-06', months: 6 },
    { until: '2027-01', months: 1 },
    { until: '2026-12', months: 0 },
  ])('until $until lasts $months months from January 2027', ({ until, months }) => {
    const plan = edited(
      startup,
      set('finance.startSupportPerPatientPerMonth', 5),
      set('finance.startSupportUntil', until),
    )
    expect(modelOf(plan).startSupport.months).toBe(months)
  })
})

describe('an investment', () => {
  it.each([
    { lifeYears: 5, countsForKia: true },
    { lifeYears: null, countsForKia: false },
  ])('with a life of $lifeYears years counts for the KIA: $countsForKia', ({ lifeYears, countsForKia }) => {
    const values = { what: 'Echo', amount: 20_000, lifeYears }
    const plan = edited(takeover, { kind: 'add', list: 'finance.investments', id: 'invest01', values })
    expect(modelOf(plan).assets).toMatchObject([{ amount: 20_000, countsForKia }])
  })
})

describe('a figure without a number', () => {
  it('stops the projection: a tariff is never counted as nothing', () => {
    expect(() => buildModel(takeover, packWithout('consult-5-20-2026'))).toThrow('consult-5-20-2026')
  })
})

describe('every plan', () => {
  it.each(ROADS)('of the fixture %s can be projected', (road) => {
    const { model, needed } = buildModel(fixturePlan(readFixture(road)), realPack)
    expect(needed).toEqual([])
    expect(model && project(model).months.cash.every(Number.isFinite)).toBe(true)
  })

  it('gives a projection of numbers, or says what it needs', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ROADS).chain(planOn), (plan) => {
        const { model, needed } = buildModel(plan, realPack)
        expect(model === null).toBe(needed.length > 0)
        if (model)
          for (const line of Object.values(project(model).months))
            expect(line.every(Number.isFinite)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})
