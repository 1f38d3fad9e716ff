import type { TaxRates } from '../model/model.ts'

/** What one year is taxed on, in euros. */
export interface TaxableYear {
  readonly profit: number
  /** Investments of the year that count for the KIA. */
  readonly investments: number
  readonly pension: number
  readonly aov: number
  /** Zelfstandigenaftrek of the year, 0 when the hours test is not met. */
  readonly selfEmployedDeduction: number
  /** Startersaftrek of the year, 0 when it is used up. */
  readonly startersDeduction: number
  /** Factor on limits and credits for years after the tax year of the rates. */
  readonly level: number
}

/** Box 1 on a taxable income in euros, before credits. Rates: figures box1-schijf…-2026. */
export function box1Tax(income: number, rates: TaxRates, level = 1): number {
  const limit1 = rates.bracket1Limit * level
  const limit2 = rates.bracket2Limit * level
  const taxed = Math.max(0, income)
  return (
    rates.bracket1 * Math.min(taxed, limit1) +
    rates.bracket2 * Math.max(0, Math.min(taxed, limit2) - limit1) +
    rates.bracket3 * Math.max(0, taxed - limit2)
  )
}

/** Kleinschaligheidsinvesteringsaftrek on the investments of one year, in euros. Figures kia-…-2026. */
export function investmentDeduction(investments: number, rates: TaxRates): number {
  if (investments < rates.kiaFrom) return 0
  if (investments <= rates.kiaShareTo) return rates.kiaShare * investments
  return Math.max(0, rates.kiaFixed - rates.kiaPhaseOut * Math.max(0, investments - rates.kiaFixedTo))
}

/** Both credits on box 1 in euros. Below its phase-out the labour credit counts in full: its build-up is not in the sources. */
export function taxCredits(income: number, labourIncome: number, rates: TaxRates, level = 1): number {
  const general =
    rates.generalCredit * level -
    rates.generalCreditPhaseOut * Math.max(0, income - rates.generalCreditFrom * level)
  const labour =
    labourIncome <= 0
      ? 0
      : rates.labourCredit * level -
        rates.labourCreditPhaseOut * Math.max(0, labourIncome - rates.labourCreditFrom * level)
  return Math.max(0, general) + Math.max(0, labour)
}

/** Income-dependent contribution for the Zvw in euros. Figures zvw-ondernemer-2026 and maximumpremieloon-2026. */
export function zvwContribution(income: number, rates: TaxRates, level = 1): number {
  return rates.zvw * Math.min(Math.max(0, income), rates.zvwMaximum * level)
}

/**
 * Income tax and Zvw of a sole trader or partner over one year, in euros: profit less KIA and SPH premium, less the
 * self-employed and starters' deduction, times one less the mkb-winstvrijstelling, less the AOV premium; box 1, with the
 * deductions worth no more than the cap, less credits. Source: finance facts §5. A loss is not carried to other years.
 */
export function personTax(year: TaxableYear, rates: TaxRates): number {
  const profit = year.profit - investmentDeduction(year.investments, rates) - year.pension
  const selfEmployed = Math.min(Math.max(0, profit), year.selfEmployedDeduction + year.startersDeduction)
  const exemption = rates.mkbExemption * Math.max(0, profit - selfEmployed)
  const afterExemption = profit - selfEmployed - exemption
  const income = Math.max(0, afterExemption - year.aov)
  const capped = selfEmployed + exemption
  const inTopBracket = Math.min(capped, Math.max(0, income + capped - rates.bracket2Limit * year.level))
  const box1 = box1Tax(income, rates, year.level) + (rates.bracket3 - rates.deductionCap) * inTopBracket
  const credits = taxCredits(income, profit, rates, year.level)
  return Math.max(0, box1 - credits) + zvwContribution(afterExemption, rates, year.level)
}

/** Income tax and Zvw of an employee on a yearly salary after the own pension premium, in euros. The employer pays the Zvw. */
export function employeeTax(taxableSalary: number, rates: TaxRates, level = 1): number {
  return Math.max(
    0,
    box1Tax(taxableSalary, rates, level) - taxCredits(taxableSalary, taxableSalary, rates, level),
  )
}

/**
 * An approximation for a bv, in euros: corporate tax on the profit after the salary of its director, box 2 on all that is
 * left as if it were paid out, box 1 and Zvw on the salary. Figures vpb-…-2026 and box2-…-2026. Have a tax adviser look.
 */
export function bvTax(year: TaxableYear, salary: number, rates: TaxRates): number {
  const profit = Math.max(0, year.profit - investmentDeduction(year.investments, rates) - salary)
  const vpb =
    rates.vpbLow * Math.min(profit, rates.vpbLimit) + rates.vpbHigh * Math.max(0, profit - rates.vpbLimit)
  const dividend = profit - vpb
  const box2 =
    rates.box2Low * Math.min(dividend, rates.box2Limit * year.level) +
    rates.box2High * Math.max(0, dividend - rates.box2Limit * year.level)
  const income = Math.max(0, salary - year.pension - year.aov)
  return vpb + box2 + employeeTax(income, rates, year.level) + zvwContribution(salary, rates, year.level)
}
