import { describe, expect, test } from 'vitest'
import { SUBJECTS } from '#domain/plan/plan.ts'
import { leftOut, pageCounts } from '#domain/review/left-out.ts'
import { passwordStrength } from '#domain/review/password.ts'
import { fixturePlan, readFixture } from '../../../driver/fixtures.ts'

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
