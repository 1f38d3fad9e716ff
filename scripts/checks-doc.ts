/** `npm run checks-doc`: writes docs/checks.md anew. */
import { writeFileSync } from 'node:fs'
import { CHECKS_DOC, checksDocument } from './checks-doc/document.ts'

const text = checksDocument()
writeFileSync(CHECKS_DOC, text)
console.log(`${CHECKS_DOC} written: ${text.split('\n').length - 1} lines.`)
