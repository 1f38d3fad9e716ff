import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldAt } from '#domain/plan/catalogue.ts'
import { answerGroups, answersTo, type AnswerGroup } from '#domain/plan/given.ts'
import { PAGES } from '#domain/plan/pages.ts'
import { SUBJECTS, type Plan } from '#domain/plan/plan.ts'
import { statusOf } from '#domain/plan/status.ts'
import { ROUTES } from '#domain/route/route.ts'
import { addOption, edited, planWith, set } from '../support/plans.ts'

const takeover = planWith(set('route.kind', 'takeover'))
const bought = edited(takeover, set('systems.hisChange', 'keep'))
const started = edited(bought, set('route.kind', 'startup'))
const pathsIn = (groups: readonly AnswerGroup[]) =>
  groups.flatMap((group) => group.answers.map(({ path }) => path))

describe('the questions that are asked', () => {
  it('are those of the route', () => {
    expect(pathsIn(answerGroups(bought, 'systems', 'asked'))).toContain('systems.hisChange')
    expect(pathsIn(answerGroups(started, 'systems', 'asked'))).not.toContain('systems.hisChange')
  })

  it('follow the answers before them', () => {
    const changing = edited(bought, set('systems.hisChange', 'change'))
    expect(pathsIn(answerGroups(bought, 'systems', 'asked'))).not.toContain('systems.conversionOn')
    expect(pathsIn(answerGroups(changing, 'systems', 'asked'))).toContain('systems.conversionOn')
  })

  it('of a list come item by item', () => {
    const plan = edited(takeover, addOption('option001', { name: 'A' }), addOption('option002'))
    const items = answerGroups(plan, 'housing', 'asked').flatMap((group) =>
      group.kind === 'item' ? group.item.id : [],
    )
    expect(items).toEqual(['option001', 'option002'])
  })

  it('leave out the statement that a page is done, and what only the app uses', () => {
    const question = { question: 'Hoe?', about: 'practice.form' }
    const asked = edited(takeover, {
      kind: 'add',
      list: 'conversations.questions',
      id: 'question1',
      values: question,
    })
    const paths = pathsIn(answerGroups(asked, 'conversations', 'asked'))
    expect(paths).toContain('conversations.questions.question1.question')
    expect(paths).not.toContain('conversations.questions.question1.about')
    expect(paths).not.toContain('conversations.finished')
  })

  it('name a list that needs an item it does not have', () => {
    const lists = answerGroups(takeover, 'dueDiligence', 'asked').flatMap((group) =>
      group.kind === 'tooFew' ? group.list.path : [],
    )
    expect(lists).toEqual(['dueDiligence.items'])
  })

  it('miss as much as the state of the page says, on every route and page', () => {
    const missing = (plan: Plan, subject: (typeof SUBJECTS)[number]) =>
      answerGroups(plan, subject, 'asked').flatMap((group) =>
        group.kind === 'tooFew'
          ? [group.list.path]
          : group.answers.filter(({ isMissing }) => isMissing).map(({ path }) => path),
      )
    fc.assert(
      fc.property(fc.constantFrom(...ROUTES), fc.constantFrom(...PAGES), (kind, { id, subject }) => {
        const plan = edited(takeover, set('route.kind', kind), addOption('option001'))
        const status = statusOf(plan, id)
        if (subject === null || status.reason !== null) return
        expect(missing(plan, subject).toSorted()).toEqual(status.missing.map(({ path }) => path).toSorted())
      }),
    )
  })
})

describe('the answers that are kept', () => {
  it('are those to questions of another route', () => {
    expect(pathsIn(answerGroups(started, 'systems', 'kept'))).toEqual(['systems.hisChange'])
  })

  it('are asked again when the route is back, with the same answer', () => {
    const back = edited(started, set('route.kind', 'takeover'))
    expect(answerGroups(back, 'systems', 'kept')).toEqual([])
    expect(answerGroups(back, 'systems', 'asked')).toEqual(answerGroups(bought, 'systems', 'asked'))
  })

  it('are never among those that are asked, whatever the route', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ROUTES), fc.constantFrom(...SUBJECTS), (kind, subject) => {
        const plan = edited(bought, addOption('option001', { name: 'A' }), set('route.kind', kind))
        const asked = new Set(pathsIn(answerGroups(plan, subject, 'asked')))
        expect(pathsIn(answerGroups(plan, subject, 'kept')).filter((path) => asked.has(path))).toEqual([])
      }),
    )
  })
})

describe('all questions of a page that does not apply', () => {
  it('are there with what was answered before', () => {
    const signed = edited(takeover, set('dueDiligence.ndaSignedOn', '2026-09-14'))
    const plan = edited(signed, set('route.kind', 'startup'))
    const [first] = answerGroups(plan, 'dueDiligence', 'all')
    expect(first?.answers[0]).toMatchObject({ path: 'dueDiligence.ndaSignedOn', value: '2026-09-14' })
  })

  it('miss nothing: they are not asked', () => {
    const groups = answerGroups(started, 'dueDiligence', 'all')
    expect(groups.flatMap((group) => group.answers.filter(({ isMissing }) => isMissing))).toEqual([])
  })
})

describe('a single question', () => {
  it('carries its definition and its answer', () => {
    const definition = fieldAt('systems.hisChange')?.definition
    if (!definition) throw new Error('no such field')
    expect(answersTo(bought, [definition], null, 'asked')).toEqual([
      { path: 'systems.hisChange', definition, value: 'keep', isMissing: false },
    ])
  })
})
