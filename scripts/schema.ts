/** `npm run schema`: writes docs/plan-schema.json anew. */
import { writeFileSync } from 'node:fs'
import { PLAN_SCHEMA, planJsonSchema } from './schema/document.ts'

const text = planJsonSchema()
writeFileSync(PLAN_SCHEMA, text)
console.log(`${PLAN_SCHEMA} written: ${text.length} characters.`)
