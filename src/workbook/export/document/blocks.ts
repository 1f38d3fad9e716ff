import type { Block } from '#contract/text-document.ts'

export type { Block, Table } from '#contract/text-document.ts'

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text })
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
export const muted = (text: string): Block => ({ kind: 'paragraph', text, isMuted: true })

/** A table of words; nothing when it has no rows. The widths are those of its columns beside each other. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths?: readonly number[],
): Block[] {
  const drawn = rows.map((cells) => ({ cells }))
  if (rows.length === 0) return []
  return [{ kind: 'table', head, rows: drawn, numbersFrom: null, ...(widths && { widths }) }]
}
