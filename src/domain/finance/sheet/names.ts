import { fixed, rangeName, sheetPrefix } from './a1.ts'
import type { NamedRange } from './book.ts'
import type { InputsSheet } from './inputs/sheet.ts'
import type { Layout } from './refs.ts'

/** A name for every input that is not in a list: its label, in characters a name may have. */
export function namesIn({ names, inputs }: Layout, { named }: InputsSheet): NamedRange[] {
  const taken: string[] = []
  return named.flatMap(({ path, words }) => {
    const place = inputs.get(path)
    if (place === undefined) return []
    const name = rangeName(words, taken)
    taken.push(name)
    return { name, range: `${sheetPrefix(names[place.sheet])}${fixed(place.row, place.column)}` }
  })
}
