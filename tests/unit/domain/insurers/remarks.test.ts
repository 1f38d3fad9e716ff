import { describe, expect, it } from 'vitest'
import { insurerRemarks } from '#domain/insurers/remarks.ts'
import { emptyPlan, type Plan } from '#domain/plan/plan.ts'

const TODAY = '2026-11-22'
const empty = emptyPlan()
const remarkIds = (plan: Plan) => insurerRemarks(plan, TODAY).map(({ id }) => id)
const withAnswers = (answers: Partial<Plan['insurers']>): Plan => ({
  ...empty,
  insurers: { ...empty.insurers, ...answers },
})
const application = {
  id: 'abcdefgh',
  module: 'POH-GGZ',
  insurer: null,
  status: 'requested',
  requestedOn: null,
  answerBy: '2026-11-21',
  validFrom: null,
  amountPerYear: null,
  contact: null,
  note: null,
} as const

describe('what to watch in contracting', () => {
  it('is nothing in an empty plan', () => {
    expect(remarkIds(empty)).toEqual([])
  })

  it('is a declaration of no goodwill beside goodwill in the price', () => {
    const plan = withAnswers({ goodwillDeclaration: 'yes' })
    expect(remarkIds({ ...plan, finance: { ...plan.finance, goodwillPart: 1 } })).toEqual(['goodwill'])
  })

  it('is no such declaration when no goodwill is paid', () => {
    const plan = withAnswers({ goodwillDeclaration: 'yes' })
    expect(remarkIds({ ...plan, finance: { ...plan.finance, goodwillPart: 0 } })).toEqual([])
  })

  it('is a seller who has not given notice', () => {
    const plan = withAnswers({ sellerGaveNotice: 'no' })
    expect(remarkIds({ ...plan, route: { ...plan.route, kind: 'takeover' } })).toEqual(['noSellerNotice'])
  })

  it('is an answer that stays out, by the name of the module', () => {
    const [found] = insurerRemarks(withAnswers({ applications: [application] }), TODAY)
    expect(found).toEqual({ id: 'answerOverdue', tone: 'attention', names: ['POH-GGZ'] })
  })

  it('is an agreement without an amount', () => {
    const agreed = { ...application, status: 'agreed' } as const
    expect(remarkIds(withAnswers({ applications: [agreed] }))).toEqual(['amountUnknown'])
  })

  it('is following that was never asked about', () => {
    expect(remarkIds(withAnswers({ contractWanted: 'following', followersAsked: 'no' }))).toEqual([
      'followersNotAsked',
    ])
  })
})
