/** The schema of a plan file says what the definitions say now. */
import { existsSync, readFileSync } from 'node:fs'
import { PLAN_SCHEMA, planJsonSchema } from '../schema/document.ts'
import { firstDifference } from './dictionary.ts'

const wanted = planJsonSchema()
const written = existsSync(PLAN_SCHEMA) ? readFileSync(PLAN_SCHEMA, 'utf8') : ''
const difference = firstDifference(written, wanted)
if (difference) console.error(`${PLAN_SCHEMA} is out of date; run \`npm run schema\`. Its ${difference}`)
else console.log(`${PLAN_SCHEMA}: up to date`)
process.exitCode = difference ? 1 : 0
