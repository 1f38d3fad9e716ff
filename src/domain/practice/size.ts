import { fromField, fromFigure, fromOutcome, outcome, type Outcome } from '../outcome/outcome.ts'
import { figureIn, type Figures } from '../reference/pack.ts'
import type { PracticeAnswers } from './fields.ts'

const AGE_BANDS = ['patientsUnder65', 'patients65To75', 'patients75To85', 'patientsFrom85'] as const

/** All enrolled patients: the sum of the four age bands of the capitation tariff. Unknown while one band is. */
export function totalPatients(practice: PracticeAnswers): Outcome {
  const bands = AGE_BANDS.map((band) => fromField(`practice.${band}`, practice[band]))
  return outcome('totalPatients', 'patients', bands, (...counts) =>
    counts.reduce((sum, count) => sum + count, 0),
  )
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
