import type { Plan } from '../../plan/plan.ts'
import type { Figures } from '../../reference/pack.ts'
import { tariffFor } from '../../reference/tariffs.ts'
import { rulesFor } from '../../staffing/cost.ts'
import { INDEX_FIGURES, TARIFF_PARTS, TAX_FIGURES } from '../model/rates.ts'

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
export function payFigures({ staffing }: Plan): string[] {
  const hasTemporary = staffing.staff.some(({ contract }) => contract === 'temporary')
  const rules = staffing.staff.flatMap(({ role }) => (role === null ? [] : rulesFor(role)))
  return [
    ...rules.flatMap((one) => [
      one.fullTime,
      one.holiday,
      one.yearEnd,
      one.pensionRate,
      one.pensionFranchise,
      one.pensionMaximum,
    ]),
    ...(rules.length > 0 ? ['maximumpremieloon-2026', 'premies-werkgever-som-2026'] : []),
    ...(hasTemporary ? ['premie-awf-laag-2026', 'premie-awf-hoog-2026'] : []),
  ]
}

/** Tax parameters that count for a person, or for a bv and its director. */
export function taxFigures({ finance }: Plan): string[] {
  const isBv = finance.legalForm === 'bv'
  const counts = (name: string) =>
    isBv ? !['mkbExemption', 'startersDeduction', 'deductionCap'].includes(name) : !/^(vpb|box2)/.test(name)
  const own = isBv
    ? finance.dgaSalaryPerYear === null && ['dga-gebruikelijk-loon-2026']
    : finance.hoursCriterionMet === 'yes' && ['zelfstandigenaftrek-2026', 'zelfstandigenaftrek-2027']
  return [...Object.entries(TAX_FIGURES).flatMap(([name, id]) => (counts(name) ? [id] : [])), ...(own || [])]
}
