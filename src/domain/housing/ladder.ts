import type { HousingAnswers } from './fields.ts'

/**
 * Who has a part in finding a place, in the order to call them, with the day the user did so. Source: the minister's
 * letter of 22 May 2025 (sources/001) on the Handreiking Huisvesting of December 2023.
 */
export function ladder(housing: HousingAnswers) {
  return [
    { who: 'gp', on: housing.requestWrittenOn },
    { who: 'rho', on: housing.rhoCalledOn },
    { who: 'municipality', on: housing.municipalityCalledOn },
    { who: 'insurer', on: housing.insurerCalledOn },
  ] as const
}
