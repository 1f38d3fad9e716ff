import type { LeftOut } from '../finance/model/left-out.ts'
import type { Projection } from '../finance/projection/project.ts'
import type { Plan, Subject } from '../plan/plan.ts'
import type { ReferencePack } from '../reference/pack.ts'
import type { Route } from '../route/route.ts'
import type { Unit } from '../unit.ts'
import type { Threshold } from './fields.ts'
import type { Truth } from './truth.ts'

/** How heavy a check is: do not go on, look at this, or worth knowing. */
export const SEVERITIES = ['block', 'attention', 'tip'] as const
export type Severity = (typeof SEVERITIES)[number]

/** What a check rests on: an entry of the reference pack, or a rule of thumb that nobody published. */
export type CheckSource =
  | { readonly kind: 'step' | 'figure' | 'module' | 'calendar'; readonly id: string }
  /** With the threshold the user can change, where there is one. */
  | { readonly kind: 'ruleOfThumb'; readonly threshold: Threshold | null }
  /** The plan contradicts itself: no source is needed for that. */
  | { readonly kind: 'consistency' }

/** A plan in months, the answers it had to leave out, and those without which there is none. */
export interface Projected {
  readonly projection: Projection | null
  readonly leftOut: readonly LeftOut[]
  readonly needed: readonly string[]
}

/** Everything a check may look at. The projection is worked out only when one asks for it. */
export interface CheckContext {
  readonly plan: Plan
  readonly pack: ReferencePack
  /** The ISO day of today. */
  readonly today: string
  readonly projected: () => Projected
}

/** The figure a check judges, to be shown with it; null while it is unknown. */
export interface Measured {
  readonly value: number
  readonly unit: Unit
}

/** One rule. Its words are in checks.json under its id: title, text (what to do) and condition (when it fires). */
export interface CheckRule {
  readonly id: string
  readonly subject: Subject
  readonly severity: Severity
  readonly routes: readonly Route[]
  readonly source: CheckSource
  /** What it reads: `subject.field`, `subject.list` or `subject.list.field`. */
  readonly reads: readonly string[]
  /** The field or list where it is put right. */
  readonly fix: string
  /** True when there is something to say. */
  readonly fires: (context: CheckContext) => Truth
  readonly measures?: (context: CheckContext) => Measured | null
}
