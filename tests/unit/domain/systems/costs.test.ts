import { describe, expect, it } from 'vitest'
import { emptyPlan } from '#domain/plan/plan.ts'
import { doubleCosts, systemsCostPerYear } from '#domain/systems/costs.ts'

const empty = emptyPlan().systems

describe('what the systems cost', () => {
  it('is the sum of records, portal and telephone', () => {
    const known = { hisCostsPerYear: 20_000, portalCostsPerYear: 3_000, telephonyCostsPerYear: 2_400 }
    expect(systemsCostPerYear({ ...empty, ...known }).value).toBe(25_400)
  })

  it('is unknown while one of them is', () => {
    expect(systemsCostPerYear({ ...empty, hisCostsPerYear: 20_000, portalCostsPerYear: 0 }).value).toBeNull()
  })

  it('is paid twice for the months with two systems', () => {
    expect(doubleCosts({ ...empty, hisCostsPerYear: 24_000, doubleCostMonths: 3 }).value).toBe(6_000)
  })
})
