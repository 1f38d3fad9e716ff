import type { ListDefinition } from '#domain/plan/catalogue.ts'

/** Where the words of a list are. */
export function listKey(list: ListDefinition): string {
  return `${list.subject}:lists.${list.key}`
}
