import { contextOf, runChecks, type CheckResult } from '#domain/checks/run.ts'
import type { Language } from '#domain/field/format.ts'
import { buildModel, type BuiltModel } from '#domain/finance/model/build.ts'
import { project, type Projection } from '#domain/finance/projection/project.ts'
import { financeYears, type FinanceYear } from '#domain/finance/projection/calendar.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { packOfPlan } from '#domain/reference/own-figures.ts'
import type { ReferencePack } from '#domain/reference/pack.ts'
import type { Content, Words } from '../search/content.ts'

/** Everything a file is made from: one plan on one day, worked out once, with the words of the reader. */
export interface Material {
  readonly plan: Plan
  /** The figures the plan counts with: the user's own in place of the stored ones. */
  readonly pack: ReferencePack
  readonly words: Words
  readonly language: Language
  /** The ISO day from which the planning and the checks look. */
  readonly today: string
  readonly built: BuiltModel
  /** Null while the plan lacks what nothing can be computed without. */
  readonly projection: Projection | null
  readonly years: readonly FinanceYear[]
  readonly checks: readonly CheckResult[]
}

/** A plan, and the pack of figures its workbook was made with. */
export interface Exported {
  readonly plan: Plan
  readonly referencePack: string
}

/** What to make files of a plan from, on a day and in a language. */
export function materialOf(
  { plan, referencePack }: Exported,
  content: Content,
  { language, today }: { readonly language: Language; readonly today: string },
): Material {
  const pack = packOfPlan(content.pack(plan.reference.pack ?? referencePack), plan.reference)
  const built = buildModel(plan, pack)
  const projection = built.model && project(built.model)
  return {
    plan,
    pack,
    words: content.words(language),
    language,
    today,
    built,
    projection,
    years: projection ? financeYears(projection) : [],
    checks: runChecks(contextOf(plan, pack, today)),
  }
}
