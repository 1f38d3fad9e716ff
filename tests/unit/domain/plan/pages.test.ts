import { expect, it } from 'vitest'
import { PAGES, PHASES } from '#domain/plan/pages.ts'
import { SUBJECTS } from '#domain/plan/plan.ts'

it('gives every subject of the plan one page of the same name', () => {
  expect(PAGES.flatMap((page) => page.subject ?? [])).toEqual(SUBJECTS)
})

it('has no page twice', () => {
  expect(new Set(PAGES.map((page) => page.id)).size).toBe(PAGES.length)
})

it('names a page after its subject', () => {
  expect(PAGES.filter((page) => page.subject !== null && page.id !== page.subject)).toEqual([])
})

it('goes through the phases in order', () => {
  const phases = PAGES.map((page) => PHASES.indexOf(page.phase))
  expect(phases).toEqual(phases.toSorted((a, b) => a - b))
})
