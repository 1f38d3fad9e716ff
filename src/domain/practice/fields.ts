import { z } from 'zod'
import { choice, decimal, statement, wholeNumber } from '../field/kinds.ts'

/** What kind of practice it can be. */
export const PRACTICE_FORMS = ['solo', 'duo', 'group', 'hoed', 'healthCentre'] as const

const patients = {
  unit: 'patients',
  min: 0,
  max: 50_000,
  askParty: 'seller',
  figures: ['normpraktijk-2018-2024'],
  steps: ['dd-patients', 'analyse-startup-demand'],
} as const

/* The steps of the road that the questions come from. */
const form = { steps: ['choose-practice-form'] } as const

/** How large the practice is and what kind of practice it is, on the day it starts. */
export const practiceFields = z.object({
  patientsUnder65: wholeNumber({ ...patients, required: true }),
  patients65To75: wholeNumber({ ...patients, required: true }),
  patients75To85: wholeNumber({ ...patients, required: true }),
  patientsFrom85: wholeNumber({ ...patients, required: true }),
  patientsInOpslagwijk: wholeNumber(patients),
  form: choice(PRACTICE_FORMS, { ...form, required: true }),
  ownerFte: decimal({ ...form, unit: 'fte', min: 0.1, max: 10 }),
  finished: statement(),
})
export type PracticeAnswers = z.infer<typeof practiceFields>
