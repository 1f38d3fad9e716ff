import { answers, item, ofItem, ofPlace, PATIENTS, place, set, START, type Cases } from './support.ts'

const RENTED = { tenure: 'rent' } as const
const CALLED = answers({
  'housing.problemExpected': 'yes',
  'housing.requestWrittenOn': '2026-09-01',
  'housing.rhoCalledOn': '2026-09-02',
  'housing.municipalityCalledOn': '2026-09-03',
})
const LARGE = { ...RENTED, areaM2: 160, serviceCostsPerYear: 0 } as const
const SIGNED = item('housing.options', { contractStatus: 'signed' })

/** The place. */
export const housingCases: Cases = {
  'lease-before-zoning': ofItem(
    'housing.options',
    { contractStatus: 'signed' },
    'zoningAllows',
    'notYet',
    'yes',
  ),
  'lease-before-financing': {
    fires: [SIGNED, set('finance.financingStatus', 'indication')],
    fine: [SIGNED, set('finance.financingStatus', 'agreed')],
    unknown: [SIGNED],
  },
  'place-too-late': {
    fires: [...START, ...place({ availableFrom: '2027-08' })],
    fine: [...START, ...place({ availableFrom: '2027-07' })],
    unknown: place({ availableFrom: '2027-08' }),
  },
  'temporary-without-next': {
    fires: place({ tenure: 'temporary' }),
    fine: [...place({ tenure: 'temporary' }), item('housing.options', RENTED)],
    unknown: [...place({ tenure: 'temporary' }), item('housing.options')],
  },
  'fit-out-unknown': { fires: place({}), fine: place({ fitOutCost: 0 }), unknown: [] },
  'area-below-need': {
    fires: [...PATIENTS, ...place({ areaM2: 155 })],
    fine: [...PATIENTS, ...place({ areaM2: 156 })],
    unknown: place({ areaM2: 155 }),
  },
  'rent-above-tariff': {
    fires: [...PATIENTS, ...place({ ...LARGE, rentPerM2PerYear: 350 })],
    fine: [...PATIENTS, ...place({ ...LARGE, rentPerM2PerYear: 250 })],
    unknown: [...PATIENTS, ...place(LARGE)],
  },
  'continuity-clause-unread': ofPlace(RENTED, 'continuityClauseRead', 'notYet', 'yes'),
  'indexation-uncapped': ofPlace({ ...RENTED, indexationMaxPercent: 3 }, 'indexationAgreed', 'no', 'yes'),
  'no-right-to-extend': ofPlace(RENTED, 'extensionOption', 'no', 'yes'),
  'accessibility-unchecked': ofPlace({}, 'accessibilityChecked', 'no', 'yes'),
  'housing-help-not-called': {
    fires: CALLED,
    fine: [...CALLED, set('housing.insurerCalledOn', '2026-09-04')],
    unknown: [],
  },
}
