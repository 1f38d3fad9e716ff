import { expect, it } from 'vitest'
import { ladder, shouldCallNow } from '#domain/housing/ladder.ts'
import { emptyPlan } from '#domain/plan/plan.ts'

const worried = { ...emptyPlan().housing, problemExpected: 'yes' as const }
const called = {
  ...worried,
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

it.each(['requestWrittenOn', 'rhoCalledOn', 'municipalityCalledOn', 'insurerCalledOn'])(
  'it is time to call while trouble is expected and %s is open',
  (key) => {
    expect(shouldCallNow({ ...called, [key]: null })).toBe(true)
  },
)

it('it is not time to call when everybody knows', () => {
  expect(shouldCallNow(called)).toBe(false)
})

it.each(['no', 'notYet', null] as const)('it is not time to call when trouble expected is %s', (answer) => {
  expect(shouldCallNow({ ...worried, problemExpected: answer })).toBe(false)
})
