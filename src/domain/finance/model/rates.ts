import { SHIFTS } from '../../collaboration/shifts.ts'
import { AGE_BANDS } from '../../practice/size.ts'
import { valueOf, type Figure, type TariffSet } from '../../reference/figure.ts'
import { figureIn, type Figures } from '../../reference/pack.ts'
import type { ReferenceAnswers } from '../../reference/fields.ts'
import { tariffFor, tariffSetFor } from '../../reference/tariffs.ts'
import type { PayRules } from '../../staffing/cost.ts'
import { mapAll } from '../../tuple.ts'
import type { FinanceAnswers } from '../fields.ts'
import { CALENDAR_YEARS, type TaxRates, type YearRates } from './model.ts'

/** The last year tariffs are known for; the set after the reassessment is billed one year later without an increase. */
const LAST_TARIFF_YEAR = 2027
const TAX_YEAR = 2026

/** Reads one figure as a number; an own value of the user comes first. Throws when the pack holds no number for it. */
export function numberIn(pack: Figures, id: string): number {
  return numberOf(figureIn(pack, id), pack)
}

function numberOf(figure: Figure, pack: Figures): number {
  const value = valueOf(figure)
  if (value === null) throw new Error(`figure ${figure.id} of pack ${pack.id} is no number`)
  return value
}

/** What a pension premium is worked out with. */
export function pensionTerms(rules: PayRules, pack: Figures) {
  return {
    rate: numberIn(pack, rules.pensionRate),
    franchise: numberIn(pack, rules.pensionFranchise),
    maximum: numberIn(pack, rules.pensionMaximum),
  }
}

/** The self-employed deduction in the tax year, and after it. */
export const SELF_EMPLOYED_FIGURES = ['zelfstandigenaftrek-2026', 'zelfstandigenaftrek-2027'] as const

/** The salary of a director that the tax office takes as usual; counted with while the user has no other. */
export const USUAL_SALARY_FIGURE = 'dga-gebruikelijk-loon-2026'

/** The figures the yearly indices come from while the user has none. */
export const INDEX_FIGURES = {
  wage: 'index-ova-vc-2026',
  housing: 'index-nhc',
  other: 'index-materieel-vc-2026',
} as const

/** What the 2026 tariffs are built of, in euros per 1,000 patients, and the index each part follows. */
export const TARIFF_PARTS = [
  { figure: 'kosten-p1000-nac-2026', index: 'wage' },
  { figure: 'kosten-p1000-personeel-2026', index: 'wage' },
  { figure: 'kosten-p1000-huisvesting-2026', index: 'housing' },
  { figure: 'kosten-p1000-overig-2026', index: 'other' },
] as const

/** Yearly increases as fractions. */
interface Indices {
  readonly tariff: number
  readonly wage: number
  readonly housing: number
  readonly other: number
}

/**
 * The increase per year of tariffs, wages, housing and other costs: the user's own percentage or the sourced index. Tariffs
 * rise as the costs they are built of: the indices weighted by the parts of the 2026 tariff (NZa, through huisartsincijfers.nl).
 */
export function indicesOf(finance: FinanceAnswers, pack: Figures): Indices {
  const own = (percent: number | null, id: string) => (percent === null ? numberIn(pack, id) : percent / 100)
  const sourced = {
    wage: numberIn(pack, INDEX_FIGURES.wage),
    housing: numberIn(pack, INDEX_FIGURES.housing),
    other: numberIn(pack, INDEX_FIGURES.other),
  }
  return {
    tariff:
      finance.tariffIndexPercent === null ? tariffIndex(pack, sourced) : finance.tariffIndexPercent / 100,
    wage: own(finance.wageIndexPercent, INDEX_FIGURES.wage),
    housing: own(finance.housingIndexPercent, INDEX_FIGURES.housing),
    other: own(finance.otherIndexPercent, INDEX_FIGURES.other),
  }
}

function tariffIndex(pack: Figures, sourced: Omit<Indices, 'tariff'>): number {
  let weighted = 0
  let total = 0
  for (const { figure, index } of TARIFF_PARTS) {
    const part = numberIn(pack, figure)
    weighted += part * sourced[index]
    total += part
  }
  return weighted / total
}

/** The tariffs of one set, in euros of 2026. */
type Tariffs = Pick<YearRates, 'capitation' | 'opslagwijk' | 'consultUnit' | 'anw'>

/** The figures of those tariffs by their names in the model. */
export const TARIFF_FIGURES = {
  capitation: mapAll(AGE_BANDS, ({ tariff }) => tariff),
  opslagwijk: 'inschrijving-opslag-opslagwijk-2026',
  consultUnit: 'consult-5-20-2026',
  anw: mapAll(SHIFTS, ({ tariff }) => tariff),
} as const

/**
 * The rates of each calendar year of a projection. Tariffs: the set that may be billed in the year, indexed after 2027.
 * Costs are at the level of the first year and rise every January. Tax: 2026, its limits indexed with other costs.
 */
export function yearRates(
  firstYear: number,
  finance: FinanceAnswers,
  choice: ReferenceAnswers['tariffs'],
  pack: Figures,
): YearRates[] {
  const index = indicesOf(finance, pack)
  const sets = { before: tariffsOf(pack, 'before'), after: tariffsOf(pack, 'after') }
  const deductions = SELF_EMPLOYED_FIGURES.map((id) => numberIn(pack, id))
  return Array.from({ length: CALENDAR_YEARS }, (_, offset) => {
    const year = firstYear + offset
    return {
      year,
      ...atLevel(
        sets[tariffSetFor(year, choice)],
        (1 + index.tariff) ** Math.max(0, year - LAST_TARIFF_YEAR),
      ),
      tariffLevel: (1 + index.tariff) ** offset,
      wageLevel: (1 + index.wage) ** offset,
      housingLevel: (1 + index.housing) ** offset,
      otherLevel: (1 + index.other) ** offset,
      taxLevel: (1 + index.other) ** Math.max(0, year - TAX_YEAR),
      selfEmployedDeduction: deductions[year <= TAX_YEAR ? 0 : 1] ?? 0,
    }
  })
}

function tariffsOf(pack: Figures, set: TariffSet): Tariffs {
  const tariff = (id: string) => numberOf(tariffFor(pack, id, TAX_YEAR, set), pack)
  return {
    capitation: mapAll(TARIFF_FIGURES.capitation, tariff),
    opslagwijk: tariff(TARIFF_FIGURES.opslagwijk),
    consultUnit: tariff(TARIFF_FIGURES.consultUnit),
    anw: mapAll(TARIFF_FIGURES.anw, tariff),
  }
}

function atLevel({ capitation, opslagwijk, consultUnit, anw }: Tariffs, level: number): Tariffs {
  const atThisLevel = (tariff: number) => tariff * level
  return {
    capitation: mapAll(capitation, atThisLevel),
    opslagwijk: atThisLevel(opslagwijk),
    consultUnit: atThisLevel(consultUnit),
    anw: mapAll(anw, atThisLevel),
  }
}

/** The tax parameters of 2026 by their names in the model. Source of each: its figure in the pack. */
export const TAX_FIGURES: Readonly<Record<keyof TaxRates, string>> = {
  bracket1Limit: 'box1-schijf1-tot-2026',
  bracket2Limit: 'box1-schijf2-tot-2026',
  bracket1: 'box1-schijf1-tarief-2026',
  bracket2: 'box1-schijf2-tarief-2026',
  bracket3: 'box1-schijf3-tarief-2026',
  deductionCap: 'aftrekbeperking-2026',
  startersDeduction: 'startersaftrek-2026',
  mkbExemption: 'mkb-winstvrijstelling-2026',
  generalCredit: 'algemene-heffingskorting-2026',
  generalCreditFrom: 'algemene-heffingskorting-afbouw-vanaf-2026',
  generalCreditPhaseOut: 'algemene-heffingskorting-afbouw-2026',
  labourCredit: 'arbeidskorting-2026',
  labourCreditFrom: 'arbeidskorting-afbouw-vanaf-2026',
  labourCreditPhaseOut: 'arbeidskorting-afbouw-2026',
  zvw: 'zvw-ondernemer-2026',
  zvwMaximum: 'maximumpremieloon-2026',
  kiaFrom: 'kia-ondergrens-2026',
  kiaShare: 'kia-percentage-2026',
  kiaShareTo: 'kia-percentage-tot-2026',
  kiaFixed: 'kia-vast-2026',
  kiaFixedTo: 'kia-vast-tot-2026',
  kiaPhaseOut: 'kia-afbouw-2026',
  vpbLow: 'vpb-laag-2026',
  vpbLimit: 'vpb-grens-2026',
  vpbHigh: 'vpb-hoog-2026',
  box2Low: 'box2-laag-2026',
  box2Limit: 'box2-grens-2026',
  box2High: 'box2-hoog-2026',
}

const readBefore = new WeakMap<Figures, TaxRates>()

/** Reads the tax parameters from the pack, once for each pack: a simulation asks for them thousands of times. */
export function taxRates(pack: Figures): TaxRates {
  const known = readBefore.get(pack)
  if (known) return known
  const entries = Object.entries(TAX_FIGURES).map(([name, id]) => [name, numberIn(pack, id)])
  // The keys are those of TAX_FIGURES, which has every key of TaxRates.
  const rates = Object.fromEntries(entries) as Record<keyof TaxRates, number>
  readBefore.set(pack, rates)
  return rates
}
