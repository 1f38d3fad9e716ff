import { describe, expect, it } from 'vitest'
import { possibleModules } from '#domain/insurers/modules.ts'
import type { Route } from '#domain/route/route.ts'
import { realPack } from '../support/pack.ts'

const modules = realPack.insurerModules
const idsOn = (route: Route | null) => possibleModules(modules, route, []).map(({ module }) => module.id)

describe('the modules a plan could have', () => {
  it('leave out at a takeover what is only for a new practice', () => {
    expect(idsOn('takeover')).not.toContain('all-nulpraktijk-steunpakket-2026')
  })

  it('leave out at a new practice what is only for a takeover', () => {
    expect(idsOn('startup')).not.toContain('vgz-geen-goodwill')
  })

  it('are all there while the route is open', () => {
    expect(idsOn('undecided')).toHaveLength(modules.length)
  })

  it('show what applies now before what has passed', () => {
    const states = possibleModules(modules, 'takeover', []).map(({ module }) => module.status)
    const order = ['current', 'unknown', 'outdated']
    expect(states).toEqual(states.toSorted((one, other) => order.indexOf(one) - order.indexOf(other)))
  })

  it('know an amount only where it is per patient', () => {
    const priced = possibleModules(modules, null, []).filter(({ perPatient }) => perPatient !== null)
    expect(priced.map(({ module }) => module.id)).toEqual(['menzis-mtvp-2023'])
  })

  it('recognise an insurer by part of its name', () => {
    const near = possibleModules(modules, 'takeover', ['zilveren kruis']).filter(({ isNear }) => isNear)
    expect(near.map(({ module }) => module.id)).toContain('zk-praktijkstart-2026')
  })

  it('put those of insurers that are not named aside', () => {
    const near = possibleModules(modules, 'takeover', ['Menzis']).filter(({ isNear }) => isNear)
    expect(near.map(({ module }) => module.id)).not.toContain('zk-praktijkstart-2026')
  })
})
