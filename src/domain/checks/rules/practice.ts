import { fromField, fromOutcome, outcome, type Outcome } from '../../outcome/outcome.ts'
import type { PracticeAnswers } from '../../practice/fields.ts'
import { totalPatients } from '../../practice/size.ts'
import { valueOf } from '../../reference/figure.ts'
import { figureIn, type Figures } from '../../reference/pack.ts'
import { and, is, lacks, outcomeIs, outcomeWith } from '../truth.ts'
import { consistency, figure, measured, rulesOf } from './support.ts'

const AVERAGE = 'patienten-per-fte-2022'

/** Checks on the size and the form of the practice. */
export const practiceRules = rulesOf('practice', [
  {
    id: 'opslagwijk-above-patients',
    severity: 'attention',
    source: consistency,
    reads: [
      'practice.patientsInOpslagwijk',
      'practice.patientsUnder65',
      'practice.patients65To75',
      'practice.patients75To85',
      'practice.patientsFrom85',
    ],
    fix: 'practice.patientsInOpslagwijk',
    fires: ({ plan }) =>
      outcomeWith(
        totalPatients(plan.practice),
        plan,
        ['practice.patientsInOpslagwijk'],
        (total, opslagwijk) => opslagwijk > total,
      ),
  },
  {
    id: 'form-other-than-wished',
    severity: 'tip',
    source: consistency,
    reads: ['practice.form', 'orientation.preferredForm'],
    fix: 'practice.form',
    fires: ({ plan }) =>
      and(
        is(plan, 'orientation.preferredForm', plan.orientation.preferredForm),
        lacks(plan, 'practice.form', plan.orientation.preferredForm),
      ),
  },
  {
    id: 'many-patients-per-owner',
    severity: 'tip',
    source: figure(AVERAGE),
    reads: ['practice.ownerFte', 'practice.patientsUnder65'],
    fix: 'practice.ownerFte',
    fires: ({ plan, pack }) =>
      outcomeIs(patientsPerFte(plan.practice), (patients) => patients > average(pack)),
    measures: ({ plan }) => measured(patientsPerFte(plan.practice)),
  },
])

/** Patients per fte of practice holder. */
function patientsPerFte(practice: PracticeAnswers): Outcome {
  const inputs = [fromOutcome(totalPatients(practice)), fromField('practice.ownerFte', practice.ownerFte)]
  return outcome('patientsPerOwnerFte', 'patientsPerFte', inputs, (patients, fte) => patients / fte)
}

function average(pack: Figures): number {
  return valueOf(figureIn(pack, AVERAGE)) ?? Infinity
}
