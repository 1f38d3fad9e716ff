import { z } from 'zod'
import { choice, date, longText, statement, text } from '../field/kinds.ts'
import { list } from '../field/list.ts'
import { PARTIES } from '../field/party.ts'
import { ROUTES } from '../route/route.ts'

const everywhere = { routes: ROUTES } as const
const day = { ...everywhere, min: '2015-01-01', max: '2045-12-31' } as const

/** One question for somebody. `about` is the path of the field or the id of the reference entry that it is to make known. */
const questionFields = {
  question: text({ ...everywhere, required: true, maxLength: 300 }),
  party: choice(PARTIES, { ...everywhere, required: true }),
  about: text({ ...everywhere, maxLength: 120, isCode: true }),
  answer: longText({ ...everywhere, maxLength: 5_000 }),
  askedOn: date(day),
  doneOn: date(day),
}

/** The questions the user wants to ask; what is unknown elsewhere in the plan is not stored here but derived. */
export const conversationsFields = z.object({
  questions: list(questionFields, { minItems: 0, maxItems: 300 }),
  finished: statement(),
})
export type Question = z.infer<typeof conversationsFields>['questions'][number]
