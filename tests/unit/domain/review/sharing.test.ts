import { describe, expect, test } from 'vitest'
import { emptyPlan, SUBJECTS, type Plan } from '#domain/plan/plan.ts'
import { leftOut, pageCounts } from '#domain/review/left-out.ts'
import { sharedPlan } from '#domain/review/selection.ts'
import { sharedFigures } from '#domain/review/snapshot.ts'
import { contextOf, runChecks } from '#domain/checks/run.ts'
import { packOfPlan } from '#domain/reference/own-figures.ts'
import { passwordStrength } from '#domain/review/password.ts'
import { fixturePlan, readFixture, ROADS } from '../../../driver/fixtures.ts'
import { realPack } from '../support/pack.ts'

describe('a password', () => {
  test.each([
    ['', 'weak'],
    ['kort', 'weak'],
    ['aaaaaaaaaaaaaaaaaaaa', 'weak'],
    ['praktijk', 'fair'],
    ['vier losse woorden', 'strong'],
  ] as const)('%j is %s', (password, strength) => {
    expect(passwordStrength(password)).toBe(strength)
  })
})

describe('what is left out', () => {
  const plan = fixturePlan(readFixture('takeover'))

  test('is nothing when everything goes along', () => {
    const nothing = { pages: [], privatePaths: [], items: 0 }
    expect(leftOut(plan, { pages: [...SUBJECTS], privateFigures: true })).toEqual(nothing)
  })

  test('names a page with the number of answers on it', () => {
    const pages = SUBJECTS.filter((page) => page !== 'staffing')
    expect(leftOut(plan, { pages, privateFigures: true }).pages).toEqual(pageCounts(plan, ['staffing']))
  })

  test('names only private figures of pages that do go along', () => {
    const { privatePaths } = leftOut(plan, { pages: ['orientation'], privateFigures: false })
    expect(privatePaths.filter((path) => !path.startsWith('orientation.'))).toEqual([])
    expect(privatePaths).not.toEqual([])
  })

  test('counts the questions about answers that stay behind', () => {
    const about = 'finance.ownMeans'
    const blank = { question: 'Hoeveel?', party: 'bank', answer: null, askedOn: null, doneOn: null } as const
    const item = { id: 'question0001', ...blank, about }
    const asked = { ...plan, conversations: { ...plan.conversations, questions: [item] } }
    const before = leftOut(plan, { pages: [...SUBJECTS], privateFigures: false }).items
    expect(leftOut(asked, { pages: [...SUBJECTS], privateFigures: false }).items).toBe(before + 1)
  })
})

describe('own figures', () => {
  const pack = realPack
  /** A plan that counts with an own value for every figure there is. */
  const planOn = (road: (typeof ROADS)[number]) => {
    const plan = fixturePlan(readFixture(road))
    const blank = {
      source: 'Offerte',
      owner: 'Boekhouder',
      checkedOn: null,
      expiresOn: null,
      note: 'Vraag na.',
    }
    const ownFigures = [...pack.figures.values()].flatMap(({ id, value }, index) =>
      typeof value === 'number' ? [{ id: `own${index}`, figure: id, value: value * 1.1, ...blank }] : [],
    )
    return { ...plan, reference: { ...plan.reference, ownFigures } }
  }
  const outcomeOf = (plan: Plan) => ({
    figures: sharedFigures(plan, pack),
    checks: runChecks(contextOf(plan, packOfPlan(pack, plan.reference), '2026-11-22'))
      .filter(({ rule }) => rule.subject !== 'reference')
      .map(({ rule, state }) => [rule.id, state]),
  })

  test.each(ROADS)(
    '%s: whatever page is shared, it comes to the same without the page of figures',
    (road) => {
      const plan = planOn(road)
      const different = SUBJECTS.filter((page) => {
        const [without, beside] = [[page], [page, 'reference' as const]].map((pages) =>
          outcomeOf(sharedPlan(plan, { pages, privateFigures: true })),
        )
        return JSON.stringify(without) !== JSON.stringify(beside)
      })
      expect(different).toEqual([])
    },
  )

  test('go along without whose they are and what was noted about them', () => {
    const { reference } = sharedPlan(planOn('takeover'), { pages: ['housing'], privateFigures: false })
    expect(reference.ownFigures.length).toBeGreaterThan(100)
    expect(new Set(reference.ownFigures.flatMap(({ owner, note }) => [owner, note]))).toEqual(new Set([null]))
  })

  test('stay behind when no page is shared that counts with them', () => {
    const { reference } = sharedPlan(planOn('takeover'), { pages: ['orientation'], privateFigures: false })
    expect(reference).toEqual(emptyPlan().reference)
  })

  test('are not counted as left out where they go along', () => {
    const pages = SUBJECTS.filter((page) => page !== 'reference')
    const left = leftOut(fixturePlan(readFixture('takeover')), { pages, privateFigures: true })
    expect(left.pages.find(({ page }) => page === 'reference')).toBeUndefined()
  })
})
