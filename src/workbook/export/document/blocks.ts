/** A part of a document, whatever file it becomes. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly isMuted?: boolean }
  | Table

/** A table; the cells of the columns in `numbers` stand to the right, those of a total are bold. */
export interface Table {
  readonly kind: 'table'
  readonly head: readonly string[]
  readonly rows: readonly { readonly cells: readonly string[]; readonly isTotal?: boolean }[]
  /** From which column on there are numbers; null when there are none. */
  readonly numbersFrom: number | null
}

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text })
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
export const muted = (text: string): Block => ({ kind: 'paragraph', text, isMuted: true })

/** A table of words; nothing when it has no rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): Block[] {
  const drawn = rows.map((cells) => ({ cells }))
  return rows.length === 0 ? [] : [{ kind: 'table', head, rows: drawn, numbersFrom: null }]
}
