import type { Party } from '../field/party.ts'
import type { MoneyGroup, ReferencePack } from '../reference/pack.ts'

/** Who is likely to know a money fact that nobody found, by the group it is in. */
const PARTY_FOR_GROUP: Readonly<Record<MoneyGroup, Party>> = {
  tariffs: 'insurer',
  volumes: 'rho',
  costs: 'accountant',
  wages: 'accountant',
  'employer-charges': 'accountant',
  tax: 'accountant',
  pension: 'accountant',
  takeover: 'accountant',
  housing: 'landlord',
  workforms: 'accountant',
  policy: 'rho',
}

/** Who to ask about a money fact of this pack. */
export function partyForFigure(pack: Pick<ReferencePack, 'groups'>, id: string): Party {
  const group = [...pack.groups].find(([, ids]) => ids.includes(id))?.[0]
  return group ? PARTY_FOR_GROUP[group] : 'accountant'
}
