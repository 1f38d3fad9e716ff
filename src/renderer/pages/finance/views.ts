/** The views of the finance page: one subject, looked at in five ways. The first is where the answers are given. */
export const VIEWS = ['inputs', 'budgets', 'scenarios', 'uncertainty', 'workForms'] as const
export type View = (typeof VIEWS)[number]

const PLACES: Readonly<Record<View, string>> = {
  inputs: '/finance',
  budgets: '/finance/budgets',
  scenarios: '/finance/scenarios',
  uncertainty: '/finance/uncertainty',
  workForms: '/finance/work-forms',
}

/** Where a view is. */
export function placeOf(view: View): string {
  return PLACES[view]
}

/** The view at a place; the answers where there is none. */
export function viewAt(location: string): View {
  return VIEWS.find((view) => PLACES[view] === location) ?? 'inputs'
}
