import type { Plan } from '../plan/plan.ts'
import { agreedWithoutAmount, isAbove100 } from './sums.ts'

/** Something to watch, with the modules it is about. Its words are in insurers.json under `remarks`. */
export interface InsurerRemark {
  readonly id:
    'goodwill' | 'noSellerNotice' | 'sharesAbove100' | 'answerOverdue' | 'amountUnknown' | 'followersNotAsked'
  readonly tone: 'attention' | 'plain'
  readonly names: readonly (string | null)[]
}

/**
 * What to watch in contracting. Sources: VGZ page 2022–2023 (no goodwill paid; notice of three months) and
 * VRZ 2020 and Menzis about 2018 (following is no promise).
 */
export function insurerRemarks({ insurers, finance, route }: Plan, today: string): InsurerRemark[] {
  const { applications, market } = insurers
  const paysGoodwill = (finance.goodwillPart ?? 0) > 0
  const overdue = applications.filter(
    ({ status, answerBy }) => status === 'requested' && answerBy !== null && answerBy < today,
  )
  const unknown = agreedWithoutAmount(applications)
  const isFollowed = insurers.contractWanted === 'following' || market.length > 1
  const remarks: (InsurerRemark | false)[] = [
    insurers.goodwillDeclaration === 'yes' && paysGoodwill && remark('goodwill', 'attention'),
    route.kind === 'takeover' && insurers.sellerGaveNotice === 'no' && remark('noSellerNotice', 'attention'),
    isAbove100(market) && remark('sharesAbove100', 'attention'),
    overdue.length > 0 && remark('answerOverdue', 'attention', namesOf(overdue)),
    unknown.length > 0 && remark('amountUnknown', 'plain', namesOf(unknown)),
    insurers.followersAsked === 'no' && isFollowed && remark('followersNotAsked', 'plain'),
  ]
  return remarks.filter((found) => found !== false)
}

function remark(
  id: InsurerRemark['id'],
  tone: InsurerRemark['tone'],
  names: readonly (string | null)[] = [],
): InsurerRemark {
  return { id, tone, names }
}

function namesOf(items: readonly { readonly module: string | null }[]): (string | null)[] {
  return items.map(({ module }) => module)
}
