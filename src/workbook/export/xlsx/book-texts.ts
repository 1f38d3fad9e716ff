import type { BookTexts } from '#domain/finance/sheet/book.ts'
import { chosenOption } from '#domain/housing/costs.ts'
import { paidOutLoans, spentInvestments } from '#domain/finance/spending.ts'
import { fieldAt } from '#domain/plan/catalogue.ts'
import { readField } from '#domain/plan/read.ts'
import { isBought } from '#domain/route/route.ts'
import { figureIn } from '#domain/reference/pack.ts'
import type { Material } from '../material.ts'
import { answerAt, pathLabel } from '../words.ts'
import { originOf } from './input-origins.ts'

/** The words of the book for this plan: what each input was read from, and the user's own names of loans and investments. */
export function bookTexts(material: Material): BookTexts {
  const names = namesOf(material)
  return {
    words: material.words,
    source: (path) => sourceText(material, path),
    nameOf: (list, index) => names[list]?.[index] ?? null,
  }
}

/** The answers and figures behind an input: a figure counts where the answer is not there. */
function sourceText(material: Material, path: string): string {
  const origin = originOf(path)
  if (origin === null) return ''
  const { plan, pack, language, words } = material
  const isAnswered = origin.paths.some((one) => fieldAt(one) !== null && readField(plan, one) !== null)
  const figures = isAnswered ? [] : origin.figures
  if (figures.length > 0) {
    return figures
      .map((id) => figureIn(pack, id))
      .map(({ label, year, certainty, own }) => {
        const sure = own ? words('reference:own') : words(`reference:certainty.${certainty}`)
        return `${label[language]} (${[year, sure].filter((part) => part !== null).join(', ')})`
      })
      .join('; ')
  }
  return origin.paths.map((one) => answerSource(material, one)).join('; ')
}

function answerSource(material: Material, path: string): string {
  const page = material.words(`${path.split('.')[0]}:title`)
  const label = `${page}: ${pathLabel(material, path)}`
  return fieldAt(path) ? `${label} = ${answerAt(material, path)}` : label
}

/** What the items of the lists are called, in the order of the model. People are called by their work. */
function namesOf(material: Material): Readonly<Record<string, readonly (string | null)[]>> {
  const { plan, words } = material
  const { staffing, finance } = plan
  const trainees = staffing.trainees.map(({ kind }) =>
    kind === null ? null : words(`staffing:fields.trainees.kind.choices.${kind}`),
  )
  return {
    staff: staffing.staff.flatMap(({ role }) =>
      role === null ? [] : [words(`staffing:fields.staff.role.choices.${role}`)],
    ),
    locums: staffing.locums.map(({ reason }) =>
      reason === null ? null : words(`staffing:fields.locums.reason.choices.${reason}`),
    ),
    traineeFees: trainees,
    traineeAllowances: trainees,
    assets: assetNames(material),
    loans: paidOutLoans(finance).map(({ name }) => name),
  }
}

/** The parts of the price, fit-out and hardware as far as they cost anything, then the user's own investments. */
function assetNames({ plan, words }: Material): (string | null)[] {
  const { finance, housing, systems } = plan
  const [total, goodwill, inventory] = isBought(plan.route.kind)
    ? [finance.takeoverPriceTotal ?? 0, finance.goodwillPart ?? 0, finance.inventoryPart ?? 0]
    : [0, 0, 0]
  const fixed: readonly (readonly [number, string])[] = [
    [goodwill, 'finance:fields.goodwillPart.label'],
    [inventory, 'finance:fields.inventoryPart.label'],
    [Math.max(0, total - goodwill - inventory), 'finance:fields.takeoverPriceTotal.label'],
    [chosenOption(housing)?.fitOutCost ?? 0, 'housing:fields.options.fitOutCost.label'],
    [systems.hardwareCosts ?? 0, 'systems:fields.hardwareCosts.label'],
  ]
  const own = spentInvestments(finance)
  return [...fixed.flatMap(([euros, key]) => (euros > 0 ? [words(key)] : [])), ...own.map(({ what }) => what)]
}
