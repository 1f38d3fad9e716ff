import { expect, it } from 'vitest'
import { partyForFigure } from '#domain/conversations/party-for.ts'
import { isUnknown } from '#domain/reference/figure.ts'
import { figureIn } from '#domain/reference/pack.ts'
import { packWithout, realPack } from '../support/pack.ts'

it.each([
  ['m2-per-fte-lhv', 'landlord'],
  ['normpraktijk-2018-2024', 'rho'],
] as const)('knows who to ask about %s', (id, party) => {
  expect(partyForFigure(realPack, id)).toBe(party)
})

it('sends to the accountant for what is in no group', () => {
  expect(partyForFigure(realPack, 'no-such-figure')).toBe('accountant')
})

it('calls a figure unknown only when it is not there in words either', () => {
  const figure = figureIn(packWithout('m2-per-fte-lhv'), 'm2-per-fte-lhv')
  expect(isUnknown({ ...figure, text: null })).toBe(true)
  expect(isUnknown({ ...figure, text: { nl: 'veel', en: 'much' } })).toBe(false)
  expect(isUnknown(figureIn(realPack, 'm2-per-fte-lhv'))).toBe(false)
})
