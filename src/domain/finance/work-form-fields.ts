import { euro, percentage } from '../field/kinds.ts'
import { ROUTES } from '../route/route.ts'

const anyRoute = { routes: ROUTES } as const
const perYear = { ...anyRoute, unit: 'euroPerYear', min: 0, max: 500_000 } as const

/** What working as an employed GP or as a locum would bring: the user's own assumptions beside the plan. */
export const workFormFields = {
  employedSalaryPerMonth: euro({
    ...anyRoute,
    unit: 'euroPerMonth',
    min: 0,
    max: 30_000,
    figures: ['hidha-maximumsalaris-2022', 'cao-hil-voltijd', 'cao-hil-eindejaarsuitkering'],
  }),
  employedPensionSharePercent: percentage({
    ...anyRoute,
    min: 0,
    max: 100,
    figures: ['cao-hidha-sph-verdeling', 'sph-premie-dienstverband-2024'],
  }),
  locumRatePerHour: euro({
    ...anyRoute,
    unit: 'euroPerHour',
    min: 0,
    max: 500,
    figures: ['waarneemtarief-dag-2025', 'waarneemtarief-dag-2026-voorbeeld', 'waarneemtarief-dag-gem-2021'],
  }),
  locumCostsPerYear: euro(perYear),
  locumPensionPremiumPerYear: euro({
    ...perYear,
    askParty: 'pensionFund',
    figures: ['sph-premie-vrijgevestigd-2024', 'sph-franchise-2024', 'sph-max-inkomen-2024'],
  }),
}
