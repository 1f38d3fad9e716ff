import { readFileSync, statSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Identity } from '#workbook/review/identity.ts'
import { readReview } from '#workbook/review/file.ts'
import { codeOf } from '../support/world.ts'
import { comment, mentor, planOf, share, signOff, trainee } from './people.ts'

const texts = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '  spaties, \r\n regels\tén “tekens” \u2028 ',
    '{"__proto__": 1}',
    '\u0000\uFEFF\uD800',
  ),
)

test('share, open, save and import keep every comment byte for byte', () => {
  fc.assert(
    fc.property(
      fc.array(
        texts.filter((text) => text.trim() !== ''),
        { minLength: 1, maxLength: 4 },
      ),
      (written) => {
        const anna = trainee()
        const path = share(anna)
        const bram = mentor(path)
        for (const text of written) bram.says(comment(text))
        anna.reviews.mergeFrom(path, null)
        const read = anna.reviews.state().entries.map(({ entry }) => 'text' in entry.what && entry.what.text)
        expect(read).toEqual(written)
      },
    ),
    { numRuns: 20 },
  )
})

test('the same with a password', () => {
  const anna = trainee()
  const path = share(anna, {}, 'geheim één')
  mentor(path, 'Bram', 'geheim één').says(comment('Akkoord.'))
  anna.reviews.mergeFrom(path, 'geheim één')
  expect(anna.reviews.state().entries[0]).toMatchObject({
    isGenuine: true,
    entry: { what: { text: 'Akkoord.' } },
  })
})

test('the mentor sees the plan that was shared', () => {
  const anna = trainee('takeover')
  const bram = mentor(share(anna, { privateFigures: true }))
  expect(planOf(bram)).toEqual(planOf(anna))
})

test('the mentor cannot change the plan', () => {
  const bram = mentor(share(trainee()))
  expect(codeOf(() => bram.session.workbook())).toBe('review.readOnly')
})

test('what the mentor says is in the file at once', () => {
  const path = share(trainee())
  const bram = mentor(path)
  const id = bram.says(comment('Kijk hier nog eens naar.'))
  expect(readReview(path, null).content.entries.map((entry) => entry.id)).toEqual([id])
})

test('a comment keeps the value that the mentor saw', () => {
  const anna = trainee('takeover')
  const path = share(anna)
  mentor(path).says(comment('Klopt dit?', 'practice.patientsUnder65'))
  anna.session.workbook().edit({ kind: 'set', path: 'practice.patientsUnder65', value: 1 })
  anna.reviews.mergeFrom(path, null)
  expect(anna.reviews.state().entries[0]?.entry.what).toMatchObject({ seen: '2610' })
})

test('a comment on something since removed stays', () => {
  const anna = trainee('takeover')
  const option = planOf(anna).housing.options[0]?.id ?? ''
  const path = share(anna)
  mentor(path).says({
    kind: 'comment',
    about: { kind: 'item', id: `housing.options.${option}` },
    text: 'Duur.',
  })
  anna.session.workbook().edit({ kind: 'remove', list: 'housing.options', id: option })
  anna.reviews.mergeFrom(path, null)
  expect(anna.reviews.state().entries).toHaveLength(1)
})

test('importing is no edit: undo and redo do not touch it', () => {
  const anna = trainee()
  anna.session.workbook().edit({ kind: 'set', path: 'practice.form', value: 'duo' })
  const path = share(anna)
  mentor(path).says(comment('Akkoord.'))
  anna.reviews.mergeFrom(path, null)
  expect(anna.session.workbook().undo()).toEqual({ kind: 'set', path: 'practice.form' })
  expect(anna.reviews.state().entries).toHaveLength(1)
})

test('rounds and entries are there after a restart', () => {
  const anna = trainee()
  const path = share(anna)
  mentor(path).says(comment('Akkoord.'))
  anna.reviews.mergeFrom(path, null)
  const place = { path: anna.session.workbook().path, backupFolder: anna.at('backups') }
  anna.session.close()
  anna.session.open(place)
  const { rounds, entries } = anna.reviews.state()
  expect([rounds.length, entries.length]).toEqual([1, 1])
})

test('the key and the name are kept, for this user only', () => {
  const { identityFile } = trainee()
  expect(statSync(identityFile).mode & 0o777).toBe(0o600)
})

test('a key file that cannot be understood is kept aside', () => {
  const anna = trainee()
  writeFileSync(anna.identityFile, '{')
  new Identity(anna.identityFile, () => 'suffix').me()
  expect(readFileSync(`${anna.identityFile}.broken`, 'utf8')).toBe('{')
})

test('what two mentors wrote at the same time in one file is both kept', () => {
  const anna = trainee()
  const path = share(anna)
  const [bram, cora] = [mentor(path), mentor(path, 'Cora')]
  bram.says(comment('Van Bram.'))
  cora.says(comment('Van Cora.'))
  bram.says(signOff())
  expect(readReview(path, null).content.entries).toHaveLength(3)
})

test('a trainee cannot judge their own plan', () => {
  const anna = trainee()
  share(anna)
  expect(codeOf(() => anna.says(signOff()))).toBe('request.invalid')
})

test('an answer goes to the mentor with the next round', () => {
  const anna = trainee()
  const path = share(anna)
  const to = mentor(path).says(comment('Waarom?'))
  anna.reviews.mergeFrom(path, null)
  anna.says({ kind: 'reply', to, text: 'Daarom.' })
  const bram = mentor(share(anna))
  expect(
    bram.reviews
      .state()
      .entries.map(({ entry }) => entry.what.kind)
      .sort(),
  ).toEqual(['comment', 'reply'])
})
