import { describe, expect, it } from 'vitest'
import { taskCosts } from '#domain/schedule/costs.ts'
import { addTask, input } from './support/input.ts'

const costs = (values: Parameters<typeof addTask>[1]) =>
  taskCosts(input([addTask('task00001', { title: 'Adviseur', costs: 1_500, ...values })]).plan.schedule)

describe('the costs of a task', () => {
  it('fall on the day it was done', () => {
    expect(costs({ status: 'done', doneOn: '2026-10-03', plannedOn: '2027-01-01' })).toMatchObject([
      { day: '2026-10-03', euros: 1_500 },
    ])
  })

  it('fall on the day it is planned', () => {
    expect(costs({ plannedOn: '2027-01-01' })).toMatchObject([{ day: '2027-01-01' }])
  })

  it('have no day when nothing says when', () => {
    expect(costs({})).toMatchObject([{ day: null }])
  })

  it('of a step count as well', () => {
    expect(costs({ step: 'valuation' })).toMatchObject([{ euros: 1_500 }])
  })

  it('are none when it is not needed', () => {
    expect(costs({ status: 'notNeeded' })).toEqual([])
  })

  it('are none when they are not known', () => {
    expect(costs({ costs: null })).toEqual([])
  })
})
