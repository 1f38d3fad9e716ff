import { z } from 'zod'
import { choice, date, longText, statement, text } from '../field/kinds.ts'
import { list } from '../field/list.ts'
import { PARTIES } from '../field/party.ts'
import { ROUTES } from '../route/route.ts'
import { PROVINCES } from './provinces.ts'

const everywhere = { routes: ROUTES } as const
const day = { ...everywhere, min: '2015-01-01', max: '2045-12-31' } as const

/** One conversation: with whom, what was said, and what comes of it. */
const contactFields = {
  date: date({ ...day, required: true }),
  party: choice(PARTIES, { ...everywhere, required: true }),
  person: text({ ...everywhere, maxLength: 120 }),
  said: longText({ ...everywhere, maxLength: 5_000 }),
  nextStep: text({ ...everywhere, maxLength: 200 }),
  nextDate: date(day),
}

/* The steps of the road that the questions come from. */
const area = { steps: ['scan-region'] } as const
const rho = { steps: ['contact-rho'] } as const
const insurer = { steps: ['find-preferent-insurer'] } as const

/** Where the practice is to be, who decides there, and who was spoken to. The care-office region follows from the municipality. */
export const regionFields = z.object({
  province: choice(PROVINCES, { ...everywhere, ...area, required: true }),
  municipality: text({ ...everywhere, ...area, maxLength: 80 }),
  rho: text({ ...everywhere, ...rho, maxLength: 120, askParty: 'insurer' }),
  preferentInsurer: text({ ...everywhere, ...insurer, maxLength: 120, askParty: 'rho' }),
  preferentInsurerSource: text({ ...everywhere, ...insurer, maxLength: 200 }),
  contacts: list(contactFields, { minItems: 0, maxItems: 200 }),
  note: longText({ ...everywhere, maxLength: 2_000 }),
  finished: statement(),
})
export type RegionAnswers = z.infer<typeof regionFields>
export type Contact = RegionAnswers['contacts'][number]
