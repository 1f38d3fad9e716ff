import { ERROR_CODES } from '../../src/contract/errors.ts'
import { EXPORT_KINDS, EXPORT_STAGES } from '../../src/contract/export-procedures.ts'
import { SEARCH_KINDS } from '../../src/contract/search-procedures.ts'
import { BUDGET_ROWS, BUDGETS } from '../../src/domain/finance/budgets/budgets.ts'
import { LEFT_OUT_PARTS } from '../../src/domain/finance/model/left-out.ts'
import { PAYMENT_DAYS } from '../../src/domain/finance/projection/first-days.ts'
import { LINES } from '../../src/domain/finance/projection/lines.ts'
import { SEVERITIES } from '../../src/domain/checks/check.ts'
import { RULES } from '../../src/domain/checks/rules/index.ts'
import { MEASURES } from '../../src/domain/finance/what-if/assessment.ts'
import { LISTS, SCALARS, type FieldDefinition } from '../../src/domain/plan/catalogue.ts'
import { REFUSALS } from '../../src/domain/plan/import.ts'
import { PARTIES } from '../../src/domain/field/party.ts'
import { UNITS } from '../../src/domain/unit.ts'
import { PAGES, PHASES } from '../../src/domain/plan/pages.ts'
import { READERS } from '../../src/domain/readers/readers.ts'
import { regionSchema, STEP_PHASES, stepSchema } from '../../src/domain/reference/entries.ts'
import { MONEY_GROUPS } from '../../src/domain/reference/pack.ts'
import { CERTAINTIES } from '../../src/domain/reference/provenance.ts'
import { STOP_LEVELS } from '../../src/domain/region/patient-stop.ts'
import { FINDING_AREAS } from '../../src/domain/region/preferent-insurer.ts'
import { VERDICTS } from '../../src/domain/review/entry.ts'
import { CRITERIA, LEVELS, RUBRIC } from '../../src/domain/review/rubric.ts'
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
    ...SEVERITIES.flatMap((severity) => [`checks:severity.${severity}`, `checks:groups.${severity}`]),
    ...RULES.flatMap(({ id }) => ['title', 'text', 'condition'].map((part) => `checks:rules.${id}.${part}`)),
    ...ROUTES.flatMap((route) => [`start:routes.${route}.title`, `frame:routeShort.${route}`]),
    ...LINES.flatMap((line) => [`lines:${line}.label`, `lines:${line}.formula`]),
    ...Object.values(BUDGET_ROWS).flatMap((rows) => rows.map(({ id }) => `lines:${id}.label`)),
    ...BUDGETS.map((budget) => `finance:budgets.${budget}`),
    ...LEFT_OUT_PARTS.map((part) => `finance:result.parts.${part}`),
    ...Object.keys(PAYMENT_DAYS).map((group) => `finance:first.groups.${group}`),
    ...CRITERIA.flatMap((criterion) => [
      `review:rubric.${criterion}.title`,
      ...LEVELS.map((level) => `review:rubric.${criterion}.levels.${level}`),
    ]),
    ...Object.keys(RUBRIC).map((role) => `review:rubric.${role}.title`),
    ...LEVELS.map((level) => `review:levels.${level}`),
    ...VERDICTS.map((verdict) => `review:verdicts.${verdict}`),
    ...EXPORT_KINDS.flatMap((kind) => [`export:kinds.${kind}.title`, `export:kinds.${kind}.text`]),
    ...EXPORT_STAGES.map((stage) => `export:stages.${stage}`),
    ...REFUSALS.map((reason) => `export:import.reasons.${reason}`),
    ...READERS.map((reader) => `export:share.readers.${reader}`),
    ...MEASURES.map((measure) => `review:measures.${measure}`),
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
