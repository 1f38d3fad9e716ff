import { fromField, fromFigure, fromOutcome, outcome, sumOutcome, type Outcome } from '../outcome/outcome.ts'
import { figureIn, type Figures } from '../reference/pack.ts'
import type { PracticeAnswers } from './fields.ts'

/** The age bands of the capitation fee: the field with the patients of each and the figure with its tariff. */
export const AGE_BANDS = [
  { key: 'patientsUnder65', tariff: 'inschrijftarief-u65-2026' },
  { key: 'patients65To75', tariff: 'inschrijftarief-65-75-2026' },
  { key: 'patients75To85', tariff: 'inschrijftarief-75-85-2026' },
  { key: 'patientsFrom85', tariff: 'inschrijftarief-85plus-2026' },
] as const

/** The paths of the fields that together are all patients. */
export const PATIENT_PATHS = AGE_BANDS.map(({ key }) => `practice.${key}` as const)

/** All enrolled patients: the sum of the four age bands of the capitation tariff. Unknown while one band is. */
export function totalPatients(practice: PracticeAnswers): Outcome {
  const bands = AGE_BANDS.map(({ key }) => fromField(`practice.${key}`, practice[key]))
  return sumOutcome('totalPatients', 'patients', bands)
}

/**
 * The size in norm practices: patients divided by the norm practice of 2,095 patients per fte.
 * Source: LHV, norm used for tariffs 2018–2024 and still in contracts (figure normpraktijk-2018-2024).
 */
export function normPracticeFte(practice: PracticeAnswers, pack: Figures): Outcome {
  const norm = fromFigure(figureIn(pack, 'normpraktijk-2018-2024'))
  return outcome(
    'normPracticeFte',
    'fte',
    [fromOutcome(totalPatients(practice)), norm],
    (patients, perFte) => patients / perFte,
  )
}
