import { USUAL_SALARY_FIGURE } from '../../finance/model/rates.ts'
import { privateFromPractice } from '../../finance/sums.ts'
import { valueOf } from '../../reference/figure.ts'
import { figureIn } from '../../reference/pack.ts'
import { and, is, known, lacks, numbers, outcomeWith } from '../truth.ts'
import { consistency, figure, measured, rulesOf, step } from './support.ts'
import { whenAnswered, whenNumber } from './when.ts'

const HOURS = 'urencriterium'

/** Checks on the owner: hours, tax, pension, insurance and the household. */
export const ownerRules = rulesOf('finance', [
  {
    id: 'household-above-need',
    severity: 'attention',
    source: consistency,
    reads: [
      'orientation.incomeNeedPerMonth',
      'finance.privateHousingPerMonth',
      'finance.privateLivingPerMonth',
      'finance.partnerIncomePerMonth',
    ],
    fix: 'finance.privateLivingPerMonth',
    fires: ({ plan }) =>
      outcomeWith(
        privateFromPractice(plan.finance),
        plan,
        ['orientation.incomeNeedPerMonth'],
        (needed, wished) => needed > wished,
      ),
    measures: ({ plan }) => measured(privateFromPractice(plan.finance)),
  },
  {
    id: 'hours-above-wish',
    severity: 'tip',
    source: consistency,
    reads: ['finance.ownerHoursPerWeek', 'orientation.hoursPerWeek'],
    fix: 'finance.ownerHoursPerWeek',
    fires: ({ plan }) =>
      numbers(
        plan,
        ['finance.ownerHoursPerWeek', 'orientation.hoursPerWeek'],
        (counted, wished) => counted > wished,
      ),
  },
  {
    id: 'hours-criterion-contradicted',
    severity: 'attention',
    source: figure(HOURS),
    reads: ['finance.hoursCriterionMet', 'finance.ownerHoursPerWeek', 'finance.ownerWeeksPerYear'],
    fix: 'finance.hoursCriterionMet',
    fires: ({ plan, pack }) =>
      and(
        is(plan, 'finance.hoursCriterionMet', 'yes'),
        numbers(
          plan,
          ['finance.ownerHoursPerWeek', 'finance.ownerWeeksPerYear'],
          (hours, weeks) => hours * weeks < (valueOf(figureIn(pack, HOURS)) ?? 0),
        ),
      ),
  },
  {
    id: 'hours-criterion-unknown',
    severity: 'tip',
    source: figure(HOURS),
    reads: ['finance.legalForm', 'finance.hoursCriterionMet'],
    fix: 'finance.hoursCriterionMet',
    fires: ({ plan }) => {
      const { hoursCriterionMet: met } = plan.finance
      return and(
        is(plan, 'finance.legalForm', 'soleTrader', 'partnership'),
        known(met === null || met === 'notYet'),
      )
    },
  },
  {
    id: 'bv-approximated',
    severity: 'tip',
    source: figure('vpb-2026'),
    ...whenAnswered('finance.legalForm', 'bv'),
  },
  {
    id: 'salary-below-usual',
    severity: 'attention',
    source: figure(USUAL_SALARY_FIGURE),
    reads: ['finance.legalForm', 'finance.dgaSalaryPerYear'],
    fix: 'finance.dgaSalaryPerYear',
    fires: ({ plan, pack }) =>
      and(
        is(plan, 'finance.legalForm', 'bv'),
        numbers(
          plan,
          ['finance.dgaSalaryPerYear'],
          (salary) => salary < (valueOf(figureIn(pack, USUAL_SALARY_FIGURE)) ?? 0),
        ),
      ),
  },
  {
    id: 'no-disability-insurance',
    severity: 'attention',
    source: step('insurances'),
    ...whenNumber('finance.aovPremiumPerYear', (premium) => premium === 0),
  },
  {
    id: 'no-own-pension',
    severity: 'attention',
    source: step('gp-pension'),
    ...whenNumber('finance.pensionPremiumPerYear', (premium) => premium === 0),
  },
  {
    id: 'tax-not-reserved',
    severity: 'attention',
    source: step('bookkeeping-tax-setup'),
    reads: ['finance.taxReserve'],
    fix: 'finance.taxReserve',
    fires: ({ plan }) => lacks(plan, 'finance.taxReserve', 'provisionalAssessment', 'setAside'),
  },
  {
    id: 'starts-above-capacity',
    severity: 'attention',
    routes: ['startup'],
    source: consistency,
    reads: ['finance.patientsAtStart', 'finance.patientCapacity'],
    fix: 'finance.patientsAtStart',
    fires: ({ plan }) =>
      numbers(plan, ['finance.patientsAtStart', 'finance.patientCapacity'], (first, most) => first > most),
  },
])
