import { expect, it } from 'vitest'
import { ladder } from '#domain/housing/ladder.ts'
import { emptyPlan } from '#domain/plan/plan.ts'

const called = {
  ...emptyPlan().housing,
  requestWrittenOn: '2027-01-11',
  rhoCalledOn: '2027-01-12',
  municipalityCalledOn: '2027-01-13',
  insurerCalledOn: '2027-01-14',
}

it('the ladder goes from the GP by RHO and municipality to the insurer, each with its own day', () => {
  expect(ladder(called)).toEqual([
    { who: 'gp', on: '2027-01-11' },
    { who: 'rho', on: '2027-01-12' },
    { who: 'municipality', on: '2027-01-13' },
    { who: 'insurer', on: '2027-01-14' },
  ])
})
