import { useState } from 'react'
import type { FinanceYear } from '#domain/finance/projection/calendar.ts'

/** As many years as fit beside each other. */
const AT_ONCE = 4

/** Which years the budgets show beside each other, and of which one the months. */
export interface ShownYears {
  readonly years: readonly FinanceYear[]
  readonly unfolded: number | null
  /** Shows the months of a year, or folds them away again. */
  readonly unfold: (year: number) => void
  /** Go to the years before or after; null where there are none. */
  readonly earlier: (() => void) | null
  readonly later: (() => void) | null
}

/** Keeps which of these years are shown. */
export function useYears(years: readonly FinanceYear[]): ShownYears {
  const [wanted, setFirst] = useState(0)
  const [unfolded, setUnfolded] = useState<number | null>(null)
  const first = Math.min(wanted, Math.max(0, years.length - AT_ONCE))
  const go = (to: number) => {
    setFirst(Math.min(Math.max(0, to), Math.max(0, years.length - AT_ONCE)))
    setUnfolded(null)
  }
  return {
    years: years.slice(first, first + AT_ONCE),
    unfolded,
    unfold: (year) => setUnfolded((current) => (current === year ? null : year)),
    earlier: first > 0 ? () => go(first - AT_ONCE) : null,
    later: first + AT_ONCE < years.length ? () => go(first + AT_ONCE) : null,
  }
}
