import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { RULES } from '#domain/checks/rules/index.ts'
import { SUBJECTS, type Plan } from '#domain/plan/plan.ts'
import { goesAlong, PRIVATE_FIELDS } from '#domain/review/selection.ts'
import { decode } from '#workbook/review/codec.ts'
import { ROADS } from '../../driver/fixtures.ts'
import { comment, mentor, planOf, round, share, trainee } from './people.ts'

const PASSWORD = 'geheim'

/** Every single value in a structure, ids included. */
function leaves(value: unknown): (string | number | boolean)[] {
  if (value === null || value === undefined) return []
  if (typeof value === 'object') return Object.values(value).flatMap(leaves)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [value] : []
}

/** The text in a file after decrypting it. */
function textIn(path: string): string {
  return decode(readFileSync(path), PASSWORD).text
}

/** What the page ought not to say: its values that no shared page has too, and that are more than a word of the app. */
function tellingValues(plan: Plan, isLeftOut: (path: string) => boolean): (string | number)[] {
  const paths = SUBJECTS.flatMap((subject) =>
    Object.entries(plan[subject]).map(([key, value]): [string, unknown] => [`${subject}.${key}`, value]),
  )
  const shared = paths.filter(([path]) => !isLeftOut(path)).flatMap(([, value]) => leaves(value).map(String))
  // A scenario holds its values as JSON, so a text there has quotes around it.
  const isShared = (value: string | number) =>
    shared.some((text) => text.includes(String(value).replaceAll('"', '')))
  return paths
    .filter(([path]) => isLeftOut(path))
    .flatMap(([, value]) => leaves(value))
    .filter((value) => typeof value !== 'boolean')
    .filter((value) => !isShared(value) && String(value).length >= 4)
    .filter((value) => typeof value === 'number' || !isOfTheApp(value))
}

/** Whether this is a word of the app itself, such as a choice or a check that also says how it stands for what goes along. */
function isOfTheApp(text: string): boolean {
  return /^[a-zA-Z]+$/.test(text) || RULES.some(({ id }) => id === text)
}

/** Which of these values a JSON text has: a text anywhere in it, a number as a value of its own, also inside a text. */
function found(text: string, values: readonly (string | number)[]): (string | number)[] {
  const whole = new Set(leaves(JSON.parse(text)).map(String))
  return [...new Set(values)].filter((value) =>
    typeof value === 'string' ? text.includes(value) : whole.has(String(value)),
  )
}

test.each(ROADS)('%s: no value of any page that is left out is in the file', (road) => {
  const anna = trainee(road)
  const plan = planOf(anna)
  const leaked = SUBJECTS.filter((subject) => subject !== 'route')
    .map((page) => {
      const pages = SUBJECTS.filter((subject) => subject !== page)
      const asked = { pages, privateFigures: true }
      const text = JSON.stringify(anna.reviews.preview(round(asked)))
      return {
        page,
        values: found(
          text,
          tellingValues(plan, (path) => !goesAlong(asked, path)),
        ),
      }
    })
    .filter(({ values }) => values.length > 0)
  expect(leaked).toEqual([])
})

test.each(ROADS)('%s: with one page shared, nothing of the others is in the decrypted bytes', (road) => {
  const anna = trainee(road)
  const asked = { pages: ['housing' as const], privateFigures: true }
  const text = textIn(share(anna, asked, PASSWORD))
  const values = tellingValues(planOf(anna), (path) => !goesAlong(asked, path))
  expect(values.length).toBeGreaterThan(200)
  expect(found(text, values)).toEqual([])
})

test.each(ROADS)('%s: private figures are not in the decrypted bytes', (road) => {
  const anna = trainee(road)
  const values = tellingValues(planOf(anna), (path) => PRIVATE_FIELDS.includes(path))
  expect(values.length).toBeGreaterThan(3)
  expect(found(textIn(share(anna, {}, PASSWORD)), values)).toEqual([])
})

test('of own figures that go along without their page, only what is counted with is in the decrypted bytes', () => {
  const anna = trainee('takeover')
  const [own] = planOf(anna).reference.ownFigures
  const text = textIn(share(anna, { pages: ['housing'] }, PASSWORD))
  const { figure, value, source, owner, note } = own ?? {}
  expect(
    found(
      text,
      [figure, value, source].map((one) => one ?? 'none'),
    ),
  ).toEqual([figure, value, source])
  expect([owner, note].map((words) => text.includes(`"${words}"`))).toEqual([false, false])
})

test('private figures are there when the user wants that', () => {
  const anna = trainee('takeover')
  const values = tellingValues(planOf(anna), (path) => PRIVATE_FIELDS.includes(path))
  expect(found(textIn(share(anna, { privateFigures: true }, PASSWORD)), values)).toEqual([...new Set(values)])
})

test('the undo history is not in the decrypted bytes', () => {
  const anna = trainee('takeover')
  const workbook = anna.session.workbook()
  workbook.edit({ kind: 'set', path: 'route.title', value: 'Een naam van vroeger' })
  workbook.edit({ kind: 'set', path: 'route.title', value: 'Een naam van nu' })
  workbook.undo()
  const text = textIn(share(anna, {}, PASSWORD))
  expect([text.includes('Een naam van vroeger'), text.includes('Een naam van nu')]).toEqual([true, false])
})

test('an earlier round brings along no more than the next one shares', () => {
  const anna = trainee('takeover')
  const path = share(anna, { privateFigures: true })
  mentor(path).says(comment('Ruim genoeg.', 'finance.ownMeans'))
  anna.reviews.mergeFrom(path, null)
  const since = anna.reviews.state().rounds[0]?.reviewId ?? null
  const asked = { pages: ['housing' as const], privateFigures: false }
  const text = textIn(share(anna, { ...asked, since }, PASSWORD))
  const values = tellingValues(planOf(anna), (place) => !goesAlong(asked, place))
  expect(found(text, [...values, 'Ruim genoeg.'])).toEqual([])
})

test('the encrypted file shows none of the shared texts either', () => {
  const anna = trainee('takeover')
  const bytes = readFileSync(share(anna, { privateFigures: true }, PASSWORD)).toString('latin1')
  const texts = tellingValues(planOf(anna), () => true).filter((value) => String(value).length > 6)
  expect(texts.filter((value) => bytes.includes(String(value)))).toEqual([])
})
