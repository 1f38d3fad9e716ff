import { valueOf as valueOfFigure, type Figure } from '../reference/figure.ts'
import type { Unit } from '../unit.ts'

/** What an outcome was computed from. */
export type OutcomeInput =
  | { readonly kind: 'field'; readonly path: string; readonly value: number | null }
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'outcome'; readonly outcome: Outcome }

/** A computed figure that can say where it comes from. `value` is null when something it needs is unknown. */
export interface Outcome {
  /** Names the formula; its words are in resources/content/…/outcomes.json. */
  readonly id: string
  readonly value: number | null
  readonly unit: Unit
  readonly inputs: readonly OutcomeInput[]
}

function valueOf(input: OutcomeInput): number | null {
  if (input.kind === 'field') return input.value
  return input.kind === 'figure' ? valueOfFigure(input.figure) : input.outcome.value
}

/** Computes an outcome from its inputs; one unknown input makes the whole unknown. */
export function outcome(
  id: string,
  unit: Unit,
  inputs: readonly OutcomeInput[],
  formula: (...values: number[]) => number,
): Outcome {
  const values = inputs.map(valueOf)
  const known = values.filter((value) => value !== null)
  return { id, unit, inputs, value: known.length === values.length ? formula(...known) : null }
}

/** The sum of its inputs; unknown while one of them is. */
export function sumOutcome(id: string, unit: Unit, inputs: readonly OutcomeInput[]): Outcome {
  return outcome(id, unit, inputs, (...values) => values.reduce((sum, value) => sum + value, 0))
}

/** An answer as an input. */
export function fromField(path: string, value: number | null): OutcomeInput {
  return { kind: 'field', path, value }
}

/** A reference figure as an input. */
export function fromFigure(figure: Figure): OutcomeInput {
  return { kind: 'figure', figure }
}

/** Another outcome as an input. */
export function fromOutcome(value: Outcome): OutcomeInput {
  return { kind: 'outcome', outcome: value }
}

/** The paths of the unknown answers an outcome waits for, each once. */
export function unknownFields(value: Outcome): string[] {
  const paths = value.inputs.flatMap((input) => {
    if (input.kind === 'outcome') return unknownFields(input.outcome)
    return input.kind === 'field' && input.value === null ? [input.path] : []
  })
  return [...new Set(paths)]
}
