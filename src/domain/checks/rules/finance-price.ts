import { priceAfterFindings } from '../../dueDiligence/ledger.ts'
import { BOUGHT_ROUTES } from '../../route/route.ts'
import { and, known, not, numbers, or, is, outcomeWith, unknown } from '../truth.ts'
import { consistency, rulesOf, step } from './support.ts'
import { whenSome } from './when.ts'

const PRICE = 'finance.takeoverPriceTotal'
const GOODWILL = 'finance.goodwillPart'

/** Checks on the takeover price. */
export const priceRules = rulesOf('finance', [
  {
    id: 'parts-exceed-price',
    severity: 'attention',
    routes: BOUGHT_ROUTES,
    source: consistency,
    reads: [PRICE, GOODWILL, 'finance.inventoryPart'],
    fix: PRICE,
    fires: ({ plan }) => {
      const { inventoryPart: inventory } = plan.finance
      const isAbove = numbers(
        plan,
        [PRICE, GOODWILL],
        (price, goodwill) => goodwill + (inventory ?? 0) > price,
      )
      return isAbove.value === false && inventory === null ? unknown('finance.inventoryPart') : isAbove
    },
    measures: ({ plan: { finance } }) => {
      const { takeoverPriceTotal: price, goodwillPart: goodwill, inventoryPart } = finance
      if (price === null || goodwill === null) return null
      return { value: goodwill + (inventoryPart ?? 0) - price, unit: 'euro' }
    },
  },
  {
    id: 'price-only-goodwill',
    severity: 'attention',
    routes: BOUGHT_ROUTES,
    source: step('valuation'),
    reads: [PRICE, GOODWILL],
    fix: GOODWILL,
    fires: ({ plan }) =>
      numbers(plan, [PRICE, GOODWILL], (price, goodwill) => goodwill > 0 && goodwill === price),
  },
  {
    id: 'goodwill-contract-unread',
    severity: 'attention',
    routes: BOUGHT_ROUTES,
    source: step('goodwill-decision'),
    reads: [GOODWILL, 'dueDiligence.goodwillDecision', 'insurers.goodwillDeclaration'],
    fix: 'insurers.goodwillDeclaration',
    fires: ({ plan }) => {
      const { goodwillDeclaration: declared } = plan.insurers
      return and(
        known(declared === null || declared === 'notYet'),
        or(
          numbers(plan, [GOODWILL], (goodwill) => goodwill > 0),
          is(plan, 'dueDiligence.goodwillDecision', 'pay'),
        ),
      )
    },
  },
  {
    id: 'price-before-findings',
    severity: 'attention',
    routes: BOUGHT_ROUTES,
    source: consistency,
    reads: [PRICE, 'dueDiligence.priceAsked', 'dueDiligence.items.euroEffect'],
    fix: PRICE,
    fires: ({ plan }) =>
      outcomeWith(priceAfterFindings(plan.dueDiligence), plan, [PRICE], (after, price) => price > after, [
        'dueDiligence.items',
      ]),
  },
  {
    id: 'investment-without-life',
    severity: 'tip',
    source: step('bookkeeping-tax-setup'),
    ...whenSome('finance.investments', ['kind', 'lifeYears'], (investment) =>
      and(investment.is('kind', 'asset'), not(investment.isGiven('lifeYears'))),
    ),
  },
])
