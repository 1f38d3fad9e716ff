import { describe, expect, it } from 'vitest'
import type { Edit } from '#domain/plan/edit.ts'
import { taskCosts } from '#domain/schedule/costs.ts'
import { addLink, addTask, input } from './support/input.ts'

const costs = (values: Parameters<typeof addTask>[1], more: readonly Edit[] = []) =>
  taskCosts(input([addTask('task00001', { title: 'Adviseur', costs: 1_500, ...values }), ...more]))

describe('the costs of a task', () => {
  it('fall in the month it was done', () => {
    expect(costs({ status: 'done', doneOn: '2026-10-03', plannedOn: '2027-01-01' })).toEqual([
      { id: 'task00001', month: '2026-10', euros: 1_500 },
    ])
  })

  it('fall in the month it is planned', () => {
    expect(costs({ plannedOn: '2027-01-01', leadDays: 10 })).toMatchObject([{ month: '2027-01' }])
  })

  it('fall in the month it must begin at the latest when it was not planned', () => {
    expect(costs({ leadDays: 31 })).toMatchObject([{ month: '2029-05' }])
  })

  it('of a step count as well', () => {
    const found = taskCosts(input([addTask('task00001', { step: 'valuation', costs: 3_000 })]))
    expect(found).toMatchObject([{ id: 'valuation', euros: 3_000 }])
  })

  it('are none when it is not needed', () => {
    expect(costs({ status: 'notNeeded' })).toEqual([])
  })

  it('are none when they are not known', () => {
    expect(costs({ costs: null })).toEqual([])
  })

  it('have no month when tasks wait for each other and nothing says when', () => {
    const circle = [
      addTask('task00002', { title: 'B' }),
      addLink('task00001', 'task00002'),
      addLink('task00002', 'task00001', 'link00002'),
    ]
    expect(costs({}, circle)).toEqual([{ id: 'task00001', month: null, euros: 1_500 }])
  })
})
