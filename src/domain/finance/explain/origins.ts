import { SHIFTS } from '../../collaboration/shifts.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Figures } from '../../reference/pack.ts'
import { YEARLY_COSTS } from '../../systems/costs.ts'
import { CONSULT_UNIT_FIGURES } from '../model/build.ts'
import { TARIFF_FIGURES } from '../model/rates.ts'
import {
  CASH_IN_LINES,
  CASH_OUT_LINES,
  COST_LINES,
  OWNER_LINES,
  REVENUE_LINES,
  type Line,
} from '../projection/lines.ts'
import { PRIVATE_COSTS } from '../sums.ts'
import {
  assetPaths,
  creditLinePaths,
  lifePaths,
  loanPaths,
  pathsIn,
  placePaths,
  sharePaths,
  sizePaths,
} from './answers.ts'
import { indexFigures, staffFigures, tariffFigures, tariffIndexFigures, taxFigures } from './figures.ts'

/** What one line is worked out of. Paths of fields that are not asked are left out later. */
interface Origin {
  readonly lines?: readonly Line[]
  readonly paths?: readonly string[]
  readonly figures?: readonly string[]
}

type OriginOf = (plan: Plan, pack: Figures) => Origin

const from =
  (...lines: Line[]): OriginOf =>
  () => ({ lines })

/** A yearly amount that rises with the tariffs and with the number of patients. */
const moduleFrom =
  (path: string): OriginOf =>
  (plan) => ({
    lines: ['patients'],
    paths: [path, ...sizePaths(), ...sharePaths(), 'finance.tariffIndexPercent'],
    figures: tariffIndexFigures(plan),
  })

/** Costs that rise with an index, of which the user bears a share. */
const costFrom =
  (index: 'wage' | 'housing' | 'other', pathsOf: (plan: Plan) => readonly string[]): OriginOf =>
  (plan) => ({
    paths: [...pathsOf(plan), ...sharePaths(), `finance.${index}IndexPercent`],
    figures: indexFigures(plan, index),
  })

/** What the owner pays privately, which rises with other costs. */
const privateFrom =
  (...paths: string[]): OriginOf =>
  (plan) => ({
    paths: [...paths, 'finance.otherIndexPercent'],
    figures: indexFigures(plan, 'other'),
  })

/** Where each line comes from: what model/ reads for it and projection/ does with it. */
export const ORIGINS: Readonly<Record<Line, OriginOf>> = {
  patients: () => ({ paths: sizePaths() }),
  capitation: (plan, pack) => ({
    lines: ['patients'],
    paths: [...sizePaths(), 'practice.patientsInOpslagwijk', ...sharePaths(), 'finance.tariffIndexPercent'],
    figures: [
      ...tariffFigures(plan, pack, [...TARIFF_FIGURES.capitation, TARIFF_FIGURES.opslagwijk]),
      ...tariffIndexFigures(plan),
    ],
  }),
  consults: (plan, pack) => ({
    lines: ['patients'],
    paths: ['finance.consultUnitsPerPatient', ...sharePaths(), 'finance.tariffIndexPercent'],
    figures: [
      ...(plan.finance.consultUnitsPerPatient === null ? CONSULT_UNIT_FIGURES : []),
      ...tariffFigures(plan, pack, [TARIFF_FIGURES.consultUnit]),
      ...tariffIndexFigures(plan),
    ],
  }),
  mtvp: moduleFrom('finance.mtvpPerYear'),
  pohGgz: moduleFrom('finance.pohGgzPerYear'),
  segment2: moduleFrom('finance.segment2PerYear'),
  segment3: moduleFrom('finance.segment3PerYear'),
  anw: (plan, pack) => ({
    paths: [...SHIFTS.map(({ key }) => `collaboration.${key}`), 'finance.tariffIndexPercent'],
    figures: [...tariffFigures(plan, pack, TARIFF_FIGURES.anw), ...tariffIndexFigures(plan)],
  }),
  startSupport: () => ({
    lines: ['patients'],
    paths: ['finance.startSupportPerPatientPerMonth', 'finance.startSupportUntil', ...sharePaths()],
  }),
  traineeFees: costFrom('wage', ({ staffing }) =>
    pathsIn('staffing.trainees', staffing.trainees, ['feePerMonth', 'startMonth']),
  ),
  otherIncome: (plan) => ({
    paths: [
      ...pathsIn('finance.otherIncome', plan.finance.otherIncome, ['amountPerYear']),
      ...sharePaths(),
      'finance.tariffIndexPercent',
    ],
    figures: tariffIndexFigures(plan),
  }),
  staff: (plan) => ({
    paths: [
      ...pathsIn('staffing.staff', plan.staffing.staff, [
        'role',
        'monthlyWageFullTime',
        'hoursPerWeek',
        'contract',
        'startMonth',
      ]),
      'staffing.pensionEmployerSharePercent',
      'staffing.gpPensionEmployerSharePercent',
      'staffing.sicknessReservePercent',
      ...sharePaths(),
      'finance.wageIndexPercent',
    ],
    figures: [...staffFigures(plan), ...indexFigures(plan, 'wage')],
  }),
  locums: costFrom('wage', ({ staffing }) =>
    pathsIn('staffing.locums', staffing.locums, [
      'hoursPerWeek',
      'weeksPerYear',
      'ratePerHour',
      'startMonth',
    ]),
  ),
  trainees: costFrom('wage', ({ staffing }) =>
    pathsIn('staffing.trainees', staffing.trainees, ['allowancePerMonth', 'startMonth']),
  ),
  housing: costFrom('housing', placePaths),
  systems: costFrom('other', () => [
    ...YEARLY_COSTS.map((key) => `systems.${key}`),
    'systems.doubleCostMonths',
  ]),
  insurance: costFrom('other', () => ['finance.liabilityPremiumPerYear']),
  otherCosts: (plan, pack) => ({
    ...costFrom('other', ({ finance }) =>
      pathsIn('finance.otherCosts', finance.otherCosts, ['amountPerYear', 'basis']),
    )(plan, pack),
    lines: plan.finance.otherCosts.some(({ basis }) => basis === 'perThousandPatients') ? ['patients'] : [],
  }),
  startCosts: () => ({ paths: ['systems.conversionCosts', 'systems.setUpCosts', ...sharePaths()] }),
  depreciation: (plan) => ({
    paths: [...assetPaths(plan), ...lifePaths(plan)],
    figures: plan.finance.goodwillPart === null ? [] : ['goodwill-fiscale-afschrijving'],
  }),
  interest: (plan) => ({
    paths: loanPaths(plan, ['amount', 'interestPercent', 'kind', 'termMonths', 'graceMonths', 'startMonth']),
  }),
  overdraftInterest: (plan) => ({ lines: ['cash'], paths: creditLinePaths(plan) }),
  result: from(...REVENUE_LINES, ...COST_LINES, 'depreciation', 'interest', 'overdraftInterest'),
  incomeTax: (plan) => ({
    lines: ['result', 'investments', 'pension', 'aov'],
    paths: [
      'finance.legalForm',
      'finance.hoursCriterionMet',
      'finance.startersDeductionYears',
      'finance.dgaSalaryPerYear',
      ...lifePaths(plan),
      'finance.otherIndexPercent',
      ...(plan.finance.legalForm === 'bv' ? ['finance.wageIndexPercent'] : []),
    ],
    figures: [
      ...taxFigures(plan),
      ...indexFigures(plan, 'other'),
      ...(plan.finance.legalForm === 'bv' ? indexFigures(plan, 'wage') : []),
    ],
  }),
  receipts: () => ({
    lines: REVENUE_LINES,
    paths: ['finance.capitationPayment', 'finance.consultDelayMonths'],
  }),
  ownMeans: () => ({ paths: ['finance.ownMeans'] }),
  loansDrawn: (plan) => ({ paths: loanPaths(plan, ['amount', 'startMonth']) }),
  staffPaid: from('staff'),
  costsPaid: from(...COST_LINES.filter((line) => line !== 'staff')),
  interestPaid: from('interest', 'overdraftInterest'),
  repayment: (plan) => ({
    paths: loanPaths(plan, ['amount', 'interestPercent', 'kind', 'termMonths', 'graceMonths', 'startMonth']),
  }),
  investments: (plan) => ({ paths: assetPaths(plan) }),
  taxPaid: () => ({ lines: ['incomeTax'], paths: ['finance.taxReserve'] }),
  pension: privateFrom('finance.pensionPremiumPerYear'),
  aov: privateFrom('finance.aovPremiumPerYear'),
  private: privateFrom(...PRIVATE_COSTS.map((key) => `finance.${key}`), 'finance.partnerIncomePerMonth'),
  cashFlow: from(...CASH_IN_LINES, ...CASH_OUT_LINES),
  cash: from('cashFlow'),
  fixedAssets: from('investments', 'depreciation'),
  receivable: from('receipts', ...REVENUE_LINES),
  receivedInAdvance: from('receipts', ...REVENUE_LINES),
  loans: from('loansDrawn', 'repayment'),
  staffOwed: from('staff', 'staffPaid'),
  taxOwed: from('incomeTax', 'taxPaid'),
  equity: from('ownMeans', 'result', ...OWNER_LINES),
}
