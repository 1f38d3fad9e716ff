import { fromField, fromFigure, type OutcomeInput } from '../../outcome/outcome.ts'
import { fieldAt } from '../../plan/catalogue.ts'
import type { Plan } from '../../plan/plan.ts'
import { listItems, readField } from '../../plan/read.ts'
import { isAsked } from '../../plan/status.ts'
import { figureIn, type Figures } from '../../reference/pack.ts'
import type { LeftOut } from '../model/left-out.ts'
import { LINES, type Line } from '../projection/lines.ts'
import { ORIGINS } from './origins.ts'

/** Where a line comes from: the lines it is worked out of, and the answers and figures it reads itself. */
export interface Explanation {
  readonly lines: readonly Line[]
  readonly inputs: readonly OutcomeInput[]
}

/** Where one line of the projection of a plan comes from. Its formula in words is in lines.json. */
export function explain(line: Line, plan: Plan, pack: Figures): Explanation {
  const { lines = [], paths = [], figures = [] } = ORIGINS[line](plan, pack)
  return {
    lines,
    inputs: [
      ...unique(paths)
        .filter((path) => isAskedAt(plan, path))
        .map((path) => fromField(path, numberAt(plan, path))),
      ...unique(figures).map((id) => fromFigure(figureIn(pack, id))),
    ],
  }
}

/** Every answer and figure behind a line, through all lines it is worked out of; each once. */
export function inputsBehind(line: Line, plan: Plan, pack: Figures): OutcomeInput[] {
  const seen = new Set<Line>()
  const inputs = new Map<string, OutcomeInput>()
  const follow = (one: Line) => {
    if (seen.has(one)) return
    seen.add(one)
    const explained = explain(one, plan, pack)
    for (const input of explained.inputs) inputs.set(nameOf(input), input)
    explained.lines.forEach(follow)
  }
  follow(line)
  return [...inputs.values()]
}

/** The path of an answer, the id of a figure or an outcome. */
export function nameOf(input: OutcomeInput): string {
  if (input.kind === 'field') return input.path
  return input.kind === 'figure' ? input.figure.id : input.outcome.id
}

function unique<T>(names: readonly T[]): T[] {
  return [...new Set(names)]
}

function isAskedAt(plan: Plan, path: string): boolean {
  const field = fieldAt(path)
  if (!field) throw new Error(`no field ${path}`)
  const { definition, itemId } = field
  const items = definition.list ? listItems(plan, definition.list) : []
  return isAsked(plan, definition, items.find(({ id }) => id === itemId) ?? null)
}

/** The answer where it is a number; what is chosen, a day or unknown is null. */
function numberAt(plan: Plan, path: string): number | null {
  const value = readField(plan, path)
  return typeof value === 'number' ? value : null
}

/** Answers that only decide when money moves; without them the moment is assumed and no amount is missing. */
const ABOUT_MOMENTS = 'payments'

/**
 * The lines that miss something because an answer is unknown: `self` when the line reads that answer, `below` when it is
 * worked out of a line that does.
 */
export function incompleteLines(
  plan: Plan,
  pack: Figures,
  leftOut: readonly LeftOut[],
): ReadonlyMap<Line, 'self' | 'below'> {
  const missing = new Set(leftOut.filter(({ part }) => part !== ABOUT_MOMENTS).map(({ path }) => path))
  if (missing.size === 0) return new Map()
  const explained = LINES.map((line) => ({ line, ...explain(line, plan, pack) }))
  const found = new Map<Line, 'self' | 'below'>(
    explained
      .filter(({ inputs }) => inputs.some((input) => missing.has(nameOf(input))))
      .map(({ line }) => [line, 'self']),
  )
  // What misses something passes it on, until nothing new is found.
  for (let before = -1; before !== found.size;) {
    before = found.size
    for (const { line, lines } of explained)
      if (!found.has(line) && lines.some((one) => found.has(one))) found.set(line, 'below')
  }
  return found
}
