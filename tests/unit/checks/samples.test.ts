import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LISTS, SCALARS, fieldPath } from '#domain/plan/catalogue.ts'
import { listItems, readField } from '#domain/plan/read.ts'
import { isAsked } from '#domain/plan/status.ts'
import { SAMPLES } from '#contract/shell-procedures.ts'
import { sampleFile, sampleText } from '../../../scripts/samples.ts'
import { fixturePlan, readFixture } from '../../driver/fixtures.ts'

describe.each(SAMPLES)('the sample of %s', (name) => {
  const sample = readFixture(name)
  const plan = fixturePlan(sample)

  test('is written out as its fixture is; otherwise run npm run samples', () => {
    expect(readFileSync(sampleFile(name), 'utf8')).toBe(sampleText(name))
  })

  test('says in its title that it is invented, and is about its own road', () => {
    expect([sample.title.startsWith('Voorbeeld: '), sample.kind]).toEqual([true, name])
  })

  test('answers only what is asked on its road', () => {
    const scalars = SCALARS.filter((field) => !isAsked(plan, field, null)).map((field) =>
      fieldPath(field, null),
    )
    const inLists = LISTS.flatMap((list) =>
      listItems(plan, list).flatMap((item) =>
        list.fields
          .filter((field) => !isAsked(plan, field, item) && item[field.key] !== null)
          .map((field) => fieldPath(field, item.id)),
      ),
    )
    expect([...scalars.filter((path) => readField(plan, path) !== null), ...inLists]).toEqual([])
  })

  test('leaves something unknown, as in life', () => {
    const asked = SCALARS.filter((field) => field.meta.kind !== 'statement' && isAsked(plan, field, null))
    const unknown = asked.filter((field) => readField(plan, fieldPath(field, null)) === null)
    expect(unknown.length).toBeGreaterThan(5)
  })
})
