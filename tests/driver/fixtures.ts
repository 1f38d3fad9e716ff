import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { applyChanges } from '#domain/plan/apply.ts'
import { changesOf, type Edit } from '#domain/plan/edit.ts'
import { emptyPlan, type Plan } from '#domain/plan/plan.ts'
import { sampleSchema, withIds, type Sample } from '#main/files/sample-file.ts'

/** The roads with a complete invented plan, edit by edit, in `tests/fixtures`. */
export const ROADS = ['takeover', 'startup', 'joining'] as const
export type Road = (typeof ROADS)[number]

/** An invented plan with every page of this road filled in. */
export function readFixture(road: Road): Sample {
  const file = resolve(import.meta.dirname, `../fixtures/${road}.json`)
  return sampleSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
}

/** The first answers of a new workbook, by path. */
export function firstAnswers({ title, kind, startDate }: Sample) {
  return { 'route.title': title, 'route.kind': kind, 'route.startDate': startDate }
}

/** The fixture as edits of a plan, with these ids for the items. */
export function fixtureEdits({ edits }: Sample, itemId: () => string): Edit[] {
  const ids = new Map<string, string>()
  return edits.map((written): Edit => {
    const edit = withIds(written, ids)
    if (edit.procedure === 'plan.set') return { kind: 'set', ...edit.input }
    const id = itemId()
    if (edit.as !== undefined) ids.set(edit.as, id)
    return { kind: 'add', id, ...edit.input }
  })
}

/** The plan that a fixture leads to; the ids of its items are numbered. */
export function fixturePlan(sample: Sample): Plan {
  let count = 0
  const itemId = () => `item${String((count += 1)).padStart(8, '0')}`
  const first = Object.entries(firstAnswers(sample)).map(([path, value]): Edit => ({
    kind: 'set',
    path,
    value,
  }))
  return [...first, ...fixtureEdits(sample, itemId)].reduce(
    (plan, edit) => applyChanges(plan, changesOf(plan, edit)),
    emptyPlan(),
  )
}
