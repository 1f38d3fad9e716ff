import { expect, it } from 'vitest'
import { partyOnRoute } from '#domain/field/party.ts'

it('sends nobody to a leaving GP who does not exist', () => {
  expect(partyOnRoute('seller', 'startup')).toBeNull()
})

it.each(['takeover', 'joining', 'undecided', null] as const)(
  'sends to the leaving GP on route %s',
  (route) => {
    expect(partyOnRoute('seller', route)).toBe('seller')
  },
)

it('sends to the landlord on every route', () => {
  expect(partyOnRoute('landlord', 'startup')).toBe('landlord')
})

it('knows nobody to send to when the field names nobody', () => {
  expect(partyOnRoute(null, 'takeover')).toBeNull()
})
