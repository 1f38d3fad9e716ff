/** The data dictionary says what the code and the reference pack say now. */
import { existsSync, readFileSync } from 'node:fs'
import { dictionary, DICTIONARY } from '../dictionary/document.ts'

/** The first line in which the written dictionary differs from what it should be, or null when it is the same. */
export function firstDifference(written: string, wanted: string): string | null {
  if (written === wanted) return null
  const [old, now] = [written.split('\n'), wanted.split('\n')]
  const line = now.findIndex((text, index) => text !== old[index])
  const at = line < 0 ? now.length : line
  return `line ${at + 1} should be: ${now[at] ?? '(nothing)'}`
}

if (import.meta.main) {
  const wanted = dictionary()
  const written = existsSync(DICTIONARY) ? readFileSync(DICTIONARY, 'utf8') : ''
  const difference = firstDifference(written, wanted)
  if (difference) console.error(`${DICTIONARY} is out of date; run \`npm run dictionary\`. Its ${difference}`)
  else console.log(`${DICTIONARY}: ${wanted.split('\n').length - 1} lines, up to date`)
  process.exitCode = difference ? 1 : 0
}
