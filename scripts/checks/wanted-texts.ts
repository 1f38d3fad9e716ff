import { ERROR_CODES } from '../../src/contract/errors.ts'
import { LISTS, SCALARS, type FieldDefinition } from '../../src/domain/plan/catalogue.ts'
import { PARTIES } from '../../src/domain/field/party.ts'
import { UNITS } from '../../src/domain/unit.ts'
import { PAGES, PHASES } from '../../src/domain/plan/pages.ts'
import { MONEY_GROUPS } from '../../src/domain/reference/pack.ts'
import { CERTAINTIES } from '../../src/domain/reference/provenance.ts'
import { ROUTES } from '../../src/domain/route/route.ts'

/** The keys of all texts that follow from the domain: fields, choices, units, pages, errors. */
export function wantedKeys(): string[] {
  const fields = [...SCALARS, ...LISTS.flatMap((list) => list.fields)].filter(
    ({ meta }) => meta.kind !== 'statement',
  )
  return [
    ...fields.flatMap(fieldKeys),
    ...LISTS.flatMap((list) => ['title', 'one'].map((key) => `${list.subject}:lists.${list.key}.${key}`)),
    ...UNITS.map((unit) => `units:${unit}`),
    ...PARTIES.map((party) => `field:parties.${party}`),
    ...PAGES.flatMap((page) => [`${page.id}:title`, `${page.id}:lede`]),
    ...PHASES.map((phase) => `frame:phases.${phase}`),
    ...MONEY_GROUPS.map((group) => `reference:groups.${group}`),
    ...CERTAINTIES.map((certainty) => `reference:certainty.${certainty}`),
    ...ROUTES.flatMap((route) => [`start:routes.${route}.title`, `frame:routeShort.${route}`]),
    ...ERROR_CODES.flatMap((code) => ['title', 'text', 'way'].map((part) => `errors:${code}.${part}`)),
  ]
}

function fieldKeys({ subject, list, key, meta }: FieldDefinition): string[] {
  const base = `${subject}:fields.${list ? `${list.key}.` : ''}${key}`
  return [
    ...['label', 'help', 'why'].map((part) => `${base}.${part}`),
    ...meta.choices.map((choice) => `${base}.choices.${choice}`),
  ]
}
