import { beforeCases } from './before.ts'
import { dueDiligenceCases } from './due-diligence.ts'
import { financeCases } from './finance.ts'
import { handoverCases, planningCases } from './handover.ts'
import { housingCases } from './housing.ts'
import { insurersCases } from './insurers.ts'
import { registrationsCases } from './registrations.ts'
import { staffingCases } from './staffing.ts'
import type { Cases } from './support.ts'
import { collaborationCases, systemsCases } from './systems.ts'

/** The plans of every rule, by its id. */
export const CASES: Cases = {
  ...beforeCases,
  ...dueDiligenceCases,
  ...housingCases,
  ...staffingCases,
  ...insurersCases,
  ...financeCases,
  ...registrationsCases,
  ...systemsCases,
  ...collaborationCases,
  ...handoverCases,
  ...planningCases,
}
