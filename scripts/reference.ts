/** `npm run reference -- --summary`: what the app knows, as a table. */
import { parseArgs } from 'node:util'
import { libraryFiles } from './reference/library-files.ts'
import { newestPack } from './reference/packs.ts'
import { summaryRows } from './reference/summary.ts'
import { terminalTable } from './reference/table.ts'

const { values } = parseArgs({ options: { summary: { type: 'boolean', default: false } } })
if (values.summary) {
  const pack = newestPack()
  console.log(`Reference pack ${pack.id}, made on ${pack.madeOn}\n`)
  console.log(terminalTable(summaryRows(pack, libraryFiles())))
} else {
  console.error('Say what you want to see: npm run reference -- --summary')
  process.exitCode = 1
}
