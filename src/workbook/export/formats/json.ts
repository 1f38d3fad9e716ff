import { isDeepStrictEqual } from 'node:util'
import { planFromJson, planToJson } from '#domain/plan/json.ts'
import { textFormat } from '../format.ts'

/** The whole plan, to be read by other programs and to make a workbook of again; docs/plan-schema.json describes it. */
export const jsonFormat = textFormat(
  ({ plan }) => planToJson(plan),
  (text, { plan }) => isDeepStrictEqual(planFromJson(text), plan),
)
