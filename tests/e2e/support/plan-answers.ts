import type { FieldValue } from '#domain/field/meta.ts'
import { LISTS, SCALARS } from '#domain/plan/catalogue.ts'
import type { Plan, Subject } from '#domain/plan/plan.ts'
import { listItems, readField } from '#domain/plan/read.ts'

/**
 * Every known answer about a subject, or about all, by path. An item is named after its place in its list, so that two
 * plans with the same answers are the same whatever the ids of their items are.
 */
export function answersIn(
  plan: Plan,
  subject: Subject | null,
  without: (path: string) => boolean,
): ReadonlyMap<string, FieldValue> {
  const places = placesOf(plan)
  const named = (value: FieldValue) => (typeof value === 'string' ? (places.get(value) ?? value) : value)
  const isAbout = (one: Subject) => subject === null || one === subject
  const scalars = SCALARS.filter((field) => isAbout(field.subject)).map(({ subject: of, key }) => {
    const path = `${of}.${key}`
    return [path, named(readField(plan, path))] as const
  })
  const inLists = LISTS.filter((list) => isAbout(list.subject) && !without(list.path)).flatMap((list) =>
    listItems(plan, list).flatMap((item) =>
      list.fields
        .filter(({ key }) => !without(`${list.path}.${key}`))
        .map(({ key }) => [`${places.get(item.id) ?? ''}.${key}`, named(item[key] ?? null)] as const),
    ),
  )
  return new Map(
    [...scalars.filter(([path]) => !without(path)), ...inLists].filter(([, value]) => value !== null),
  )
}

function placesOf(plan: Plan): ReadonlyMap<string, string> {
  return new Map(
    LISTS.flatMap((list) =>
      listItems(plan, list).map((item, index): [string, string] => [item.id, `${list.path}[${index}]`]),
    ),
  )
}
