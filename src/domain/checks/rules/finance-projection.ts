import { lowestCash, lowestDscr } from '../../finance/projection/ratios.ts'
import { project, type Projection } from '../../finance/projection/project.ts'
import type { CheckContext } from '../check.ts'
import { thresholdOf } from '../fields.ts'
import { belowLimit, isBadInProjection, isShortAtFirst } from '../projected.ts'
import { consistency, ruleOfThumb, rulesOf, step } from './support.ts'

const LOANS = 'finance.loans'
const READS = ['finance.loans', 'finance.ownMeans', 'practice.patientsUnder65', 'route.startDate']

/** Checks on what the projection of ten years shows. */
export const projectionRules = rulesOf('finance', [
  {
    id: 'dscr-below-one',
    severity: 'block',
    source: consistency,
    reads: READS,
    fix: LOANS,
    fires: (context) => isBadInProjection(context, (projection) => (lowestDscr(projection) ?? Infinity) < 1),
    measures: dscrOf,
  },
  {
    id: 'dscr-low',
    severity: 'attention',
    source: ruleOfThumb('lowestDscr'),
    reads: [...READS, 'checks.lowestDscr'],
    fix: LOANS,
    fires: (context) => {
      const least = thresholdOf(context.plan.checks, 'lowestDscr')
      return isBadInProjection(context, (projection) => {
        const lowest = lowestDscr(projection) ?? Infinity
        return lowest >= 1 && lowest < least
      })
    },
    measures: dscrOf,
  },
  {
    id: 'short-at-first-without-credit',
    severity: 'attention',
    source: step('bank-financing'),
    reads: READS,
    fix: LOANS,
    fires: (context) =>
      isBadInProjection(
        context,
        (projection) => projection.model.creditLine.limit === 0 && isShortAtFirst(projection),
      ),
    measures: cashOf,
  },
  {
    id: 'cash-below-limit',
    severity: 'block',
    source: consistency,
    reads: READS,
    fix: LOANS,
    fires: (context) => isBadInProjection(context, (projection) => belowLimit(projection) > 0),
    measures: cashOf,
  },
  {
    id: 'slower-growth-breaks-cash',
    severity: 'attention',
    routes: ['startup'],
    source: ruleOfThumb('slowerGrowthPercent'),
    reads: [...READS, 'finance.newPatientsPerMonth', 'checks.slowerGrowthPercent'],
    fix: 'finance.newPatientsPerMonth',
    fires: (context) => {
      const slower = 1 - thresholdOf(context.plan.checks, 'slowerGrowthPercent') / 100
      return isBadInProjection(context, (projection) => belowLimit(withSlowerGrowth(projection, slower)) > 0)
    },
  },
])

function withSlowerGrowth({ model }: Projection, factor: number): Projection {
  const { growth } = model
  return project({ ...model, growth: growth && { ...growth, perMonth: growth.perMonth * factor } })
}

function dscrOf({ projected }: CheckContext) {
  const { projection } = projected()
  const value = projection && lowestDscr(projection)
  return value === null ? null : ({ value, unit: 'factor' } as const)
}

function cashOf({ projected }: CheckContext) {
  const { projection } = projected()
  return projection && ({ value: lowestCash(projection).euros, unit: 'euro' } as const)
}
