import type { ReferenceAnswers } from './fields.ts'
import type { Figure, TariffSet } from './figure.ts'
import { figureIn, type Figures } from './pack.ts'

const FIRST_YEAR_OF_AFTER = 2027

/**
 * The tariff set to count with in a budget year. By year: the set before the reassessment may be billed in 2026, the set
 * after it from 1 January 2027 (source: figure tarieven-2026-declareerbaar-vanaf, LHV 24 September 2026).
 */
export function tariffSetFor(budgetYear: number, choice: ReferenceAnswers['tariffs']): TariffSet {
  if (choice === 'before' || choice === 'after') return choice
  return budgetYear < FIRST_YEAR_OF_AFTER ? 'before' : 'after'
}

/**
 * A 2026 tariff for a budget year, by the id of its "after" figure. Where a set lacks the tariff the other one is given:
 * its `tariffSet` says which it is.
 */
export function tariffFor(
  pack: Figures,
  id: string,
  budgetYear: number,
  choice: ReferenceAnswers['tariffs'],
): Figure {
  const before = pack.figures.get(`${id}-voor`)
  return tariffSetFor(budgetYear, choice) === 'before' && before ? before : figureIn(pack, id)
}

/** Whether a tariff has not been set for this year yet: the 2027 tariffs still have to be filled in. */
export function isTariffPending(budgetYear: number): boolean {
  return budgetYear >= FIRST_YEAR_OF_AFTER
}
