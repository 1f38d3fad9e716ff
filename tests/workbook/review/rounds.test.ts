import { copyFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { foldEntries } from '#domain/review/state.ts'
import { comment, mentor, planOf, share, signOff, trainee, type Person } from './people.ts'

/** A plan with two rounds out, and what two mentors sent back of them. */
function returnedFiles(): { readonly anna: Person; readonly files: readonly string[] } {
  const anna = trainee()
  const keep = (path: string, name: string) => {
    const copy = anna.at(name)
    copyFileSync(path, copy)
    return copy
  }
  const first = share(anna)
  const blank = keep(first, 'blank')
  const bram = mentor(first)
  const to = bram.says(comment('Een.'))
  const early = keep(first, 'early')
  bram.says({ kind: 'resolve', entry: to })
  bram.says(signOff())
  const cora = mentor(keep(blank, 'cora'), 'Cora')
  cora.says(comment('Twee.'))
  anna.session.workbook().edit({ kind: 'set', path: 'practice.form', value: 'duo' })
  const second = share(anna)
  const dirk = mentor(second, 'Dirk')
  dirk.says(comment('Drie.'))
  dirk.says({ kind: 'verdict', page: 'practice', verdict: 'attention', words: '' })
  return { anna, files: [early, first, anna.at('cora'), second] }
}

test('whatever comes back in whatever order and how often, the review is the same', () => {
  const { anna, files } = returnedFiles()
  const plan = anna.session.workbook().path
  anna.session.close()
  const found = new Set<string>()
  const anyOrder = fc.shuffledSubarray([...files, ...files], { minLength: 8 })
  fc.assert(
    fc.property(anyOrder, (order) => {
      const copy = anna.at('again.praktijkpad')
      copyFileSync(plan, copy)
      const { rounds } = anna.session.open({ path: copy, backupFolder: anna.at('backups') })
      for (const path of order) rounds.mergeFrom(path, null)
      found.add(JSON.stringify(rounds.entries()))
      anna.session.close()
    }),
    { numRuns: 8 },
  )
  expect([...found].map((entries) => z.array(z.unknown()).parse(JSON.parse(entries)).length)).toEqual([6])
})

test('a second import of the same file adds nothing', () => {
  const { anna, files } = returnedFiles()
  const [, first = ''] = files
  anna.reviews.mergeFrom(first, null)
  expect(anna.reviews.mergeFrom(first, null)).toMatchObject({ added: 0 })
})

test('an old round that comes back after a new one adds what it says and changes nothing else', () => {
  const { anna, files } = returnedFiles()
  const [, first = '', , second = ''] = files
  anna.reviews.mergeFrom(second, null)
  const before = anna.reviews.state().entries.map(({ entry }) => entry.id)
  anna.reviews.mergeFrom(first, null)
  const after = anna.reviews.state().entries.map(({ entry }) => entry.id)
  expect([after.length, before.every((id) => after.includes(id))]).toEqual([5, true])
})

test('a mentor withdraws a remark, and only their own', () => {
  const { anna, files } = returnedFiles()
  for (const path of files) anna.reviews.mergeFrom(path, null)
  const about = anna.reviews.state().entries.find(({ entry }) => entry.author.name === 'Cora')?.entry.id ?? ''
  anna.says({ kind: 'withdraw', entry: about })
  const { entries, traineeKeys } = anna.reviews.state()
  const thread = foldEntries(entries, traineeKeys).threads.find(
    ({ comment: { entry } }) => entry.id === about,
  )
  expect(thread?.isWithdrawn).toBe(false)
})

/** How the only sign-off stands for these pages, and what opened them again. */
function standing({ reviews }: Person, ...pages: string[]) {
  const [only] = reviews.state().standings
  return only?.pages.filter(({ page }) => pages.includes(page))
}

test('a sign-off stands for every page while nothing changes', () => {
  const anna = trainee('takeover')
  const path = share(anna)
  mentor(path).says(signOff())
  anna.reviews.mergeFrom(path, null)
  expect(anna.reviews.state().standings[0]?.pages.filter(({ state }) => state !== 'stands')).toEqual([])
})

test('an edit opens only the page it touches again, and says by which field', () => {
  const anna = trainee('takeover')
  const path = share(anna)
  mentor(path).says(signOff())
  anna.reviews.mergeFrom(path, null)
  anna.session.workbook().edit({ kind: 'set', path: 'practice.patientsUnder65', value: 1 })
  const open = anna.reviews.state().standings[0]?.pages.filter(({ state }) => state !== 'stands')
  expect(open).toEqual([{ page: 'practice', state: 'reopened', paths: ['practice.patientsUnder65'] }])
})

test('undoing that edit makes the sign-off stand again', () => {
  const anna = trainee('takeover')
  const path = share(anna)
  mentor(path).says(signOff())
  anna.reviews.mergeFrom(path, null)
  const workbook = anna.session.workbook()
  workbook.edit({ kind: 'set', path: 'practice.patientsUnder65', value: 1 })
  workbook.undo()
  expect(standing(anna, 'practice')).toEqual([{ page: 'practice', state: 'stands', paths: [] }])
})

test.each([
  [false, 'stands'],
  [true, 'reopened'],
])(
  'private figures that went along (%s) decide whether a change of them matters: %s',
  (privateFigures, state) => {
    const anna = trainee('takeover')
    const path = share(anna, { privateFigures })
    mentor(path).says(signOff())
    anna.reviews.mergeFrom(path, null)
    anna.session.workbook().edit({ kind: 'set', path: 'finance.ownMeans', value: 1 })
    expect(standing(anna, 'finance')).toMatchObject([{ state }])
  },
)

test('in the next round the mentor sees which of the signed pages are open again', () => {
  const anna = trainee('takeover')
  const path = share(anna)
  mentor(path).says(signOff())
  anna.reviews.mergeFrom(path, null)
  anna.session.workbook().edit({ kind: 'set', path: 'practice.patientsUnder65', value: 1 })
  const since = anna.reviews.state().rounds[0]?.reviewId ?? null
  const bram = mentor(share(anna, { since, privateFigures: true }))
  expect(standing(bram, 'practice', 'housing')).toEqual([
    { page: 'practice', state: 'reopened', paths: ['practice.patientsUnder65'] },
    { page: 'housing', state: 'stands', paths: [] },
  ])
})

test('the changes since a round come with the largest effect first', () => {
  const anna = trainee('takeover')
  share(anna, { privateFigures: true })
  const workbook = anna.session.workbook()
  workbook.edit({ kind: 'set', path: 'orientation.motivation', value: 'Andere woorden' })
  workbook.edit({ kind: 'set', path: 'practice.patientsUnder65', value: 2_609 })
  workbook.edit({ kind: 'set', path: 'practice.patients65To75', value: 300 })
  const { changes, figures } = anna.reviews.changes(null)
  const paths = changes.map(({ change }) => (change.kind === 'set' ? change.path : change.list))
  expect(paths).toEqual(['practice.patients65To75', 'practice.patientsUnder65', 'orientation.motivation'])
  expect(changes.map(({ effect }) => effect !== null)).toEqual([true, true, false])
  expect(figures.map(({ id }) => id)).toContain('lowestCash')
})

test('the mentor gets the same changes with the next round', () => {
  const anna = trainee('takeover')
  share(anna)
  const since = anna.reviews.state().rounds[0]?.reviewId ?? null
  anna.session.workbook().edit({ kind: 'set', path: 'practice.patientsUnder65', value: 2_600 })
  const own = anna.reviews.changes(null)
  expect(mentor(share(anna, { since })).reviews.changes(null)).toEqual(own)
})

test('an overrule is shown from what was said, and the plan stays as it was', () => {
  const anna = trainee('takeover')
  const before = planOf(anna)
  const path = share(anna)
  mentor(path).says({ kind: 'overrule', check: 'housing.leaseShort', reason: 'Hier te verlengen.' })
  anna.reviews.mergeFrom(path, null)
  const { entries, traineeKeys } = anna.reviews.state()
  expect(foldEntries(entries, traineeKeys).overrules).toMatchObject([{ isVerified: true }])
  expect(planOf(anna)).toEqual(before)
})

test('the inbox knows who waits, what is open and the main figures, not of a review with a password', () => {
  const anna = trainee('takeover')
  const bram = mentor(share(anna, { question: 'Durf jij dit?' }))
  bram.says(comment('Even kijken.'))
  expect(bram.reviews.summary()).toMatchObject({
    from: 'Anna',
    question: 'Durf jij dit?',
    openThreads: 1,
    signedAt: null,
  })
  expect(bram.reviews.summary()?.measures?.lowestCash).toBeTypeOf('number')
  bram.says(signOff())
  expect(bram.reviews.summary()?.signedAt).not.toBeNull()
  expect(mentor(share(anna, {}, 'geheim'), 'Cora', 'geheim').reviews.summary()?.measures).toBeNull()
})
