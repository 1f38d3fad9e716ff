import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Application, MarketShare } from '#domain/insurers/fields.ts'
import { agreedPerYear, agreedWithoutAmount, isAbove100, largestInsurerShare } from '#domain/insurers/sums.ts'

function share(sharePercent: number | null): MarketShare {
  return { id: 'abcdefgh', insurer: null, sharePercent, isPreferent: null, source: null }
}

function application(status: Application['status'], amountPerYear: number | null): Application {
  return {
    id: 'abcdefgh',
    module: null,
    insurer: null,
    status,
    requestedOn: null,
    answerBy: null,
    validFrom: null,
    amountPerYear,
    contact: null,
    note: null,
  }
}

describe('the share of the largest insurer', () => {
  it('is the largest when no other can be larger', () => {
    expect(largestInsurerShare([share(55), share(20)]).value).toBe(55)
  })

  it('is unknown while an insurer left out can be larger', () => {
    expect(largestInsurerShare([share(20), share(15)]).value).toBeNull()
  })

  it('is unknown when the shares are more than everyone', () => {
    expect(largestInsurerShare([share(80), share(60)]).value).toBeNull()
  })

  it('is unknown without any share', () => {
    expect(largestInsurerShare([share(null)]).value).toBeNull()
  })

  it('never depends on the order', () => {
    const shares = fc.array(fc.option(fc.integer({ min: 0, max: 100 })), { maxLength: 6 })
    fc.assert(
      fc.property(shares, (percents) => {
        const forward = largestInsurerShare(percents.map(share)).value
        expect(largestInsurerShare(percents.toReversed().map(share)).value).toBe(forward)
      }),
    )
  })

  it('allows for rounding of the shares', () => {
    expect(isAbove100([share(60.2), share(40.2)])).toBe(false)
  })
})

describe('what is agreed', () => {
  it('counts agreed modules and nothing else', () => {
    const applications = [
      application('agreed', 4_000),
      application('requested', 9_000),
      application('agreed', 500),
    ]
    expect(agreedPerYear(applications).value).toBe(4_500)
  })

  it('is unknown when nothing is agreed', () => {
    expect(agreedPerYear([application('requested', 9_000)]).value).toBeNull()
  })

  it('names an agreed module without an amount', () => {
    const open = application('agreed', null)
    expect(agreedWithoutAmount([open, application('agreed', 100), application('refused', null)])).toEqual([
      open,
    ])
  })
})
