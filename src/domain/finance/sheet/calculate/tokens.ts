/** A piece of a formula. A cell may have the name of its sheet before it. */
export type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'cell'; readonly sheet: string | null; readonly row: number; readonly column: number }
  | { readonly kind: 'mark'; readonly mark: string }

const PIECE =
  /(?<number>\d+(?:\.\d+)?(?:e[+-]?\d+)?)|"(?<text>(?:[^"]|"")*)"|(?:'(?<sheet>(?:[^']|'')+)'!)?\$?(?<letters>[A-Z]{1,3})\$?(?<row>\d+)|(?<function>[A-Z]+)(?=\()|(?<mark><=|>=|<>|[-+*/^&=<>(),:])/y

/** The pieces of a formula as the book writes it. Throws for anything else. */
export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = []
  PIECE.lastIndex = 0
  while (PIECE.lastIndex < formula.length) {
    const at = PIECE.lastIndex
    const found = PIECE.exec(formula)
    if (!found?.groups) throw new Error(`a formula cannot be read from place ${at}: ${formula}`)
    tokens.push(tokenOf(found.groups))
  }
  return tokens
}

function tokenOf(groups: Readonly<Record<string, string | undefined>>): Token {
  const { number, text, sheet, letters, row, function: name, mark = '' } = groups
  if (number !== undefined) return { kind: 'number', value: Number(number) }
  if (text !== undefined) return { kind: 'text', value: text.replaceAll('""', '"') }
  if (name !== undefined) return { kind: 'function', name }
  if (letters === undefined) return { kind: 'mark', mark }
  return {
    kind: 'cell',
    sheet: sheet?.replaceAll("''", "'") ?? null,
    row: Number(row) - 1,
    column: columnOf(letters),
  }
}

/** The column that letters stand for, from 0. */
function columnOf(letters: string): number {
  let column = 0
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + letters.charCodeAt(at) - 64
  return column - 1
}
