import type { Plan } from '../../plan/plan.ts'
import type { Figures } from '../../reference/pack.ts'
import { tariffFor } from '../../reference/tariffs.ts'
import { payFigures, premiumFigures, rulesFor } from '../../staffing/cost.ts'
import {
  INDEX_FIGURES,
  SELF_EMPLOYED_FIGURES,
  TARIFF_PARTS,
  TAX_FIGURES,
  USUAL_SALARY_FIGURE,
} from '../model/rates.ts'

/** The figures of some tariffs: of the first year, and of the next where another set holds then. */
export function tariffFigures({ route, reference }: Plan, pack: Figures, ids: readonly string[]): string[] {
  const first = Number((route.startDate ?? '').slice(0, 4))
  return ids.flatMap((id) =>
    [first, first + 1].map((year) => tariffFor(pack, id, year, reference.tariffs).id),
  )
}

/** How tariffs rise: what the tariff is built of, each with its index, while the user has no percentage. */
export function tariffIndexFigures({ finance }: Plan): string[] {
  if (finance.tariffIndexPercent !== null) return []
  return [...TARIFF_PARTS.map(({ figure }) => figure), ...Object.values(INDEX_FIGURES)]
}

/** How wages, rents or other costs rise, while the user has no percentage. */
export function indexFigures({ finance }: Plan, index: keyof typeof INDEX_FIGURES): string[] {
  return finance[`${index}IndexPercent`] === null ? [INDEX_FIGURES[index]] : []
}

/** What everybody on the payroll is paid by. */
export function staffFigures({ staffing }: Plan): string[] {
  const counted = staffing.staff.flatMap(({ role, contract }) => (role === null ? [] : { role, contract }))
  return [
    ...counted.flatMap(({ role }) => payFigures(rulesFor(role))),
    ...counted.flatMap(({ contract }) => premiumFigures(contract)),
  ]
}

/** Tax parameters that count for a person, or for a bv and its director. */
export function taxFigures({ finance }: Plan): string[] {
  const isBv = finance.legalForm === 'bv'
  const counts = (name: string) =>
    isBv ? !['mkbExemption', 'startersDeduction', 'deductionCap'].includes(name) : !/^(vpb|box2)/.test(name)
  const own = isBv
    ? finance.dgaSalaryPerYear === null && [USUAL_SALARY_FIGURE]
    : finance.hoursCriterionMet === 'yes' && SELF_EMPLOYED_FIGURES
  return [...Object.entries(TAX_FIGURES).flatMap(([name, id]) => (counts(name) ? [id] : [])), ...(own || [])]
}
