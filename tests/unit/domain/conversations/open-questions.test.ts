import { describe, expect, it } from 'vitest'
import {
  fieldOf,
  openAbout,
  openIn,
  partySheets,
  placeOf,
  questionAbout,
  unknownAnswers,
} from '#domain/conversations/open-questions.ts'
import type { Party } from '#domain/field/party.ts'
import type { ItemValues } from '#domain/plan/change.ts'
import type { Edit } from '#domain/plan/edit.ts'
import { emptyPlan, type Plan } from '#domain/plan/plan.ts'
import { addOption, edited, planWith, removeOption, set } from '../support/plans.ts'

const takeover = planWith(set('route.kind', 'takeover'))
const rented = edited(takeover, addOption('option001', { name: 'A', tenure: 'rent', areaM2: 130 }))
const rentPath = 'housing.options.option001.rentPerM2PerYear'

function ask(id: string, values: ItemValues): Edit {
  return { kind: 'add', list: 'conversations.questions', id, values: { question: 'Hoe zit het?', ...values } }
}
const unknownPaths = (plan: Plan) => unknownAnswers(plan).map(({ path }) => path)
const sheetOf = (plan: Plan, party: Party) => partySheets(plan).find((sheet) => sheet.party === party)

describe('what is unknown', () => {
  it('is only the region while no route is chosen', () => {
    expect(unknownPaths(emptyPlan())).toEqual(['region.rho', 'region.preferentInsurer'])
  })

  it('is what somebody else knows, and not what only the user knows', () => {
    expect(unknownPaths(takeover)).toContain('practice.patientsUnder65')
    expect(unknownPaths(takeover)).not.toContain('practice.form')
  })

  it('is gone once it is answered, zero included', () => {
    expect(unknownPaths(edited(takeover, set('practice.patientsUnder65', 0)))).not.toContain(
      'practice.patientsUnder65',
    )
  })

  it('follows the answers of the item: a place to rent has a rent', () => {
    expect(unknownPaths(rented)).toContain(rentPath)
    expect(unknownPaths(edited(rented, set('housing.options.option001.tenure', 'buy')))).not.toContain(
      rentPath,
    )
  })

  it('is asked of nobody who does not exist: a nulpraktijk has no leaving GP', () => {
    const startup = edited(takeover, set('route.kind', 'startup'))
    expect(unknownAnswers(startup).filter(({ party }) => party === 'seller')).toEqual([])
    expect(unknownPaths(startup)).not.toContain('practice.patientsUnder65')
  })
})

describe('the sheets', () => {
  it('are there for whoever has something on it', () => {
    expect(partySheets(emptyPlan()).map(({ party }) => party)).toEqual(['rho', 'insurer'])
  })

  it('have the unknown under who knows it', () => {
    expect(sheetOf(rented, 'landlord')?.unknown.map(({ path }) => path)).toContain(rentPath)
  })

  it('have an own question instead of the unknown it is about', () => {
    const plan = edited(rented, ask('question1', { party: 'landlord', about: rentPath }))
    const sheet = sheetOf(plan, 'landlord')
    expect(sheet?.open.map(({ id }) => id)).toEqual(['question1'])
    expect(sheet?.unknown.map(({ path }) => path)).not.toContain(rentPath)
  })

  it('count what is open', () => {
    const sheet = sheetOf(edited(emptyPlan(), ask('question1', { party: 'rho' })), 'rho')
    expect(sheet && openIn(sheet)).toBe(2)
  })

  it('keep a field that is being filled in where it was', () => {
    const held = { fields: new Set([rentPath]), questions: new Map() }
    const unknownIn = (plan: Plan) =>
      partySheets(plan, held).find(({ party }) => party === 'landlord')?.unknown
    expect(unknownIn(edited(rented, set(rentPath, 200)))).toEqual(unknownIn(rented))
  })

  it('keep a question that is unfolded where it was', () => {
    const plan = edited(rented, ask('question1', {}))
    const held = {
      fields: new Set<string>(),
      questions: new Map([['question1', { party: null, isDone: false }]]),
    }
    const chosen = edited(plan, set('conversations.questions.question1.party', 'bank'))
    expect(partySheets(chosen, held)[0]?.open.map(({ id }) => id)).toEqual(['question1'])
    expect(sheetOf(chosen, 'bank')?.open.map(({ id }) => id)).toEqual(['question1'])
  })

  it('keep no field of an item that has gone', () => {
    const held = { fields: new Set([rentPath]), questions: new Map() }
    const gone = edited(rented, removeOption('option001'))
    const listed = partySheets(gone, held).flatMap(({ unknown }) => unknown.map(({ path }) => path))
    expect(listed).not.toContain(rentPath)
  })
})

describe('what is open about a page', () => {
  const countAt = (plan: Plan, party: Party) =>
    openAbout(plan, 'housing').find((open) => open.party === party)?.count ?? 0

  it('is counted for each party, and goes down with every answer', () => {
    const before = countAt(rented, 'landlord')
    expect(before).toBeGreaterThan(0)
    expect(countAt(edited(rented, set(rentPath, 200)), 'landlord')).toBe(before - 1)
  })

  it('counts a field with a question of its own once', () => {
    const asked = edited(rented, ask('question1', { party: 'landlord', about: rentPath }))
    expect(countAt(asked, 'landlord')).toBe(countAt(rented, 'landlord'))
  })

  it('goes to whoever was chosen for such a question', () => {
    const asked = edited(rented, ask('question1', { party: 'bank', about: rentPath }))
    expect(countAt(asked, 'bank')).toBe(1)
  })

  it('is nothing on a page that the route does not have', () => {
    expect(openAbout(planWith(set('route.kind', 'startup')), 'dueDiligence')).toEqual([])
  })
})

describe('a question', () => {
  const about = ask('question1', { party: 'landlord', about: rentPath })
  const first = (plan: Plan) => {
    const [question] = plan.conversations.questions
    if (!question) throw new Error('no question')
    return question
  }

  it('is done when the field it is about is answered', () => {
    const plan = edited(rented, about)
    expect(placeOf(plan, first(plan)).isDone).toBe(false)
    const answered = edited(plan, set(rentPath, 200))
    expect(placeOf(answered, first(answered)).isDone).toBe(true)
  })

  it('is done when the user says so', () => {
    const plan = planWith(ask('question1', { party: 'rho', doneOn: '2026-11-22' }))
    expect(sheetOf(plan, 'rho')?.done.map(({ id }) => id)).toEqual(['question1'])
  })

  it('stays open when the item it was about has gone', () => {
    const plan = edited(rented, about, removeOption('option001'))
    expect(fieldOf(plan, first(plan))).toBeNull()
    expect(placeOf(plan, first(plan)).isDone).toBe(false)
  })

  it.each(['prov-utrecht-patientenstop', '__proto__.x', 'housing.options'])(
    'is about no field when it is about %s',
    (other) => {
      const plan = planWith(ask('question1', { party: 'rho', about: other }))
      expect(fieldOf(plan, first(plan))).toBeNull()
      expect(questionAbout(plan, other)?.id).toBe('question1')
    },
  )

  it('for nobody is kept apart', () => {
    const plan = planWith(ask('question1', {}))
    expect(partySheets(plan)[0]).toMatchObject({ party: null, open: [{ id: 'question1' }], unknown: [] })
  })
})
