import { z } from 'zod'
import { choice, date, longText, statement, text } from '../field/kinds.ts'
import { list } from '../field/list.ts'
import { PARTIES } from '../field/party.ts'
import { ROUTES } from '../route/route.ts'

const DOCUMENT_KINDS = [
  'agreement',
  'offer',
  'accounts',
  'valuation',
  'certificate',
  'policy',
  'letter',
  'other',
] as const

/** The pages a paper can belong to; `other` for what belongs to none of them. */
const DOCUMENT_SUBJECTS = [
  'candidates',
  'practice',
  'dueDiligence',
  'housing',
  'staffing',
  'insurers',
  'finance',
  'registrations',
  'systems',
  'collaboration',
  'handover',
  'other',
] as const

const everywhere = { routes: ROUTES } as const

/** Somebody the user deals with. What was said to them is in the log of conversations. */
const contactFields = {
  name: text({ ...everywhere, required: true, maxLength: 120 }),
  organisation: text({ ...everywhere, maxLength: 120 }),
  role: text({ ...everywhere, maxLength: 120 }),
  party: choice(PARTIES, everywhere),
  phone: text({ ...everywhere, maxLength: 40 }),
  email: text({ ...everywhere, maxLength: 200 }),
  note: longText({ ...everywhere, maxLength: 2_000 }),
}

/** A paper that stays where it is: its name, where that is, and the hash that tells later whether it is still the same. */
const documentFields = {
  name: text({ ...everywhere, required: true, maxLength: 255 }),
  kind: choice(DOCUMENT_KINDS, everywhere),
  place: text({ ...everywhere, maxLength: 500 }),
  sha256: text({ ...everywhere, maxLength: 64, isCode: true }),
  addedOn: date({ ...everywhere, min: '2015-01-01', max: '2045-12-31' }),
  belongsTo: choice(DOCUMENT_SUBJECTS, everywhere),
  party: choice(PARTIES, everywhere),
  note: longText({ ...everywhere, maxLength: 2_000 }),
}

/** The people the user deals with, and the papers: never copied in, only named, placed and recognised. */
export const dossierFields = z.object({
  contacts: list(contactFields, { minItems: 0, maxItems: 200 }),
  documents: list(documentFields, { minItems: 0, maxItems: 300 }),
  finished: statement(),
})
export type DossierAnswers = z.infer<typeof dossierFields>
