import { describe, expect, it } from 'vitest'
import { LISTS, SCALARS } from '#domain/plan/catalogue.ts'
import { emptyPlan, planSchema, SUBJECTS } from '#domain/plan/plan.ts'
import { listItems, readField } from '#domain/plan/read.ts'
import { fieldPath } from '#domain/plan/catalogue.ts'

describe('an empty plan', () => {
  it('is a valid plan', () => {
    expect(planSchema.safeParse(emptyPlan()).success).toBe(true)
  })

  it('knows nothing', () => {
    expect(SCALARS.filter((field) => readField(emptyPlan(), fieldPath(field, null)) !== null)).toEqual([])
  })

  it('has no items', () => {
    expect(LISTS.filter((list) => listItems(emptyPlan(), list).length > 0)).toEqual([])
  })

  it('is a new one every time', () => {
    expect(emptyPlan().housing.options).not.toBe(emptyPlan().housing.options)
  })
})

describe('a plan', () => {
  it.each(SUBJECTS)('is not valid without its %s', (subject) => {
    const rest = Object.fromEntries(Object.entries(emptyPlan()).filter(([key]) => key !== subject))
    expect(planSchema.safeParse(rest).success).toBe(false)
  })
})
