import { z } from 'zod'
import { choice, date, longText, statement, text, wholeNumber, YES_NO } from '../field/kinds.ts'
import { list } from '../field/list.ts'

const DAYS = { min: '1990-01-01', max: '2045-12-31' } as const
const hours = { unit: 'hoursPerYear', min: 0, max: 2_000 } as const

const partnerFields = {
  name: text({ maxLength: 120 }),
  kind: choice([
    'pharmacy',
    'districtNursing',
    'mentalHealth',
    'socialDomain',
    'nursingHome',
    'hospital',
    'laboratory',
    'other',
  ] as const),
  person: text({ maxLength: 120, askParty: 'seller' }),
  reachedBy: text({ maxLength: 160 }),
  agreement: longText({ maxLength: 1_000 }),
}

/** Evening, night and weekend, the colleagues nearby, the care group and the network in the neighbourhood. */
export const collaborationFields = z.object({
  anwOrganisation: text({ maxLength: 120, required: true, askParty: 'rho' }),
  anwContractFrom: date({ ...DAYS, askParty: 'rho' }),
  anwHoursObliged: wholeNumber({ ...hours, required: true, askParty: 'rho' }),
  anwEveningHours: wholeNumber({ ...hours, figures: ['anw-uurtarief-avond-2026'] }),
  anwWeekendHours: wholeNumber({ ...hours, figures: ['anw-uurtarief-weekend-2026'] }),
  anwNightHours: wholeNumber({ ...hours, figures: ['anw-uurtarief-nacht-feestdag-2026'] }),
  anwCover: choice(['self', 'partlyAway', 'mostlyAway', 'notYet'] as const),
  hagro: text({ maxLength: 120, askParty: 'rho' }),
  absenceAgreements: longText({ maxLength: 2_000 }),
  fto: text({ maxLength: 120 }),
  careGroup: text({ maxLength: 120, askParty: 'rho' }),
  careGroupJoined: choice(['notStarted', 'requested', 'done', 'notNeeded'] as const, {
    required: true,
    askParty: 'careGroup',
  }),
  diabetes: choice(YES_NO, { askParty: 'careGroup' }),
  copd: choice(YES_NO, { askParty: 'careGroup' }),
  cardiovascular: choice(YES_NO, { askParty: 'careGroup' }),
  neighbourhoodContact: text({ maxLength: 160, askParty: 'rho' }),
  partners: list(partnerFields, { minItems: 0, maxItems: 40 }),
  finished: statement(),
})
export type CollaborationAnswers = z.infer<typeof collaborationFields>
