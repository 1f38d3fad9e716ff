import { openBlocking } from './ledger.ts'
import type { DueDiligenceAnswers } from './fields.ts'

/** Something to watch in the investigation. Its words are in dueDiligence.json under `remarks`. */
export interface Remark {
  readonly id:
    | 'namesSeen'
    | 'blocking'
    | 'noNda'
    | 'intentPast'
    | 'intentUnconditional'
    | 'goodwillNotAsked'
    | 'payGoodwill'
    | 'goOnBlocking'
  readonly tone: 'stop' | 'attention'
}

/**
 * What to watch, the most urgent first. Sources: professional secrecy and TRIP (steps dd-patients, sign-nda), LHV De Dokter
 * (letter-of-intent), LHV Goodwill (ask-goodwill-upfront) and the VGZ page of 2022–2023 (goodwill-decision).
 */
export function remarks(answers: DueDiligenceAnswers, today: string): Remark[] {
  const isBlocked = openBlocking(answers.items).length > 0
  const goesOn = answers.conclusion === 'goOn'
  const checks: readonly [Remark['id'], Remark['tone'], boolean][] = [
    ['namesSeen', 'stop', answers.onlyCounts === 'no'],
    ['goOnBlocking', 'stop', isBlocked && goesOn],
    ['blocking', 'stop', isBlocked && !goesOn],
    ['noNda', 'attention', answers.ndaSignedOn === null && hasDocuments(answers)],
    ['intentPast', 'attention', answers.intentUntil !== null && answers.intentUntil < today],
    [
      'intentUnconditional',
      'attention',
      answers.intentSignedOn !== null && answers.intentConditional !== 'yes',
    ],
    ['goodwillNotAsked', 'attention', answers.goodwillAsked === 'notAsked'],
    ['payGoodwill', 'attention', answers.goodwillDecision === 'pay'],
  ]
  return checks.flatMap(([id, tone, applies]) => (applies ? [{ id, tone }] : []))
}

function hasDocuments({ items, annualAccountsYears }: DueDiligenceAnswers): boolean {
  const hasAnswers = items.some(({ state }) => state === 'received' || state === 'checked')
  return hasAnswers || (annualAccountsYears ?? 0) > 0
}
