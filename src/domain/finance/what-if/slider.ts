import { fieldAt } from '../../plan/catalogue.ts'
import type { Plan } from '../../plan/plan.ts'
import { readField } from '../../plan/read.ts'
import { spreadOf } from './tornado.ts'

const STEPS = 40
const ROUNDING = 1e-9

/** An answer that can be slid between two ends, in steps its field can hold. */
export interface Slider {
  readonly path: string
  readonly min: number
  readonly max: number
  readonly step: number
  /** The answer in the plan. */
  readonly value: number
}

/** A slider around a known number of the plan: its spread in forty or more round steps from it; null when that leaves no room. */
export function sliderOf(plan: Plan, path: string): Slider | null {
  const value = readField(plan, path)
  const meta = fieldAt(path)?.definition.meta
  if (typeof value !== 'number' || !meta) return null
  const { low, high } = spreadOf(plan, path)
  const step = Math.max(10 ** -meta.decimals, roundStep((high - low) / STEPS))
  const stepsTo = (end: number) => Math.floor(Math.abs(end - value) / step + ROUNDING) * step
  const min = low < value ? value - stepsTo(low) : value
  const max = high > value ? value + stepsTo(high) : value
  return max > min ? { path, min, max, step, value } : null
}

/** The largest 1, 2 or 5 times a power of ten that is not above this. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = [5, 2, 1].find((candidate) => candidate * power <= rough) ?? 1
  return factor * power
}
