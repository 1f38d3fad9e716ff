import { expect, it } from 'vitest'
import { readAnswer } from '#domain/plan/answer.ts'
import { definitionAt } from '../support/definitions.ts'

it('reads what the field accepts', () => {
  expect(readAnswer(definitionAt('practice.ownerFte'), '0,8', 'nl')).toEqual({ ok: true, value: 0.8 })
})

it('says what the notation should have been', () => {
  expect(readAnswer(definitionAt('practice.ownerFte'), 'half', 'nl')).toEqual({
    ok: false,
    expected: 'number',
  })
})

it('refuses what reads well but the field does not accept', () => {
  const chosen = definitionAt('housing.chosenOptionId')
  expect(readAnswer(chosen, 'geen id', 'nl')).toEqual({ ok: false, expected: 'choice' })
})
