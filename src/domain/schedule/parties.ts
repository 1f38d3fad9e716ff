import { PARTIES, type Party } from '../field/party.ts'
import type { Localised } from '../reference/provenance.ts'
import type { ScheduledTask } from './schedule.ts'

/** Whom a task needs: those a user can ask for figures, and everybody else the steps name. */
export const PARTY_GROUPS = [
  ...PARTIES,
  'registers',
  'lawyer',
  'association',
  'colleagues',
  'team',
  'other',
] as const
export type PartyGroup = (typeof PARTY_GROUPS)[number]

/** Which words in the Dutch name of a party belong to which group; the first that fits counts. */
const WORDS: readonly (readonly [RegExp, PartyGroup])[] = [
  [/verzekeringsadviseur/i, 'insuranceAdviser'],
  [/pensioenfonds|pfzw/i, 'pensionFund'],
  [/verkoper|overdragende|stoppende|huisarts die stopt|vorige huisartsen|zittende maten/i, 'seller'],
  [/verhuurder|makelaar/i, 'landlord'],
  [/gemeente/i, 'municipality'],
  [/\brho\b|resv/i, 'rho'],
  [/zorgverzekeraar|verzekeraar|zorginkoop/i, 'insurer'],
  [/\bbank\b|factoring|familie/i, 'bank'],
  [/accountant|belastingadviseur|boekhouder|taxateur|waarderings/i, 'accountant'],
  [/leverancier|conversie|inrichter|architect|ict|vzvz/i, 'supplier'],
  [/salaris/i, 'payrollOffice'],
  [/zorggroep|coöperatie/i, 'careGroup'],
  [
    /kvk|cibg|igj|vektis|vecozo|uzi|big|rgs|skge|nza|belastingdienst|farmatec|autoriteit|\bion\b|npa/i,
    'registers',
  ],
  [/jurist|notaris/i, 'lawyer'],
  [/lhv|nhg|ineen|lovah|ssfh|schola|opleiding|vvaa/i, 'association'],
  [
    /hagro|spoedpost|collega|apothe|wijk|praktijken|partner|maten|ziekenhuis|ziekenhuizen|zorginstellingen|waarnemer|laboratorium|mentor/i,
    'colleagues',
  ],
  [/team|medewerker|sollicitant|werkgever|vakbond|preventie|arbo|roc/i, 'team'],
]

/** Somebody a task needs, as the step names them. */
interface Needed {
  readonly group: PartyGroup
  /** Null where the user chose the group. */
  readonly name: Localised | null
}

const GROUP_OF = new Map<string, PartyGroup>()

/** The group of a party by its Dutch name in the reference pack. */
export function partyGroup(name: string): PartyGroup {
  const known = GROUP_OF.get(name) ?? WORDS.find(([words]) => words.test(name))?.[1] ?? 'other'
  GROUP_OF.set(name, known)
  return known
}

/** Everybody a task needs: whom the user chose, and whom its step names, except the user. */
export function neededFor({ step, item }: Pick<ScheduledTask, 'step' | 'item'>): Needed[] {
  const chosen: Party | null = item?.party ?? null
  const named = (step?.parties ?? []).filter(({ nl }) => !/^(jij|koper|opvolger)/.test(nl))
  return [
    ...(chosen === null ? [] : [{ group: chosen, name: null }]),
    ...named.map((name) => ({ group: partyGroup(name.nl), name })),
  ]
}

/** Open tasks by whom they need, each group by its first day; groups without tasks are left out. */
export function byParty(
  tasks: readonly ScheduledTask[],
): { readonly group: PartyGroup; readonly tasks: readonly ScheduledTask[] }[] {
  const open = tasks.filter(({ status }) => status !== 'done')
  return PARTY_GROUPS.flatMap((group) => {
    const needing = open.filter((task) => neededFor(task).some((needed) => needed.group === group))
    return needing.length === 0 ? [] : [{ group, tasks: needing.sort(byLatest) }]
  })
}

/** What must begin first comes first; what nothing limits comes last. */
export function byLatest(one: ScheduledTask, other: ScheduledTask): number {
  return orderDay(one).localeCompare(orderDay(other))
}

function orderDay({ latestStart, earliestStart }: ScheduledTask): string {
  return latestStart ?? `9${earliestStart ?? ''}`
}
