import type { CheckRule } from '../check.ts'
import { candidatesRules } from './candidates.ts'
import { collaborationRules } from './collaboration.ts'
import { dueDiligenceRules } from './due-diligence.ts'
import { financeRules } from './finance.ts'
import { handoverRules } from './handover.ts'
import { housingRules } from './housing.ts'
import { insurersRules } from './insurers.ts'
import { orientationRules } from './orientation.ts'
import { practiceRules } from './practice.ts'
import { referenceRules } from './reference.ts'
import { regionRules } from './region.ts'
import { registrationsRules } from './registrations.ts'
import { scheduleRules } from './schedule.ts'
import { staffingRules } from './staffing.ts'
import { systemsRules } from './systems.ts'

/** Every rule of the app, page by page. */
export const RULES: readonly CheckRule[] = [
  ...orientationRules,
  ...regionRules,
  ...candidatesRules,
  ...practiceRules,
  ...dueDiligenceRules,
  ...housingRules,
  ...staffingRules,
  ...insurersRules,
  ...financeRules,
  ...registrationsRules,
  ...systemsRules,
  ...collaborationRules,
  ...handoverRules,
  ...scheduleRules,
  ...referenceRules,
]
