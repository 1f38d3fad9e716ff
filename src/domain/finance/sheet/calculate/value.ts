/** What a cell holds once it is worked out; null when it is empty. */
export type Value = number | string | boolean | null

/** A value as a number: an empty cell counts as 0. Throws for text, as a spreadsheet shows an error for it. */
export function numberOf(value: Value): number {
  if (typeof value === 'string') throw new Error(`text where a number should be: ${value}`)
  return Number(value)
}

export function textOf(value: Value): string {
  return value === null ? '' : String(value)
}

export function isTrue(value: Value): boolean {
  return numberOf(value) !== 0
}

/** Below 0 when the first comes before the second, 0 when they are the same. Numbers come before text; case does not count. */
export function compared(left: Value, right: Value): number {
  if (typeof left === 'string' || typeof right === 'string') {
    if (typeof left === 'number' || typeof right === 'number') return typeof left === 'number' ? -1 : 1
    const [one, other] = [textOf(left).toLowerCase(), textOf(right).toLowerCase()]
    return one === other ? 0 : one < other ? -1 : 1
  }
  return numberOf(left) - numberOf(right)
}
