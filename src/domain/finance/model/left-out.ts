/** An answer the projection could not count with: it is unknown. */
export interface LeftOut {
  /** The path of the field. */
  readonly path: string
  /** What is missing from the result because of it. */
  readonly part: LeftOutPart
}

/** The parts of a projection that can be incomplete. */
export const LEFT_OUT_PARTS = [
  'revenue',
  'staff',
  'housing',
  'otherCosts',
  'investments',
  'depreciation',
  'interest',
  'repayment',
  'payments',
  'tax',
  'private',
] as const
export type LeftOutPart = (typeof LEFT_OUT_PARTS)[number]

/** Reads answers for the model and remembers which were unknown. */
export interface Reader {
  /** The answer, or 0 after noting that it is left out. */
  readonly known: (value: number | null, part: LeftOutPart, path: string) => number
  /** Notes that an answer that is no amount is unknown. */
  readonly note: (part: LeftOutPart, path: string) => void
  readonly leftOut: readonly LeftOut[]
}

/** A reader that has left nothing out yet. What is asked for twice is named once. */
export function newReader(): Reader {
  const leftOut: LeftOut[] = []
  const note = (part: LeftOutPart, path: string) => {
    if (!leftOut.some((one) => one.path === path && one.part === part)) leftOut.push({ path, part })
  }
  const known = (value: number | null, part: LeftOutPart, path: string) => {
    if (value === null) note(part, path)
    return value ?? 0
  }
  return { known, note, leftOut }
}
