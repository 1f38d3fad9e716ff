import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChanges } from '#domain/plan/apply.ts'
import { SUBJECTS } from '#domain/plan/plan.ts'
import { danglingReferences } from '#domain/plan/references.ts'
import { canonicalJson, pageContent, pageHashes } from '#domain/review/canonical.ts'
import { planChanges, weighedChanges } from '#domain/review/changes.ts'
import { goesAlong, sharedPlan } from '#domain/review/selection.ts'
import { fixturePlan, readFixture } from '../../../driver/fixtures.ts'
import { realPack } from '../support/pack.ts'
import { planOn } from '../support/plan-values.ts'
import { edited, set } from '../support/plans.ts'
import { sha256 } from './people.ts'

const anyPlan = planOn('takeover')
const takeover = fixturePlan(readFixture('takeover'))

describe('the changes between two plans', () => {
  it('turn the one into the other, whatever was done', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (before, after) => {
        const result = applyChanges(before, planChanges(before, after, SUBJECTS))
        for (const page of SUBJECTS) expect(pageContent(result, page)).toBe(pageContent(after, page))
      }),
      { numRuns: 30 },
    )
  })

  it('are none between a plan and itself', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(planChanges(plan, plan, SUBJECTS)).toEqual([])
      }),
      { numRuns: 20 },
    )
  })

  it('keep to the pages that were asked for', () => {
    const after = edited(takeover, set('practice.ownerFte', 0.8), set('route.title', 'Anders'))
    expect(planChanges(takeover, after, ['route'])).toMatchObject([{ path: 'route.title' }])
  })

  it('come with what each alone does to the main figures', () => {
    const after = edited(takeover, set('finance.ownMeans', (takeover.finance.ownMeans ?? 0) + 10_000))
    const [only] = weighedChanges(takeover, after, SUBJECTS, realPack)
    expect(only?.effect?.lowestCash).toBeCloseTo(10_000)
  })

  it('are weighed against the largest effect on each figure', () => {
    const after = edited(
      takeover,
      set('finance.ownMeans', (takeover.finance.ownMeans ?? 0) + 1),
      set('practice.patientsUnder65', 2_000),
      set('orientation.motivation', 'Andere woorden'),
    )
    const paths = weighedChanges(takeover, after, SUBJECTS, realPack).map(({ change }) => change)
    expect(paths).toMatchObject([
      { path: 'practice.patientsUnder65' },
      { path: 'finance.ownMeans' },
      { path: 'orientation.motivation' },
    ])
  })
})

describe('the content of a page', () => {
  it('is other for another answer, and for that page only', () => {
    const before = pageHashes(takeover, SUBJECTS, sha256)
    const after = pageHashes(edited(takeover, set('practice.ownerFte', 0.8)), SUBJECTS, sha256)
    expect(SUBJECTS.filter((page) => before[page] !== after[page])).toEqual(['practice'])
  })

  it('is the same whether the page was reported done or not', () => {
    const after = edited(takeover, set('practice.finished', false))
    expect(pageContent(after, 'practice')).toBe(pageContent(takeover, 'practice'))
  })

  it('is written the same way whatever order it was made in', () => {
    expect(canonicalJson({ b: [1, { d: 2, c: 3 }], a: null })).toBe('{"a":null,"b":[1,{"c":3,"d":2}]}')
  })
})

describe('the plan that is shared', () => {
  const selections = fc.record({ pages: fc.subarray([...SUBJECTS]), privateFigures: fc.boolean() })

  it('has nothing that does not go along', () => {
    fc.assert(
      fc.property(anyPlan, selections, (plan, selection) => {
        const shared = sharedPlan(plan, selection)
        const mentioned = [
          ...shared.finance.ranges.map(({ path }) => path),
          ...shared.finance.scenarioChanges.map(({ path }) => path),
          ...shared.conversations.questions.map(({ about }) => about),
        ]
        for (const path of mentioned) expect(path === null || goesAlong(selection, path)).toBe(true)
      }),
      { numRuns: 30 },
    )
  })

  it('refers to nothing that stayed behind', () => {
    const law = fc.property(anyPlan, selections, (plan, selection) => {
      expect(danglingReferences(sharedPlan(plan, selection))).toEqual([])
    })
    fc.assert(law, { numRuns: 30 })
  })

  it('is the whole plan when everything goes along', () => {
    const everything = { pages: [...SUBJECTS], privateFigures: true }
    expect(sharedPlan(takeover, everything)).toEqual(takeover)
  })

  it.each([
    [
      'a range',
      { ranges: [{ id: 'range0001', path: 'finance.ownMeans', min: 1, likely: 2, max: 3, shape: null }] },
    ],
    [
      'a scenario',
      { scenarioChanges: [{ id: 'change001', path: 'finance.ownMeans', scenario: null, value: '98765' }] },
    ],
  ])('has no %s of a private figure', (_, answers) => {
    const plan = { ...takeover, finance: { ...takeover.finance, ...answers } }
    const shared = sharedPlan(plan, { pages: ['finance'], privateFigures: false })
    expect(Object.keys(answers).map((key) => Reflect.get(shared.finance, key) as unknown)).toEqual([[]])
  })
})
