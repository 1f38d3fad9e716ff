import { performance } from 'node:perf_hooks'
import { describe, expect, it } from 'vitest'
import type { CheckSource } from '#domain/checks/check.ts'
import { RULES } from '#domain/checks/rules/index.ts'
import { contextOf, runChecks } from '#domain/checks/run.ts'
import { fieldAt, listAt } from '#domain/plan/catalogue.ts'
import { PAGES } from '#domain/plan/pages.ts'
import { ROUTES } from '#domain/route/route.ts'
import { edited, set } from '../support/plans.ts'
import { realPack } from '../support/pack.ts'
import { TODAY, wholePlan } from './cases/support.ts'

/** Generous: judging a whole plan takes about 1 ms. */
const MOST_MS = 5
const ROUNDS = 30

/** Whether the catalogue knows `subject.field`, `subject.list` or `subject.list.field`. */
function exists(path: string): boolean {
  if (fieldAt(path) ?? listAt(path)) return true
  const [subject, list, key] = path.split('.')
  return listAt(`${subject}.${list}`)?.fields.some((field) => field.key === key) ?? false
}

function isInPack(source: CheckSource): boolean {
  if (source.kind === 'consistency' || source.kind === 'ruleOfThumb') return true
  if (source.kind === 'figure') return realPack.figures.has(source.id)
  const entries = { step: realPack.steps, module: realPack.insurerModules, calendar: realPack.calendar }
  return entries[source.kind].some(({ id }) => id === source.id)
}

describe('the rules', () => {
  it('have ids of their own', () => {
    const ids = RULES.map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('rest on entries that the pack holds', () => {
    expect(RULES.filter(({ source }) => !isInPack(source)).map(({ id }) => id)).toEqual([])
  })

  it('read and put right what the plan has', () => {
    const paths = RULES.flatMap(({ id, reads, fix }) => [...reads, fix].map((path) => ({ id, path })))
    expect(paths.filter(({ path }) => !exists(path))).toEqual([])
  })

  it('are put right at a field or a list', () => {
    expect(RULES.filter(({ fix }) => !fieldAt(fix) && !listAt(fix)).map(({ id }) => id)).toEqual([])
  })

  it('are of routes on which their page is', () => {
    const astray = RULES.filter(({ subject, routes }) => {
      const page = PAGES.find(({ id }) => id === subject)
      return routes.length === 0 || routes.some((route) => !page?.routes.includes(route))
    })
    expect(astray.map(({ id }) => id)).toEqual([])
  })

  it.each(ROUTES)('speak of steps that are on the route %s too', (route) => {
    const astray = RULES.filter(({ source, routes }) => {
      const step = source.kind === 'step' && realPack.steps.find(({ id }) => id === source.id)
      return step && routes.includes(route) && !step.routes.includes(route)
    })
    expect(route === 'undecided' ? [] : astray.map(({ id }) => id)).toEqual([])
  })
})

describe('judging a whole plan', () => {
  it('says something about every rule of the route', () => {
    const results = runChecks(contextOf(wholePlan('takeover'), realPack, TODAY))
    expect(results).toHaveLength(RULES.filter(({ routes }) => routes.includes('takeover')).length)
  })

  it('puts the heaviest first', () => {
    const results = runChecks(contextOf(wholePlan('startup'), realPack, TODAY))
    const weights = results.map(({ rule }) => ['block', 'attention', 'tip'].indexOf(rule.severity))
    expect(weights).toEqual(weights.toSorted((one, other) => one - other))
  })

  it('is quick enough for every change', () => {
    const plan = edited(wholePlan('takeover'), set('route.title', 'Meting'))
    const times = Array.from({ length: ROUNDS }, () => {
      const start = performance.now()
      runChecks(contextOf(plan, realPack, TODAY))
      return performance.now() - start
    })
    expect(Math.min(...times)).toBeLessThan(MOST_MS)
  })
})
