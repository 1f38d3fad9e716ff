import { describe, expect, test } from 'vitest'
import { emptyPlan } from '#domain/plan/plan.ts'
import { figuresOf } from '#workbook/export/figures/figures.ts'
import { Content } from '#workbook/search/content.ts'
import { ROADS } from '../../driver/fixtures.ts'
import { RESOURCES } from '../support/search.ts'
import { planMaterial, roadMaterial } from './support.ts'

const words = new Content(RESOURCES).words('nl')

describe.each(ROADS)('the figures of the %s', (road) => {
  const figures = figuresOf(roadMaterial(road))

  test('have a path of their own each', () => {
    const paths = figures.map(({ path }) => path)
    expect(paths.filter((path, at) => paths.indexOf(path) !== at)).toEqual([])
  })

  test('have a formula with words and a unit with words', () => {
    const hasWords = (key: string) => {
      try {
        return words(key) !== ''
      } catch {
        return false
      }
    }
    const formulas = new Set(figures.map(({ formula }) => formula))
    const known = (formula: string) =>
      ['', '.label', '.formula', '.title'].some((end) => hasWords(`${formula}${end}`))
    expect([...formulas].filter((formula) => !known(formula))).toEqual([])
    expect(figures.filter(({ unit }) => !hasWords(`units:${unit}`))).toEqual([])
  })

  test('are never anything else than a number or unknown', () => {
    expect(figures.filter(({ value }) => value !== null && !Number.isFinite(value))).toEqual([])
  })

  test('have the sums of the plan', () => {
    const paths = figures.map(({ path }) => path)
    expect(paths).toEqual(
      expect.arrayContaining([
        'outcomes.totalPatients',
        'budgets.start.totalUses',
        'ratios.tenYears.lowestCash',
      ]),
    )
  })
})

test('an empty plan has figures, and what is unknown in them is null', () => {
  const figures = figuresOf(planMaterial(emptyPlan()))
  expect(figures.find(({ path }) => path === 'outcomes.totalPatients')?.value).toBeNull()
})
