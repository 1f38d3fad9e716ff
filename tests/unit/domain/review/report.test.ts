import { describe, expect, it } from 'vitest'
import { emptyPlan, type Plan } from '#domain/plan/plan.ts'
import type { Entry, What } from '#domain/review/entry.ts'
import { reviewReport, type Reviewed, type ReviewReport } from '#domain/review/report.ts'
import type { PageStanding } from '#domain/review/standing.ts'
import { foldEntries } from '#domain/review/state.ts'
import { author, comment, entry, forged, isGenuine } from './people.ts'

const [ann, bram, anna] = [author('A'), author('B'), author('T', 'trainee')]

const plan: Plan = { ...emptyPlan(), practice: { ...emptyPlan().practice, ownerFte: 1 } }

/** The report of these entries on one round of two pages. */
function report(entries: readonly Entry[], more: Partial<Reviewed> = {}): ReviewReport {
  const said = foldEntries(
    entries.map((one) => ({ entry: one, isGenuine: isGenuine(one) })),
    [anna.key],
  )
  const round = {
    reviewId: remark.reviewId,
    round: 3,
    madeAt: remark.at,
    pages: ['route', 'practice'] as const,
    privateFigures: false,
    to: 'Bram',
    question: 'Durf jij dit?',
  }
  const rounds = [{ ...round, pages: [...round.pages] }]
  return reviewReport({ said, plan, figuresOf: () => [], rounds, standings: [], trainee: 'Anna', ...more })
}

function verdict(page: 'route' | 'practice', given: 'agreed' | 'blocked' = 'agreed'): What {
  return { kind: 'verdict', page, verdict: given, words: 'Goed.', pageHash: 'a'.repeat(64) }
}

function signOff(name: string): What {
  return { kind: 'signOff', name, role: 'huisarts', date: '2026-11-22', words: '', pageHashes: {} }
}

const remark = entry(comment('Waarom?'), bram)
const reply = (text: string, second: number) => entry({ kind: 'reply', to: remark.id, text }, anna, second)
const settled = entry({ kind: 'resolve', entry: remark.id }, anna, 5)

describe('of a review in which nothing was said', () => {
  it('has every criterion without a level, every page unjudged, and nobody who judged', () => {
    const { rubric, unjudged, mentors, ...rest } = report([])
    expect(rubric.flatMap(({ criteria }) => criteria.map(({ levels }) => levels.length))).toEqual(
      Array<number>(12).fill(0),
    )
    expect(unjudged).toEqual(['route', 'practice'])
    expect(mentors).toEqual([])
    expect(rest).toMatchObject({ verdicts: [], open: [], agreements: [], overrules: [], signOffs: [] })
  })

  it('without a round has nothing to judge', () => {
    expect(report([], { rounds: [] }).unjudged).toEqual([])
  })
})

describe('with two mentors', () => {
  const both = report([
    entry(verdict('practice', 'blocked'), bram),
    entry(verdict('route'), ann, 1),
    entry(verdict('route'), bram, 2),
    entry(signOff('Bram de Wit'), bram, 3),
  ])

  it('has the verdicts of both, page by page', () => {
    expect(both.verdicts.map(({ page, by }) => [page, by.name])).toEqual([
      ['route', 'Naam A'],
      ['route', 'Naam B'],
      ['practice', 'Naam B'],
    ])
  })

  it('names both, the first to speak in front, and who signed by what they signed with', () => {
    expect(both.mentors).toEqual([
      { name: 'Bram de Wit', role: 'huisarts' },
      { name: 'Naam A', role: null },
    ])
  })
})

it('a verdict has how it stands now, with what opened it again', () => {
  const given = entry(verdict('practice'), bram)
  const pages: PageStanding[] = [{ page: 'practice', state: 'reopened', paths: ['practice.ownerFte'] }]
  const { verdicts } = report([given], { standings: [{ entry: given.id, pages }] })
  expect(verdicts[0]?.pages).toEqual(pages)
})

describe('remarks', () => {
  it('that are open come with every answer', () => {
    const { open } = report([remark, reply('Daarom.', 1), reply('En daarom.', 2)])
    expect(open.map(({ text, replies }) => [text, ...replies.map((one) => one.text)])).toEqual([
      ['Waarom?', 'Daarom.', 'En daarom.'],
    ])
  })

  it('that are settled are agreements, with who settled them', () => {
    const { open, agreements } = report([remark, reply('Daarom.', 1), settled])
    expect(open).toEqual([])
    expect(agreements[0]).toMatchObject({ text: 'Waarom?', settledBy: { name: 'Naam T', role: 'trainee' } })
  })

  it('that were reopened are open', () => {
    const again = entry({ kind: 'reopen', entry: remark.id }, bram, 6)
    const { open, agreements } = report([remark, settled, again])
    expect([open.length, agreements.length]).toEqual([1, 0])
  })

  it('that were withdrawn are left out, and so are answers', () => {
    const answer = reply('Daarom.', 1)
    const withdraw = (id: string, by: typeof bram) => entry({ kind: 'withdraw', entry: id }, by, 7)
    expect(report([remark, withdraw(remark.id, bram)]).open).toEqual([])
    expect(report([remark, answer, withdraw(answer.id, anna)]).open[0]?.replies).toEqual([])
  })

  it('have the value of then beside that of now', () => {
    const about = { kind: 'field', id: 'practice.ownerFte' } as const
    const { open } = report([entry({ ...comment('Veel?'), about, seen: '0.8' }, bram)])
    expect(open[0]?.seen).toMatchObject({ before: 0.8, now: 1, isChanged: true })
  })

  it('on a figure have that of as much as was shared in their round', () => {
    const about = { kind: 'figure', id: 'lowestDscr' } as const
    const said = entry({ ...comment('Laag.'), about, seen: '1.1' }, bram)
    const figuresOf = (id: string) =>
      id === said.reviewId ? [{ id: 'lowestDscr', value: 1.3, unit: 'factor' as const }] : []
    const { open } = report([said], { figuresOf })
    expect(open[0]).toMatchObject({ seen: { before: 1.1, now: 1.3 }, unit: 'factor' })
  })

  it('are in the order of the pages', () => {
    const on = (id: string, second: number) =>
      entry({ ...comment(id), about: { kind: 'page', id } }, bram, second)
    const { open } = report([on('no page', 1), on('finance', 2), on('route', 3)])
    expect(open.map(({ text }) => text)).toEqual(['route', 'finance', 'no page'])
  })

  it('keep script as the text it is', () => {
    const text = '<script>alert(1)</script> & <b>vet</b>'
    expect(report([entry(comment(text), bram)]).open[0]?.text).toBe(text)
  })
})

describe('somebody who cannot be shown to be who they say', () => {
  const { open, mentors, hasUnverified } = report([forged(remark, 'Vals.')])

  it('is marked beside what they said', () => {
    expect(open[0]).toMatchObject({ text: 'Vals.', by: { isVerified: false } })
    expect(hasUnverified).toBe(true)
  })

  it('is not one of the mentors', () => {
    expect(mentors).toEqual([])
  })
})

it('names the round in which something was said, unless that is not here', () => {
  expect(report([remark]).open[0]?.by.round).toBe(3)
  expect(report([remark], { rounds: [] }).open[0]?.by.round).toBeNull()
})
