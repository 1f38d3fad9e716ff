/** The list of checks says what the rules, the texts and the reference pack say now. */
import { existsSync, readFileSync } from 'node:fs'
import { CHECKS_DOC, checksDocument } from '../checks-doc/document.ts'
import { firstDifference } from './dictionary.ts'

if (import.meta.main) {
  const wanted = checksDocument()
  const written = existsSync(CHECKS_DOC) ? readFileSync(CHECKS_DOC, 'utf8') : ''
  const difference = firstDifference(written, wanted)
  if (difference) console.error(`${CHECKS_DOC} is out of date; run \`npm run checks-doc\`. Its ${difference}`)
  else console.log(`${CHECKS_DOC}: ${wanted.split('\n').length - 1} lines, up to date`)
  process.exitCode = difference ? 1 : 0
}
