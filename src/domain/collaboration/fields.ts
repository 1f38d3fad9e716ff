import { z } from 'zod'
import { choice, date, longText, statement, text, wholeNumber, YES_NO } from '../field/kinds.ts'
import { list } from '../field/list.ts'

const DAYS = { min: '1990-01-01', max: '2045-12-31' } as const
const hours = { unit: 'hoursPerYear', min: 0, max: 2_000 } as const

/* The steps of the road that the questions come from. */
const outOfHours = { steps: ['anw-arrangement'] } as const
const colleagues = { steps: ['join-hagro-fto'] } as const
const chainCare = { steps: ['join-care-group'] } as const
const network = { steps: ['close-neighbourhood-network'] } as const
const agreements = { steps: ['close-neighbourhood-network', 'inform-partners'] } as const

const partnerFields = {
  name: text({ ...network, maxLength: 120 }),
  kind: choice(
    [
      'pharmacy',
      'districtNursing',
      'mentalHealth',
      'socialDomain',
      'nursingHome',
      'hospital',
      'laboratory',
      'other',
    ] as const,
    network,
  ),
  person: text({ ...network, maxLength: 120, askParty: 'seller' }),
  reachedBy: text({ ...network, maxLength: 160 }),
  agreement: longText({ ...agreements, maxLength: 1_000 }),
}

/** Evening, night and weekend, the colleagues nearby, the care group and the network in the neighbourhood. */
export const collaborationFields = z.object({
  anwOrganisation: text({ ...outOfHours, maxLength: 120, required: true, askParty: 'rho' }),
  anwContractFrom: date({ ...DAYS, ...outOfHours, askParty: 'rho' }),
  anwHoursObliged: wholeNumber({ ...hours, ...outOfHours, required: true, askParty: 'rho' }),
  anwEveningHours: wholeNumber({ ...hours, ...outOfHours, figures: ['anw-uurtarief-avond-2026'] }),
  anwWeekendHours: wholeNumber({ ...hours, ...outOfHours, figures: ['anw-uurtarief-weekend-2026'] }),
  anwNightHours: wholeNumber({ ...hours, ...outOfHours, figures: ['anw-uurtarief-nacht-feestdag-2026'] }),
  anwCover: choice(['self', 'partlyAway', 'mostlyAway', 'notYet'] as const, outOfHours),
  hagro: text({ ...colleagues, maxLength: 120, askParty: 'rho' }),
  absenceAgreements: longText({ ...colleagues, maxLength: 2_000 }),
  fto: text({ ...colleagues, maxLength: 120 }),
  careGroup: text({ ...chainCare, maxLength: 120, askParty: 'rho' }),
  careGroupJoined: choice(['notStarted', 'requested', 'done', 'notNeeded'] as const, {
    ...chainCare,
    required: true,
    askParty: 'careGroup',
  }),
  diabetes: choice(YES_NO, { ...chainCare, askParty: 'careGroup' }),
  copd: choice(YES_NO, { ...chainCare, askParty: 'careGroup' }),
  cardiovascular: choice(YES_NO, { ...chainCare, askParty: 'careGroup' }),
  neighbourhoodContact: text({ ...network, maxLength: 160, askParty: 'rho' }),
  partners: list(partnerFields, { minItems: 0, maxItems: 40 }),
  finished: statement(),
})
export type CollaborationAnswers = z.infer<typeof collaborationFields>
