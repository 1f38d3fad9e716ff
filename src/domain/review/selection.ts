import { z } from 'zod'
import { RULES } from '../checks/rules/index.ts'
import { fieldAt, listAt, SCALARS } from '../plan/catalogue.ts'
import { applyChange } from '../plan/apply.ts'
import { emptyPlan, SUBJECTS, type Plan, type Subject } from '../plan/plan.ts'
import type { ReferenceAnswers } from '../reference/fields.ts'
import { danglingReferences, removalChanges } from '../plan/references.ts'
import { pageSchema } from './entry.ts'

/**
 * What goes along: the pages, and whether private figures do. The page `route` always goes along, and so do the own
 * figures that a shared page counts with.
 */
export const selectionSchema = z.strictObject({
  pages: z.array(pageSchema).max(SUBJECTS.length),
  privateFigures: z.boolean(),
})
export type Selection = z.infer<typeof selectionSchema>

/** What is about the household and not about the practice, besides every finance field whose name begins with "private". */
const PRIVATE = [
  'orientation.incomeNeedPerMonth',
  'orientation.homePlace',
  'orientation.partnerWork',
  'orientation.children',
  'finance.ownMeans',
  'finance.partnerIncomePerMonth',
  'finance.pensionPremiumPerYear',
  'finance.aovPremiumPerYear',
  'finance.dgaSalaryPerYear',
  'finance.employedSalaryPerMonth',
  'finance.employedPensionSharePercent',
  'finance.locumRatePerHour',
  'finance.locumCostsPerYear',
  'finance.locumPensionPremiumPerYear',
]

/** The paths of the private figures: left out unless the user says otherwise. */
export const PRIVATE_FIELDS: readonly string[] = SCALARS.map(
  ({ subject, key }) => `${subject}.${key}`,
).filter((path) => PRIVATE.includes(path) || path.startsWith('finance.private'))

/** The pages that count with reference figures. Without the own ones they would come to other outcomes for the mentor. */
const COUNTING: readonly Subject[] = [
  'practice',
  'housing',
  'staffing',
  'insurers',
  'finance',
  'collaboration',
]

/** What of the page `reference` is an assumption of those pages. Whose figure it is and a note about it are the page's own. */
const ASSUMPTIONS = ['reference.pack', 'reference.tariffs', 'reference.ownFigures']
const ASIDE = ['owner', 'note'] as const

/** Whether only the assumptions of the page `reference` go along: it was left out itself, and a page counts with them. */
export function assumptionsGoAlong({ pages }: { readonly pages: readonly Subject[] }): boolean {
  return !pages.includes('reference') && pages.some((page) => COUNTING.includes(page))
}

/** The pages that go along, in the order of the plan, `route` always among them. */
export function pagesOf({ pages }: Pick<Selection, 'pages'>): Subject[] {
  return SUBJECTS.filter((subject) => subject === 'route' || pages.includes(subject))
}

/** The pages of which answers go along: those that do, and `reference` when only its assumptions do. */
export function pagesWithAnswers(selection: Pick<Selection, 'pages'>): Subject[] {
  return [...pagesOf(selection), ...(assumptionsGoAlong(selection) ? (['reference'] as const) : [])]
}

/** Whether what is at this path, of a field, an item or a list, goes along. Another name than a path always does. */
export function goesAlong(selection: Selection, path: string): boolean {
  const subject = SUBJECTS.find((candidate) => candidate === path.split('.')[0])
  if (subject === undefined) return true
  if (subject === 'reference' && assumptionsGoAlong(selection)) return isAssumption(path)
  return pagesOf(selection).includes(subject) && (selection.privateFigures || !PRIVATE_FIELDS.includes(path))
}

function isAssumption(path: string): boolean {
  return (
    ASSUMPTIONS.some((known) => path === known || path.startsWith(`${known}.`)) &&
    !ASIDE.some((key) => path.endsWith(`.${key}`))
  )
}

/** Whether everything a check reads goes along. */
export function checkGoesAlong(selection: Selection, id: string): boolean {
  const rule = RULES.find((candidate) => candidate.id === id)
  if (!rule || !pagesOf(selection).includes(rule.subject)) return false
  return rule.reads.every((path) => goesAlong(selection, path))
}

/**
 * The plan as the mentor gets it: pages and private figures that are left out are empty, and so is what speaks of them
 * elsewhere: a range or a scenario of such an answer, a question about it, a check on it that was set aside.
 */
export function sharedPlan(plan: Plan, selection: Selection): Plan {
  const pages = pagesOf(selection)
  const blank = emptyPlan()
  const chosen = Object.fromEntries(
    SUBJECTS.map((subject) => [subject, pages.includes(subject) ? plan[subject] : blank[subject]]),
  )
  const reference = assumptionsGoAlong(selection) ? assumptionsOf(plan.reference) : chosen['reference']
  // The same subjects as a plan has, each of a plan.
  const kept = withoutMentions({ ...chosen, reference } as Plan, selection)
  return withoutDangling(selection.privateFigures ? kept : withoutPrivate(kept))
}

function assumptionsOf({ pack, tariffs, ownFigures }: ReferenceAnswers): ReferenceAnswers {
  const figures = ownFigures.map((figure) => ({ ...figure, owner: null, note: null }))
  return { ...emptyPlan().reference, pack, tariffs, ownFigures: figures }
}

/** The plan without its private figures. */
export function withoutPrivate(plan: Plan): Plan {
  return PRIVATE_FIELDS.reduce(
    (current, path) => applyChange(current, { kind: 'set', path, before: null, after: null }),
    plan,
  )
}

function withoutMentions(plan: Plan, selection: Selection): Plan {
  const stays = (path: string | null) => path === null || goesAlong(selection, path)
  const { finance, conversations, checks } = plan
  return {
    ...plan,
    finance: {
      ...finance,
      scenarioChanges: finance.scenarioChanges.filter(({ path }) => stays(path)),
      ranges: finance.ranges.filter(({ path }) => stays(path)),
      correlations: finance.correlations.filter(({ path, otherPath }) => stays(path) && stays(otherPath)),
    },
    conversations: {
      ...conversations,
      questions: conversations.questions.filter(({ about }) => stays(about)),
    },
    checks: {
      ...checks,
      decisions: checks.decisions.filter(({ check }) => check === null || checkGoesAlong(selection, check)),
    },
  }
}

/** Empties references to items that stay behind; an item that cannot do without its reference stays behind too. */
function withoutDangling(plan: Plan): Plan {
  const [path] = danglingReferences(plan)
  if (path === undefined) return plan
  const field = fieldAt(path)
  const list = field?.definition.list
  if (!field?.definition.meta.required || !list || field.itemId === null || !listAt(list.path)) {
    return withoutDangling(applyChange(plan, { kind: 'set', path, before: null, after: null }))
  }
  const removal = removalChanges(plan, { list: list.path, id: field.itemId })
  return withoutDangling(removal.reduce(applyChange, plan))
}
