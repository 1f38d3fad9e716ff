import { describe, expect, it } from 'vitest'
import { explain, incompleteLines, inputsBehind, nameOf } from '#domain/finance/explain/explain.ts'
import { LINES, type Line } from '#domain/finance/projection/lines.ts'
import { project, type Projection } from '#domain/finance/projection/project.ts'
import { withOverrides } from '#domain/finance/what-if/overrides.ts'
import { drivers } from '#domain/finance/what-if/tornado.ts'
import { buildModel } from '#domain/finance/model/build.ts'
import { fieldAt } from '#domain/plan/catalogue.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { readField } from '#domain/plan/read.ts'
import { valueOf } from '#domain/reference/figure.ts'
import type { Figures } from '#domain/reference/pack.ts'
import { realPack } from '../../support/pack.ts'
import { fixturePlan, readFixture, ROADS } from '../../../../driver/fixtures.ts'

const CHANGE = 1.07

function projected(plan: Plan, pack: Figures = realPack): Projection {
  const { model, needed } = buildModel(plan, pack)
  if (!model) throw new Error(`the plan still needs ${needed.join(', ')}`)
  return project(model)
}

function linesWithAmounts(plan: Plan): Line[] {
  const { months } = projected(plan)
  return LINES.filter((line) => months[line].some((amount) => amount !== 0))
}

/** The lines that are different between two projections. */
function linesMoved(before: Projection, after: Projection): Line[] {
  return LINES.filter((line) =>
    before.months[line].some((amount, month) => Math.abs(amount - (after.months[line][month] ?? 0)) > 1e-9),
  )
}

function withFigure(id: string, value: number): Figures {
  const figure = realPack.figures.get(id)
  if (!figure) throw new Error(`no figure ${id}`)
  return { ...realPack, figures: new Map([...realPack.figures, [id, { ...figure, value }]]) }
}

describe.each(ROADS)('the plan of the road %s', (road) => {
  const plan = fixturePlan(readFixture(road))
  const base = projected(plan)
  const behind = new Map(
    LINES.map((line) => [line, new Set(inputsBehind(line, plan, realPack).map(nameOf))] as const),
  )
  const unexplained = (name_: string, moved: readonly Line[]) =>
    moved.filter((line) => behind.get(line)?.has(name_) !== true).map((line) => `${line} names no ${name_}`)

  it('has something to name behind every line with an amount', () => {
    expect(linesWithAmounts(plan).filter((line) => behind.get(line)?.size === 0)).toEqual([])
  })

  it('names only fields that exist', () => {
    const paths = LINES.flatMap((line) => explain(line, plan, realPack).inputs).flatMap((input) =>
      input.kind === 'field' ? [input.path] : [],
    )
    expect(paths.filter((path) => fieldAt(path) === null)).toEqual([])
  })

  it('names every answer that moves a line', () => {
    const missing = drivers(plan).flatMap((path) => {
      const value = Number(readField(plan, path)) * CHANGE + 1
      return unexplained(path, linesMoved(base, projected(withOverrides(plan, [{ path, value }]))))
    })
    expect(missing).toEqual([])
  })

  it('names every figure that moves a line', () => {
    const missing = [...realPack.figures.values()].flatMap((figure) => {
      const value = valueOf(figure)
      if (value === null) return []
      return unexplained(figure.id, linesMoved(base, projected(plan, withFigure(figure.id, value * CHANGE))))
    })
    expect(missing).toEqual([])
  })
})

describe('when MTVP is not known', () => {
  const plan = withOverrides(fixturePlan(readFixture('takeover')), [
    { path: 'finance.mtvpPerYear', value: null },
  ])
  const incomplete = incompleteLines(plan, realPack, buildModel(plan, realPack).leftOut)

  it('its own line misses it', () => {
    expect(incomplete.get('mtvp')).toBe('self')
  })

  it.each(['result', 'incomeTax', 'receipts', 'cash', 'equity'] as const)('%s misses it below', (line) => {
    expect(incomplete.get(line)).toBe('below')
  })

  it.each(['capitation', 'staff', 'loans'] as const)('%s misses nothing', (line) => {
    expect(incomplete.has(line)).toBe(false)
  })
})
