/** `npm run dictionary`: writes docs/data-dictionary.md anew. */
import { writeFileSync } from 'node:fs'
import { dictionary, DICTIONARY } from './dictionary/document.ts'

const text = dictionary()
writeFileSync(DICTIONARY, text)
console.log(`${DICTIONARY} written: ${text.split('\n').length - 1} lines.`)
