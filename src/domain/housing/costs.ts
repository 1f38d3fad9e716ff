import { fromField, fromFigure, fromOutcome, outcome, type Outcome } from '../outcome/outcome.ts'
import { normPracticeFte, totalPatients } from '../practice/size.ts'
import type { PracticeAnswers } from '../practice/fields.ts'
import { figureIn, type Figures } from '../reference/pack.ts'
import type { HousingAnswers, HousingOption } from './fields.ts'

/**
 * Gross floor area the practice needs, in m²: 130 m² per fte norm practice.
 * Source: LHV building advice, quoted in 2023 (figure m2-per-fte-lhv).
 */
export function requiredArea(practice: PracticeAnswers, pack: Figures): Outcome {
  const perFte = fromFigure(figureIn(pack, 'm2-per-fte-lhv'))
  const fte = fromOutcome(normPracticeFte(practice, pack))
  return outcome('requiredArea', 'squareMetres', [perFte, fte], (m2, size) => m2 * size)
}

/**
 * Euros per year for housing that the capitation and consultation tariffs hold for these patients.
 * Source: derived from the NZa tariffs 2026 after reassessment, per 1,000 patients (figure kosten-p1000-huisvesting-2026).
 */
export function housingInTariff(practice: PracticeAnswers, pack: Figures): Outcome {
  const per1000 = fromFigure(figureIn(pack, 'kosten-p1000-huisvesting-2026'))
  const patients = fromOutcome(totalPatients(practice))
  return outcome(
    'housingInTariff',
    'euroPerYear',
    [per1000, patients],
    (euros, count) => (euros * count) / 1000,
  )
}

/** Euros per year one option costs: rent times area plus service costs, or the owner's own estimate. */
export function yearlyCost(option: HousingOption): Outcome {
  const path = `housing.options.${option.id}`
  if (option.tenure === 'buy') {
    const owned = fromField(`${path}.ownedCostsPerYear`, option.ownedCostsPerYear)
    return outcome('ownedCostPerYear', 'euroPerYear', [owned], (cost) => cost)
  }
  const inputs = [
    fromOutcome(yearlyRent(option)),
    fromField(`${path}.serviceCostsPerYear`, option.serviceCostsPerYear),
  ]
  return outcome('rentedCostPerYear', 'euroPerYear', inputs, (rent, service) => rent + service)
}

/** Euros of bare rent per year: area times rent per m². */
export function yearlyRent(option: HousingOption): Outcome {
  const path = `housing.options.${option.id}`
  const inputs = [
    fromField(`${path}.areaM2`, option.areaM2),
    fromField(`${path}.rentPerM2PerYear`, option.rentPerM2PerYear),
  ]
  return outcome('rentPerYear', 'euroPerYear', inputs, (area, rent) => area * rent)
}

/** The rent test: euros per year left of what the tariff holds after this option is paid; negative is a shortage. */
export function rentTest(option: HousingOption, practice: PracticeAnswers, pack: Figures): Outcome {
  const inputs = [fromOutcome(housingInTariff(practice, pack)), fromOutcome(yearlyCost(option))]
  return outcome('rentTest', 'euroPerYear', inputs, (inTariff, cost) => inTariff - cost)
}

/** m² this option has more (or, negative, less) than the practice needs. */
export function areaMargin(option: HousingOption, practice: PracticeAnswers, pack: Figures): Outcome {
  const area = fromField(`housing.options.${option.id}.areaM2`, option.areaM2)
  const needed = fromOutcome(requiredArea(practice, pack))
  return outcome('areaMargin', 'squareMetres', [area, needed], (has, needs) => has - needs)
}

/** The option the plan counts with, or null while none is chosen. */
export function chosenOption(housing: HousingAnswers): HousingOption | null {
  return housing.options.find((option) => option.id === housing.chosenOptionId) ?? null
}
