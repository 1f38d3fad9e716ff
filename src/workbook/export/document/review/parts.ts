import type { By } from '#domain/review/report.ts'
import type { Reader } from '../../words.ts'
import { heading, muted, type Block } from '../blocks.ts'

/** Whoever reads a report: their words, and the plan it is about. */
export type Writer = Reader & { readonly today: string }

/** A section that says so when there is nothing in it. */
export function section({ words }: Writer, name: string, blocks: readonly Block[]): Block[] {
  const none = blocks.length === 0 ? [muted(words(`review:report.${name}.none`))] : []
  return [heading(1, words(`review:report.${name}.title`)), ...none, ...blocks]
}

/** The names of the columns of a table. */
export function columns({ words }: Writer, names: readonly string[]): string[] {
  return names.map((name) => words(`review:report.columns.${name}`))
}

/** What is surely by who it says. */
export function sure<T extends { readonly by: By }>(all: readonly T[]): T[] {
  return all.filter(({ by }) => by.isVerified)
}

/** Whether a page was changed since it was judged. */
export function isReopened({ state }: { readonly state: string }): boolean {
  return state === 'reopened'
}
