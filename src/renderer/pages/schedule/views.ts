/** The views of the schedule. The first is where the questions are asked; a task that is opened has a place of its own. */
export const VIEWS = ['week', 'list', 'timeline', 'parties', 'start'] as const
export type View = (typeof VIEWS)[number]

const PLACES: Readonly<Record<View, string>> = {
  week: '/schedule',
  list: '/schedule/list',
  timeline: '/schedule/timeline',
  parties: '/schedule/parties',
  start: '/schedule/start',
}

/** Where a view is. */
export function placeOf(view: View): string {
  return PLACES[view]
}

/** The view at a place; this week where there is none. */
export function viewAt(location: string): View {
  return VIEWS.find((view) => PLACES[view] === location) ?? 'week'
}

/** Where a task is shown. */
export function taskPlace(id: string): string {
  return `/schedule/task/${id}`
}
