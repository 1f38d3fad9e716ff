const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype'])
const MOST_VALUES = 500
const DEEPEST = 4

/**
 * True for small data as JSON knows it: no keys that reach a prototype, no other kinds of objects, not many values.
 * Goes before the schema of a procedure, which bounds each value but not how many there are.
 */
export function isPlainData(value: unknown): boolean {
  let left = MOST_VALUES
  const isPlain = (part: unknown, depth: number): boolean => {
    left -= 1
    if (left < 0 || depth > DEEPEST) return false
    if (part === null || typeof part === 'string' || typeof part === 'boolean') return true
    if (typeof part === 'number') return Number.isFinite(part)
    if (typeof part !== 'object') return false
    if (Array.isArray(part)) return part.every((item) => isPlain(item, depth + 1))
    if (Object.getPrototypeOf(part) !== Object.prototype) return false
    return Reflect.ownKeys(part).every((key) => {
      return typeof key === 'string' && !FORBIDDEN_KEYS.has(key) && isPlain(Reflect.get(part, key), depth + 1)
    })
  }
  return isPlain(value, 0)
}
