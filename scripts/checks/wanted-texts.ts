import { ERROR_CODES } from '../../src/contract/errors.ts'
import { SEARCH_KINDS } from '../../src/contract/search-procedures.ts'
import { LISTS, SCALARS, type FieldDefinition } from '../../src/domain/plan/catalogue.ts'
import { PARTIES } from '../../src/domain/field/party.ts'
import { UNITS } from '../../src/domain/unit.ts'
import { PAGES, PHASES } from '../../src/domain/plan/pages.ts'
import { regionSchema, STEP_PHASES, stepSchema } from '../../src/domain/reference/entries.ts'
import { MONEY_GROUPS } from '../../src/domain/reference/pack.ts'
import { CERTAINTIES } from '../../src/domain/reference/provenance.ts'
import { STOP_LEVELS } from '../../src/domain/region/patient-stop.ts'
import { FINDING_AREAS } from '../../src/domain/region/preferent-insurer.ts'
import { ROUTES } from '../../src/domain/route/route.ts'

/** The keys of all texts that follow from the domain: fields, choices, units, pages, errors. */
export function wantedKeys(): string[] {
  const fields = [...SCALARS, ...LISTS.flatMap((list) => list.fields)].filter(
    ({ meta }) => meta.kind !== 'statement',
  )
  return [
    ...fields.flatMap(fieldKeys),
    ...LISTS.flatMap((list) =>
      ['title', 'one', 'unnamed'].map((key) => `${list.subject}:lists.${list.key}.${key}`),
    ),
    ...UNITS.map((unit) => `units:${unit}`),
    ...PARTIES.flatMap((party) => [`field:parties.${party}`, `conversations:parties.${party}`]),
    ...STOP_LEVELS.map((level) => `region:map.levels.${level}`),
    ...FINDING_AREAS.map((area) => `region:insurer.areas.${area}`),
    ...regionSchema.shape.kind.options.map((kind) => `region:figures.kinds.${kind}`),
    ...PAGES.flatMap((page) => [`${page.id}:title`, `${page.id}:lede`]),
    ...PHASES.map((phase) => `frame:phases.${phase}`),
    ...MONEY_GROUPS.map((group) => `reference:groups.${group}`),
    ...CERTAINTIES.map((certainty) => `reference:certainty.${certainty}`),
    ...STEP_PHASES.map((phase) => `library:phases.${phase}`),
    ...SEARCH_KINDS.map((kind) => `search:kinds.${kind}`),
    ...regionSchema.shape.kind.options.map((kind) => `search:regions.${kind}`),
    ...stepSchema.shape.leadTimeBasis.options.map((basis) => `search:leadTime.${basis}`),
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
