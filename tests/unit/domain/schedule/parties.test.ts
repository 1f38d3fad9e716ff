import { describe, expect, it, test } from 'vitest'
import { byParty, neededFor, partyGroup } from '#domain/schedule/parties.ts'
import { realPack } from '../support/pack.ts'
import { addTask, input, planned } from './support/input.ts'

test('only a few parties that steps name belong to no group', () => {
  const names = realPack.steps.flatMap((step) =>
    neededFor({ step, item: null }).flatMap(({ name }) => name?.nl ?? []),
  )
  const other = [...new Set(names)].filter((name) => partyGroup(name) === 'other')
  expect(other).toEqual(['Nivel', 'bemiddelaar', 'buurt', 'patiënten'])
})

describe('a party', () => {
  it.each([
    ['preferente zorgverzekeraar', 'insurer'],
    ['verzekeringsadviseur', 'insuranceAdviser'],
    ['gemeente (college en raad)', 'municipality'],
    ['verhuurder of woningcorporatie', 'landlord'],
    ['Vektis', 'registers'],
    ['HIS-leverancier', 'supplier'],
    ['RHO of zorggroep', 'rho'],
  ])('%s belongs to %s', (name, group) => {
    expect(partyGroup(name)).toBe(group)
  })

  it('has every open task that needs it, the first to begin first', () => {
    const days = byParty(planned(input()).tasks)
      .find(({ group }) => group === 'insurer')
      ?.tasks.map(({ latestStart }) => latestStart)
    expect(days).toEqual(days?.toSorted((one, other) => (one ?? '9').localeCompare(other ?? '9')))
  })

  it('can be chosen for an own task', () => {
    const { tasks } = planned(input([addTask('task00001', { title: 'Bellen', party: 'bank' })]))
    const bank = byParty(tasks).find(({ group }) => group === 'bank')
    expect(bank?.tasks.map(({ id }) => id)).toContain('task00001')
  })

  it('has no task that is done', () => {
    const { tasks } = planned(
      input([addTask('task00001', { title: 'Bellen', party: 'bank', status: 'done' })]),
    )
    expect(byParty(tasks).flatMap(({ tasks: of }) => of.map(({ id }) => id))).not.toContain('task00001')
  })
})
