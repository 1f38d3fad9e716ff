import { describe, expect, it, test } from 'vitest'
import type { Edit } from '#domain/plan/edit.ts'
import { PROVEN_STEPS, proofOf } from '#domain/schedule/derived-status.ts'
import { emptyPlan } from '#domain/plan/plan.ts'
import { realPack } from '../support/pack.ts'
import { addOption, planWith, set } from '../support/plans.ts'
import { addTask, input, planned } from './support/input.ts'
import { at, TODAY } from './support/tasks.ts'

const signed = [
  addOption('option001', { contractStatus: 'signed' }),
  set('housing.chosenOptionId', 'option001'),
]

test('every step whose state follows from elsewhere is a step of the pack', () => {
  const known = new Set(realPack.steps.map(({ id }) => id))
  expect(PROVEN_STEPS.filter((id) => !known.has(id))).toEqual([])
})

test('an empty plan proves nothing', () => {
  const proven = PROVEN_STEPS.filter((id) => proofOf(emptyPlan(), id, TODAY) !== null)
  expect(proven).toEqual([])
})

type Case = readonly [what: string, step: string, edits: readonly Edit[], status: string, path: string]

const CASES: readonly Case[] = [
  ['a signed lease', 'lease-negotiation', signed, 'done', 'housing.options.option001.contractStatus'],
  [
    'a draft lease',
    'lease-negotiation',
    [addOption('option001', { contractStatus: 'draft' }), set('housing.chosenOptionId', 'option001')],
    'busy',
    'housing.options.option001.contractStatus',
  ],
  ['a registration', 'kvk-registration', [set('registrations.kvk', 'done')], 'done', 'registrations.kvk'],
  ['a request', 'agb-codes', [set('registrations.agb', 'requested')], 'busy', 'registrations.agb'],
  [
    'few care providers',
    'wtza-permit',
    [set('registrations.careProviders', 6)],
    'notNeeded',
    'registrations.careProviders',
  ],
  [
    'a bank that agreed',
    'bank-financing',
    [set('finance.financingStatus', 'agreed')],
    'done',
    'finance.financingStatus',
  ],
  [
    'a letter of intent',
    'letter-of-intent',
    [set('dueDiligence.intentSignedOn', '2026-10-01')],
    'done',
    'dueDiligence.intentSignedOn',
  ],
  [
    'a letter to patients',
    'inform-patients',
    [set('handover.letterSentOn', '2026-11-01')],
    'busy',
    'handover.letterSentOn',
  ],
  [
    'a system that is kept',
    'his-conversion',
    [set('systems.hisChange', 'keep')],
    'notNeeded',
    'systems.hisChange',
  ],
]

describe('proof', () => {
  it.each(CASES)('%s says how far %s is', (_, step, edits, status, path) => {
    expect(proofOf(planWith(...edits), step, TODAY)).toMatchObject({ status, path })
  })

  it('is not given by a day that is still to come', () => {
    expect(proofOf(planWith(set('dueDiligence.ndaSignedOn', '2027-01-01')), 'sign-nda', TODAY)).toBeNull()
  })

  it('makes informing patients done when they can no longer object', () => {
    const plan = planWith(set('handover.letterSentOn', '2026-10-01'), set('handover.objectionWeeks', 4))
    expect(proofOf(plan, 'inform-patients', TODAY)).toMatchObject({ status: 'done', on: '2026-10-29' })
  })
})

describe('the status of a step', () => {
  const status = (...edits: readonly Edit[]) => at(planned(input(edits)), 'lease-negotiation').status

  it('follows a proof, whatever the user says', () => {
    expect(status(...signed, addTask('task00001', { step: 'lease-negotiation', status: 'blocked' }))).toBe(
      'done',
    )
  })

  it('follows the user where nothing is proven', () => {
    expect(status(addTask('task00001', { step: 'lease-negotiation', status: 'blocked' }))).toBe('blocked')
  })

  it('is not started when nobody says anything', () => {
    expect(status()).toBe('notStarted')
  })
})
