import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DueDiligenceItem } from '#domain/dueDiligence/fields.ts'
import {
  agreementList,
  askedAboveOwnValue,
  knownPriceEffect,
  ledger,
  openBlocking,
  priceAfterFindings,
  priceEffect,
  unknownEffects,
  withoutClause,
} from '#domain/dueDiligence/ledger.ts'
import { unknownFields } from '#domain/outcome/outcome.ts'
import { emptyPlan } from '#domain/plan/plan.ts'

const empty = emptyPlan().dueDiligence

/** A checked, serious finding without an amount, unless told otherwise. */
function finding(answers: Partial<DueDiligenceItem> = {}): DueDiligenceItem {
  return {
    id: 'finding01',
    question: 'Wat kost de conversie?',
    topic: 'contracts',
    askedParty: null,
    state: 'checked',
    finding: null,
    evidenceFileName: null,
    evidenceSha256: null,
    evidencePlace: null,
    severity: 'serious',
    euroEffect: null,
    clauseKind: null,
    clause: null,
    ...answers,
  }
}

const amounts = [finding({ euroEffect: -8_000 }), finding({ id: 'finding02', euroEffect: 1_500 })]
const withUnknown = [...amounts, finding({ id: 'finding03' })]

describe('the ledger', () => {
  it('counts a question without a state as open', () => {
    expect(ledger([finding({ state: null })])[0]?.counts.open).toBe(1)
  })

  it('puts questions without a topic on a line of their own', () => {
    expect(ledger([finding(), finding({ topic: null })]).map(({ topic }) => topic)).toEqual([
      'contracts',
      null,
    ])
  })

  it('counts every question once', () => {
    const item = fc.record({
      topic: fc.constantFrom('patients' as const, 'staff' as const, null),
      state: fc.constantFrom('open' as const, 'asked' as const, 'checked' as const, null),
    })
    fc.assert(
      fc.property(fc.array(item), (items) => {
        const rows = ledger(items.map((answers) => finding(answers)))
        const counted = rows.flatMap(({ counts }) => Object.values(counts))
        return counted.reduce((sum, count) => sum + count, 0) === items.length
      }),
    )
  })
})

describe('the effect on the price', () => {
  it('is the sum of the findings', () => {
    expect(priceEffect(amounts).value).toBe(-6_500)
  })

  it('is unknown while one finding has no amount', () => {
    expect(priceEffect(withUnknown).value).toBeNull()
  })

  it('names the amount it waits for', () => {
    expect(unknownFields(priceEffect(withUnknown))).toEqual(['dueDiligence.items.finding03.euroEffect'])
  })

  it('is known in part without the unknown amount', () => {
    expect(knownPriceEffect(withUnknown).value).toBe(-6_500)
  })

  it('is unknown, not zero, without a finding', () => {
    expect(knownPriceEffect([]).value).toBeNull()
  })

  it.each([{ severity: 'none' as const }, { severity: null }, { state: 'asked' as const }])(
    'does not wait for %o',
    (answers) => {
      expect(unknownEffects([finding(answers)])).toEqual([])
    },
  )

  it('leaves out an amount that is no longer asked', () => {
    expect(knownPriceEffect([finding({ severity: 'none', euroEffect: -8_000 })]).value).toBeNull()
  })
})

describe('the price', () => {
  it('after the findings is the asking price with their effect', () => {
    expect(priceAfterFindings({ ...empty, priceAsked: 120_000, items: amounts }).value).toBe(113_500)
  })

  it('after the findings is unknown while an effect is unknown', () => {
    expect(priceAfterFindings({ ...empty, priceAsked: 120_000, items: withUnknown }).value).toBeNull()
  })

  it('stands above the own estimate', () => {
    expect(askedAboveOwnValue({ ...empty, priceAsked: 120_000, ownValueEstimate: 90_000 }).value).toBe(30_000)
  })
})

describe('a blocking finding', () => {
  const blocking = finding({ severity: 'blocking' })
  const settled = { clauseKind: 'condition', clause: 'Eerst de huur op naam.' } as const

  it('stays open without an arrangement', () => {
    expect(openBlocking([blocking])).toEqual([blocking])
  })

  it('stays open while it is not checked', () => {
    expect(openBlocking([{ ...blocking, ...settled, state: 'received' }])).toHaveLength(1)
  })

  it('is no longer open once checked and arranged', () => {
    expect(openBlocking([{ ...blocking, ...settled }])).toEqual([])
  })
})

describe('the list for the agreement', () => {
  const price = finding({ id: 'pricecut1', clauseKind: 'price', clause: '8.000 eraf.' })
  const warranty = finding({ id: 'warranty1', clauseKind: 'warranty', clause: 'Verkoper staat ervoor in.' })

  it('begins with the price', () => {
    expect(agreementList([warranty, price])).toEqual([price, warranty])
  })

  it('leaves out what becomes nothing', () => {
    expect(agreementList([finding({ clauseKind: 'none', clause: 'Oude tekst' })])).toEqual([])
  })

  it('names a serious finding without an arrangement', () => {
    expect(withoutClause([finding(), price])).toEqual([finding()])
  })

  it('accepts that a serious finding becomes nothing', () => {
    expect(withoutClause([finding({ clauseKind: 'none' })])).toEqual([])
  })
})
