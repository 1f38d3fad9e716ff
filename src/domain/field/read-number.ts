import type { Language } from './format.ts'

const LEADING_SIGNS = /^(-?)\s*€?\s*(-?)\s*/
const TRAILING_SIGN = /\s*[€%]$/
const ROUND_ENDING = /,-+$/
const SPACED_THOUSANDS = /^-?[1-9]\d{0,2}(?:[\s']\d{3})+(?!\d)/

interface Notation {
  readonly group: string
  readonly point: string
}
const DUTCH: Notation = { group: '.', point: ',' }
const ENGLISH: Notation = { group: ',', point: '.' }

/**
 * The number in a typed text such as `€ 1.250,50`, `1250,5` or `12,-`, or null when it is not one, has too many
 * decimals, or could be read two ways. The reader's own notation comes first; the other one counts only where it
 * cannot be mistaken, as in `1250.50` or `1,250.50` typed in Dutch.
 */
export function readNumber(typed: string, language: Language, decimals: number): number | null {
  const text = bare(typed)
  const own = language === 'nl' ? DUTCH : ENGLISH
  const other = language === 'nl' ? ENGLISH : DUTCH
  if (ownPattern(own, decimals).test(text)) return toNumber(text, own)
  return unmistakable(other, decimals).test(text) ? toNumber(text, other) : null
}

/** Without the signs at either end and the spaces between thousands. A sign or a space anywhere else stays, and is refused. */
function bare(typed: string): string {
  return typed
    .trim()
    .replace('−', '-')
    .replace(LEADING_SIGNS, '$1$2')
    .replace(TRAILING_SIGN, '')
    .replace(ROUND_ENDING, '')
    .replace(SPACED_THOUSANDS, (thousands) => thousands.replaceAll(/[\s']/g, ''))
}

function fraction(point: string, most: number): string {
  return most === 0 ? '' : `(\\${point}\\d{1,${most}})?`
}

function ownPattern({ group, point }: Notation, decimals: number): RegExp {
  return new RegExp(`^-?([1-9]\\d{0,2}(\\${group}\\d{3})+|\\d+)${fraction(point, decimals)}$`)
}

function unmistakable({ group, point }: Notation, decimals: number): RegExp {
  const twoGroups = `[1-9]\\d{0,2}(\\${group}\\d{3}){2,}${fraction(point, decimals)}`
  const shown =
    decimals === 0
      ? '(?!)'
      : `([1-9]\\d{0,2}(\\${group}\\d{3})+|\\d+)\\${point}\\d{1,${Math.min(decimals, 2)}}`
  return new RegExp(`^-?(${twoGroups}|${shown})$`)
}

function toNumber(text: string, { group, point }: Notation): number {
  const value = Number(text.replaceAll(group, '').replace(point, '.'))
  return value === 0 ? 0 : value
}
