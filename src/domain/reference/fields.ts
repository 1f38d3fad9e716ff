import { z } from 'zod'
import { choice, date, decimal, longText, statement, text } from '../field/kinds.ts'
import { list } from '../field/list.ts'
import { ROUTES } from '../route/route.ts'

/** Which 2026 tariffs to count with: what may be billed in each year, or one set throughout. */
const TARIFF_CHOICES = ['byYear', 'before', 'after'] as const

const everywhere = { routes: ROUTES } as const

/** The user's own value for a reference figure. */
const ownFigureFields = {
  figure: text({ ...everywhere, required: true, maxLength: 80 }),
  value: decimal({ ...everywhere, unit: null, min: -1e9, max: 1e9, decimals: 6, required: true }),
  source: text({ ...everywhere, required: true }),
  owner: text({ ...everywhere, maxLength: 80 }),
  checkedOn: date({ ...everywhere, min: '2015-01-01', max: '2045-12-31' }),
  expiresOn: date({ ...everywhere, min: '2015-01-01', max: '2045-12-31' }),
  note: longText({ ...everywhere, maxLength: 1_000 }),
}

/** Which figures the plan rests on. */
export const referenceFields = z.object({
  pack: text({ ...everywhere, maxLength: 4 }),
  declinedPack: text({ ...everywhere, maxLength: 4 }),
  tariffs: choice(TARIFF_CHOICES, everywhere),
  ownFigures: list(ownFigureFields, { minItems: 0, maxItems: 300 }),
  finished: statement(),
})
export type ReferenceAnswers = z.infer<typeof referenceFields>
