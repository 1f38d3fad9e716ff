import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PAGES } from '#domain/plan/pages.ts'
import { emptyPlan, type Plan } from '#domain/plan/plan.ts'
import { isAsked, missingAnswers, pageStatuses, statusOf } from '#domain/plan/status.ts'
import { completed } from '../support/completed.ts'
import { definitionAt } from '../support/definitions.ts'
import { addOption, edited, planWith, set } from '../support/plans.ts'

const takeover = planWith(set('route.kind', 'takeover'))
const wholeRoute = edited(takeover, set('route.title', 'De Linde'), set('route.startDate', '2027-07-01'))
const wholePractice = edited(
  takeover,
  set('practice.patientsUnder65', 1_700),
  set('practice.patients65To75', 0),
  set('practice.patients75To85', 0),
  set('practice.patientsFrom85', 0),
  set('practice.form', 'solo'),
)
const missingOn = (plan: Plan, page: 'route' | 'practice' | 'housing') =>
  statusOf(plan, page).missing.map(({ path }) => path)

describe('the status of a page', () => {
  it('is not started while nothing is answered', () => {
    expect(statusOf(emptyPlan(), 'route').status).toBe('notStarted')
  })

  it('is busy from the first answer', () => {
    expect(statusOf(takeover, 'route').status).toBe('busy')
  })

  it('is busy from the first item of a list', () => {
    expect(statusOf(edited(takeover, addOption('option001')), 'housing').status).toBe('busy')
  })

  it('stays busy when all is answered but not called finished', () => {
    expect(statusOf(wholeRoute, 'route').status).toBe('busy')
  })

  it('is missing answers when called finished too early', () => {
    expect(statusOf(edited(takeover, set('route.finished', true)), 'route').status).toBe('missing')
  })

  it('is done when called finished with all required answers', () => {
    expect(statusOf(edited(wholeRoute, set('route.finished', true)), 'route').status).toBe('done')
  })

  it('is no longer done when a required answer becomes unknown', () => {
    const undone = edited(wholeRoute, set('route.finished', true), set('route.title', null))
    expect(statusOf(undone, 'route').status).toBe('missing')
  })

  it('goes back to not started when the only answer is taken out', () => {
    expect(statusOf(edited(takeover, set('route.kind', null)), 'route').status).toBe('notStarted')
  })

  it('counts 0 as an answer', () => {
    expect(statusOf(edited(takeover, set('practice.patientsFrom85', 0)), 'practice').status).toBe('busy')
  })

  it('does not count the statement itself as an answer', () => {
    expect(statusOf(edited(takeover, set('practice.finished', false)), 'practice').status).toBe('notStarted')
  })

  it('does not wait for what may stay empty', () => {
    expect(statusOf(edited(wholePractice, set('practice.finished', true)), 'practice').status).toBe('done')
  })
})

describe('on an undecided route', () => {
  it.each([
    ['no route', emptyPlan()],
    ['undecided', planWith(set('route.kind', 'undecided'))],
  ])('the practice cannot be filled in yet: %s', (_, plan) => {
    expect(statusOf(plan, 'practice')).toMatchObject({ status: 'notYet', reason: 'chooseRoute', missing: [] })
  })

  it('the route page itself can', () => {
    expect(statusOf(planWith(set('route.kind', 'undecided')), 'route').reason).toBeNull()
  })

  it('only what the route and the region ask is missing', () => {
    expect(missingAnswers(emptyPlan()).map(({ path }) => path)).toEqual([
      'route.title',
      'route.kind',
      'route.startDate',
      'region.province',
    ])
  })

  it('what was answered before still counts', () => {
    expect(statusOf(edited(wholePractice, set('route.kind', 'undecided')), 'practice').answered).toBe(5)
  })
})

describe('what is missing', () => {
  it('is every required answer of the practice', () => {
    expect(missingOn(takeover, 'practice')).toEqual([
      'practice.patientsUnder65',
      'practice.patients65To75',
      'practice.patients75To85',
      'practice.patientsFrom85',
      'practice.form',
    ])
  })

  it('is the list itself while it has too few items', () => {
    expect(missingOn(takeover, 'housing')).toEqual(['housing.chosenOptionId', 'housing.options'])
  })

  it('is the rent when a place is rented', () => {
    const plan = edited(
      takeover,
      addOption('option001', { name: 'A', tenure: 'rent', areaM2: 130, zoningAllows: 'yes' }),
    )
    expect(missingOn(plan, 'housing')).toEqual([
      'housing.chosenOptionId',
      'housing.options.option001.rentPerM2PerYear',
    ])
  })

  it('is the cost of owning when a place is bought', () => {
    const plan = edited(
      takeover,
      addOption('option001', { name: 'A', tenure: 'buy', areaM2: 130, zoningAllows: 'yes' }),
    )
    expect(missingOn(plan, 'housing')).toEqual([
      'housing.chosenOptionId',
      'housing.options.option001.ownedCostsPerYear',
    ])
  })

  it('is neither while nobody knows which', () => {
    const plan = edited(takeover, addOption('option001', { name: 'A', areaM2: 130, zoningAllows: 'yes' }))
    expect(missingOn(plan, 'housing')).toEqual(['housing.chosenOptionId', 'housing.options.option001.tenure'])
  })

  it('names the item it is missing in', () => {
    const plan = edited(takeover, addOption('option001'))
    const items = statusOf(plan, 'housing').missing.filter(({ path }) => path.startsWith('housing.options.'))
    expect(new Set(items.map(({ itemId }) => itemId))).toEqual(new Set(['option001']))
  })

  it('is over all pages what it is on each', () => {
    const routes = fc.constantFrom('takeover', 'startup', 'joining', 'undecided', null)
    fc.assert(
      fc.property(routes, fc.nat(3), (kind, options) => {
        const places = Array.from({ length: options }, (_, index) => addOption(`option00${String(index)}`))
        const plan = planWith(set('route.kind', kind), ...places)
        const perPage = pageStatuses(plan).flatMap((status) => (status.page.subject ? status.missing : []))
        expect(missingAnswers(plan)).toEqual(perPage)
      }),
    )
  })
})

describe('a question', () => {
  const form = definitionAt('practice.form')
  const rent = definitionAt('housing.options.x.rentPerM2PerYear')
  const option = (tenure: string | null) => ({ id: 'option001', tenure })

  it('about the practice is not asked before a route is chosen', () => {
    expect(isAsked(emptyPlan(), form, null)).toBe(false)
  })

  it('about the practice is asked once it is', () => {
    expect(isAsked(takeover, form, null)).toBe(true)
  })

  it('about the route is always asked', () => {
    expect(isAsked(emptyPlan(), definitionAt('route.kind'), null)).toBe(true)
  })

  it.each(['rent', 'hoed', 'temporary'])('about the rent is asked of a place to %s', (tenure) => {
    expect(isAsked(takeover, rent, option(tenure))).toBe(true)
  })

  it.each(['buy', null])('about the rent is not asked of a place to %s', (tenure) => {
    expect(isAsked(takeover, rent, option(tenure))).toBe(false)
  })
})

describe('the page of the whole plan', () => {
  it('is missing answers while any page is', () => {
    expect(statusOf(wholeRoute, 'plan').status).toBe('missing')
  })

  it('is done when nothing is missing on any page', () => {
    expect(statusOf(completed(takeover), 'plan')).toMatchObject({ status: 'done', missing: [] })
  })
})

it('every page has a status, in the order of the pages', () => {
  expect(pageStatuses(emptyPlan()).map(({ page }) => page)).toEqual(PAGES)
})
