import { chosenOption } from '../../housing/costs.ts'
import { fieldAt } from '../../plan/catalogue.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Figures } from '../../reference/pack.ts'
import type { Unit } from '../../unit.ts'
import { CONSULT_UNIT_FIGURES } from '../model/build.ts'
import type { FinanceModel } from '../model/model.ts'
import { INDEX_FIGURES, numberIn } from '../model/rates.ts'
import type { Projection } from '../projection/project.ts'
import { fullSize } from '../projection/revenue.ts'
import { sumOver } from '../projection/years.ts'
import { settledYear } from './assessment.ts'

/** What an unknown answer could be, by reference figures. Never an answer itself: the user still has to ask. */
export interface Likely {
  readonly value: number
  readonly unit: Unit
  /** The figures it follows from. */
  readonly figures: readonly string[]
  /** The model with this amount in it; null when it is the answer of the field as it stands. */
  readonly model: FinanceModel | null
  /** Whether the projection counts with this already, because it must count with something. */
  readonly isCountedWith: boolean
}

/** What is known when a likely amount is worked out. */
interface Known {
  readonly plan: Plan
  readonly pack: Figures
  readonly base: Projection
}

type Estimate = (known: Known, path: string) => Likely | null

const CAPITATION_SHARE = 'omzetaandeel-inschrijving-2022'
const CONSULT_SHARE = 'omzetaandeel-consulten-2022'
const PREMIUM = 'sph-premie-vrijgevestigd-2024'
const FRANCHISE = 'sph-franchise-2024'
const MAXIMUM = 'sph-max-inkomen-2024'
const RENT = 'huur-m2-2023'
const STAFF = 'kosten-p1000-personeel-2026'
const HOUSING = 'kosten-p1000-huisvesting-2026'
const OTHER = 'kosten-p1000-overig-2026'

/** By the path of a field or a list, without item ids: what figures say about it. */
const ESTIMATES: Readonly<Record<string, Estimate>> = {
  'finance.mtvpPerYear': perQuarter('mtvpPerYear', 'mtvp-2025'),
  'finance.pohGgzPerYear': perQuarter('pohGgzPerYear', 'poh-ggz-module-2020'),
  'finance.segment2PerYear': ofRevenue('segment2PerYear', 'omzetaandeel-zorggroep-s2-2022'),
  'finance.segment3PerYear': ofRevenue('segment3PerYear', 'omzetaandeel-s3-2022'),
  'finance.pensionPremiumPerYear': pension,
  'finance.otherCosts': perThousand(OTHER, ({ otherCostsPerYear }, euros) => ({
    otherCostsPerYear: otherCostsPerYear + euros,
  })),
  'staffing.staff': perThousand(STAFF, ({ locums }, euros) => ({
    locums: [...locums, { fromMonth: 0, perYear: euros }],
  })),
  'housing.chosenOptionId': housing,
  'housing.options.areaM2': housing,
  'housing.options.ownedCostsPerYear': housing,
  'housing.options.rentPerM2PerYear': rent,
  'staffing.sicknessReservePercent': ({ pack }) =>
    answer(
      'percent',
      ['ziekteverzuim-huisartsenzorg-2024'],
      numberIn(pack, 'ziekteverzuim-huisartsenzorg-2024'),
    ),
  'finance.consultUnitsPerPatient': ({ base }) => ({
    ...answer('unitsPerPatientPerYear', CONSULT_UNIT_FIGURES, base.model.consultUnitsPerPatient),
    isCountedWith: true,
  }),
  'finance.wageIndexPercent': index('wage'),
  'finance.housingIndexPercent': index('housing'),
  'finance.otherIndexPercent': index('other'),
}

/** The paths the projection fills in by itself while the user has no answer. */
export const COUNTED_WITH = [
  'finance.consultUnitsPerPatient',
  'finance.wageIndexPercent',
  'finance.housingIndexPercent',
  'finance.otherIndexPercent',
] as const

/** What figures say an unknown answer could be; null where no figure says anything. `path` may be that of an empty list. */
export function likelyAnswer(known: Known, path: string): Likely | null {
  const definition = fieldAt(path)?.definition
  const general = definition?.list ? `${definition.list.path}.${definition.key}` : path
  return ESTIMATES[general]?.(known, path) ?? null
}

function answer(unit: Unit, figures: readonly string[], value: number): Likely {
  return { value, unit, figures, model: null, isCountedWith: false }
}

function yearly(
  figures: readonly string[],
  value: number,
  base: Projection,
  parts: Partial<FinanceModel>,
): Likely {
  return { ...answer('euroPerYear', figures, value), model: { ...base.model, ...parts } }
}

/** An amount per patient per quarter, four times a year for all patients. */
function perQuarter(key: 'mtvpPerYear' | 'pohGgzPerYear', id: string): Estimate {
  return ({ pack, base }) => {
    const value = numberIn(pack, id) * 4 * fullSize(base.model)
    return yearly([id], value, base, { [key]: value })
  }
}

/**
 * An average share of the revenue of 2022, beside the shares of capitation and consults, whose euros the plan knows.
 * At full size, for the whole practice, at the prices of the first year.
 */
function ofRevenue(key: 'segment2PerYear' | 'segment3PerYear', id: string): Estimate {
  return ({ pack, base }) => {
    const { model } = base
    const year = settledYear(base)
    const level = model.years[year.year - model.firstYear]?.tariffLevel ?? 1
    const filled = sumOver(base, 'patients', year) / 12 / fullSize(model)
    const known = sumOver(base, 'capitation', year) + sumOver(base, 'consults', year)
    const whole = known / (filled * model.share.full * level)
    const value =
      (whole * numberIn(pack, id)) / (numberIn(pack, CAPITATION_SHARE) + numberIn(pack, CONSULT_SHARE))
    return Number.isFinite(value)
      ? yearly([id, CAPITATION_SHARE, CONSULT_SHARE], value, base, { [key]: value })
      : null
  }
}

/** What the tariffs of 2026 hold per 1,000 patients. */
function perThousand(
  id: string,
  into: (model: FinanceModel, euros: number) => Partial<FinanceModel>,
): Estimate {
  return ({ pack, base }) => {
    const value = (numberIn(pack, id) * fullSize(base.model)) / 1000
    return yearly([id], value, base, into(base.model, value))
  }
}

/** Housing as far as the tariff pays for it, in place of what is known of it. */
function housing(known: Known): Likely | null {
  return perThousand(HOUSING, (_, euros) => ({ housingPerYear: euros }))(known, '')
}

/** Rent per m² where the area is known; else all of housing. */
function rent(known: Known): Likely | null {
  const { plan, pack } = known
  return chosenOption(plan.housing)?.areaM2
    ? answer('euroPerSquareMetrePerYear', [RENT], numberIn(pack, RENT))
    : housing(known)
}

/** The SPH premium of 2024 over the result of the third calendar year, between franchise and maximum. */
function pension({ pack, base }: Known): Likely | null {
  const result = sumOver(base, 'result', settledYear(base))
  const insured = Math.min(result, numberIn(pack, MAXIMUM)) - numberIn(pack, FRANCHISE)
  const value = numberIn(pack, PREMIUM) * Math.max(0, insured)
  return yearly([PREMIUM, FRANCHISE, MAXIMUM], value, base, { pensionPerYear: value })
}

function index(kind: keyof typeof INDEX_FIGURES): Estimate {
  const id = INDEX_FIGURES[kind]
  return ({ pack }) => ({ ...answer('percent', [id], numberIn(pack, id) * 100), isCountedWith: true })
}
