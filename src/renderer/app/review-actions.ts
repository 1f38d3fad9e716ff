import { leaveField } from './leave-field.ts'
import { whenSaved } from './queries.ts'
import { readIn } from './read-in.ts'

/** Shows the page on which the plan is shared, once what is being typed is on disk: that goes along. */
export async function shareReview(): Promise<void> {
  await show('/review/share')
}

/** Shows what the mentor says and lets the user choose the file that came back. */
export async function importReview(): Promise<void> {
  await show('/review')
  await readIn(null)
}

async function show(place: string): Promise<void> {
  leaveField()
  await whenSaved()
  window.location.hash = place
}
