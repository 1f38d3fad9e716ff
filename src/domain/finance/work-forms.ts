import type { Plan } from '../plan/plan.ts'
import { fromField, fromFigure, type OutcomeInput } from '../outcome/outcome.ts'
import { figureIn, type Figures } from '../reference/pack.ts'
import { payFigures, pensionPremium, rulesFor, yearlyWage } from '../staffing/cost.ts'
import type { FinanceModel, YearRates } from './model/model.ts'
import { numberIn, pensionTerms } from './model/rates.ts'
import type { Projection } from './projection/project.ts'
import { disposableIncome } from './projection/ratios.ts'
import { employeeTax, personTax } from './projection/tax.ts'
import { sumOver } from './projection/years.ts'
import { settledYear } from './what-if/assessment.ts'

/** The ways a GP can work. */
export type WorkForm = 'holder' | 'employed' | 'locum'

/** What a year of work brings in one form, in euros of the compared year. */
interface YearOfWork {
  /** Profit or gross pay before tax and own pension. */
  readonly gross: number
  readonly tax: number
  /** What the worker pays for pension. */
  readonly ownPension: number
  /** What is put aside for pension, with the employer's part. */
  readonly pension: number
  /** Disability insurance. */
  readonly aov: number
  readonly net: number
  readonly hours: number
  readonly netPerHour: number
}

/** One form beside the others; `result` is null while an answer it rests on is unknown. */
export interface WorkFormResult {
  readonly form: WorkForm
  readonly year: number
  readonly result: YearOfWork | null
  /** Answers and figures it rests on. */
  readonly inputs: readonly OutcomeInput[]
  /** Paths of the unknown answers. */
  readonly unknown: readonly string[]
}

/**
 * Owner, employee and locum side by side in the third calendar year, with the same weekly hours, weeks and tax rules. Pay and
 * rates rise with wages, costs with other costs. The owner's year is that of the projection, out-of-hours shifts included.
 */
export function compareWorkForms(plan: Plan, projection: Projection, pack: Figures): WorkFormResult[] {
  const { model } = projection
  const year = settledYear(projection)
  const rates = model.years[year.year - model.firstYear]
  if (!rates) throw new RangeError(`no rates for ${year.year}`)
  return [holder(plan, projection), employed(plan, model, rates, pack), locum(plan, model, rates, pack)]
}

const HOURS = ['ownerHoursPerWeek', 'ownerWeeksPerYear'] as const

function fields({ finance }: Plan, keys: readonly (keyof Plan['finance'])[]): OutcomeInput[] {
  return keys.map((key) => {
    const value = finance[key]
    return fromField(`finance.${key}`, typeof value === 'number' ? value : null)
  })
}

function figures(pack: Figures, ids: readonly string[]): OutcomeInput[] {
  return ids.map((id) => fromFigure(figureIn(pack, id)))
}

function resultOf(
  form: WorkForm,
  year: number,
  inputs: readonly OutcomeInput[],
  compute: () => Omit<YearOfWork, 'netPerHour'>,
): WorkFormResult {
  const unknown = inputs.flatMap((input) =>
    input.kind === 'field' && input.value === null ? [input.path] : [],
  )
  if (unknown.length > 0) return { form, year, result: null, inputs, unknown }
  const work = compute()
  return { form, year, result: { ...work, netPerHour: work.net / work.hours }, inputs, unknown }
}

/** Hours of a year without out-of-hours shifts. */
function hoursOf({ finance }: Plan): number {
  return (finance.ownerHoursPerWeek ?? 0) * (finance.ownerWeeksPerYear ?? 0)
}

function holder(plan: Plan, projection: Projection): WorkFormResult {
  const year = settledYear(projection)
  const inputs = fields(plan, [...HOURS, 'pensionPremiumPerYear', 'aovPremiumPerYear'])
  return resultOf('holder', year.year, inputs, () => {
    const pension = sumOver(projection, 'pension', year)
    const [evening, weekend, night] = projection.model.anwHours
    return {
      gross: sumOver(projection, 'result', year),
      tax: sumOver(projection, 'incomeTax', year),
      ownPension: pension,
      pension,
      aov: sumOver(projection, 'aov', year),
      net: disposableIncome(projection, year),
      hours: hoursOf(plan) + evening + weekend + night,
    }
  })
}

function employed(plan: Plan, model: FinanceModel, rates: YearRates, pack: Figures): WorkFormResult {
  const keys = [...HOURS, 'employedSalaryPerMonth', 'employedPensionSharePercent'] as const
  const rules = rulesFor('employedGp')
  const inputs = [...fields(plan, keys), ...figures(pack, payFigures(rules))]
  return resultOf('employed', rates.year, inputs, () => {
    const { finance } = plan
    const fullTime = numberIn(pack, rules.fullTime)
    const part = (finance.ownerHoursPerWeek ?? 0) / fullTime
    const allowances = 1 + numberIn(pack, rules.holiday) + numberIn(pack, rules.yearEnd)
    const fullGross =
      yearlyWage(finance.employedSalaryPerMonth ?? 0, fullTime, fullTime) * allowances * rates.wageLevel
    const pension = part * pensionPremium(fullGross, pensionTerms(rules, pack))
    const ownPension = (pension * (finance.employedPensionSharePercent ?? 0)) / 100
    const gross = fullGross * part
    const tax = employeeTax(gross - ownPension, model.tax, rates.taxLevel)
    return { gross, tax, ownPension, pension, aov: 0, net: gross - tax - ownPension, hours: hoursOf(plan) }
  })
}

function locum(plan: Plan, model: FinanceModel, rates: YearRates, pack: Figures): WorkFormResult {
  const keys = [
    ...HOURS,
    'locumRatePerHour',
    'locumCostsPerYear',
    'locumPensionPremiumPerYear',
    'aovPremiumPerYear',
  ] as const
  const inputs = [...fields(plan, keys), ...figures(pack, ['zelfstandigenaftrek-2027', 'urencriterium'])]
  return resultOf('locum', rates.year, inputs, () => {
    const { finance } = plan
    const hours = hoursOf(plan)
    const turnover = hours * (finance.locumRatePerHour ?? 0) * rates.wageLevel
    const gross = turnover - (finance.locumCostsPerYear ?? 0) * rates.otherLevel
    const pension = (finance.locumPensionPremiumPerYear ?? 0) * rates.otherLevel
    const aov = (finance.aovPremiumPerYear ?? 0) * rates.otherLevel
    const year = {
      profit: gross,
      investments: 0,
      pension,
      aov,
      selfEmployedDeduction: hours >= numberIn(pack, 'urencriterium') ? rates.selfEmployedDeduction : 0,
      startersDeduction: 0,
      level: rates.taxLevel,
    }
    const tax = personTax(year, model.tax)
    return { gross, tax, ownPension: pension, pension, aov, net: gross - tax - pension - aov, hours }
  })
}
