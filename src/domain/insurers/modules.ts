import type { InsurerModule } from '../reference/entries.ts'
import type { Route } from '../route/route.ts'
import type { Unit } from '../unit.ts'
import type { InsurersAnswers } from './fields.ts'

/** Modules that only make sense on some routes, by id; every other one can matter on each route. */
const ONLY_ON: Readonly<Record<string, readonly Route[]>> = {
  'all-nulpraktijk-steunpakket-2026': ['startup'],
  'cz-zorroo-oosterhout': ['startup'],
  'menzis-twente-thoen': ['startup'],
  'vgz-geen-goodwill': ['takeover', 'joining'],
  'menzis-overname-groningen-2018': ['takeover', 'joining'],
}

/** The order to read modules in: what holds now, what nobody found, what has passed. */
const STATUS_ORDER = ['current', 'unknown', 'outdated'] as const
/** The order of the subjects: what helps to begin comes first. */
const CATEGORY_ORDER = [
  'starter',
  'takeover',
  'housing',
  'staffing',
  'mtvp',
  'pohGgz',
  'digital',
  'organisation',
  'other',
] as const

/** A module with an amount per patient, where one is known. */
export interface PossibleModule {
  readonly module: InsurerModule
  /** Whether all insurers offer it, or one the user has named. */
  readonly isNear: boolean
  readonly perPatient: { readonly value: number; readonly unit: Unit } | null
}

/** The modules that can matter on a route, current before unknown before outdated. Without a route none is left out. */
export function possibleModules(
  modules: readonly InsurerModule[],
  route: Route | null,
  named: readonly string[],
): PossibleModule[] {
  const isOpenChoice = route === null || route === 'undecided'
  return modules
    .filter(({ id }) => isOpenChoice || (ONLY_ON[id]?.includes(route) ?? true))
    .map((module) => ({ module, isNear: isNear(module, named), perPatient: amountPerPatient(module) }))
    .sort((one, other) => rank(one.module) - rank(other.module))
}

/** The insurers the user has named on the page, each once. */
export function namedInsurers({ preferentInsurer, market }: InsurersAnswers): string[] {
  const names = [preferentInsurer, ...market.map(({ insurer }) => insurer)]
  return [...new Set(names.filter((name) => name !== null))]
}

/** Whether a name in the pack and a name the user typed speak of the same insurer: one holds the other. */
function isSameInsurer(stored: string, typed: string): boolean {
  const [one, other] = [stored.toLowerCase(), typed.toLowerCase()]
  return one.includes(other) || other.includes(one)
}

function isNear({ id, insurer }: InsurerModule, named: readonly string[]): boolean {
  return id.startsWith('all-') || named.some((name) => isSameInsurer(insurer.nl, name))
}

function rank({ status, category }: InsurerModule): number {
  return STATUS_ORDER.indexOf(status) * CATEGORY_ORDER.length + CATEGORY_ORDER.indexOf(category)
}

/** Only an amount per patient can be counted with; national sums and fees for one event say nothing about one practice. */
function amountPerPatient({ value, unit }: InsurerModule): PossibleModule['perPatient'] {
  return value !== null && unit?.startsWith('euroPerPatient') ? { value, unit } : null
}
