import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { z } from 'zod'
import { dueDiligenceFields } from '#domain/dueDiligence/fields.ts'
import { missingStandard, standardQuestions } from '#domain/dueDiligence/standard.ts'
import { emptyPlan } from '#domain/plan/plan.ts'
import type { Edit } from '#domain/plan/edit.ts'
import { edited, planWith, set } from '../support/plans.ts'
import { realPack } from '../support/pack.ts'

const textsSchema = z.object({
  standard: z.record(z.string(), z.string()),
  origins: z.record(z.string(), z.string()),
})
const texts = (language: string) =>
  textsSchema.parse(JSON.parse(readFileSync(`resources/content/${language}/dueDiligence.json`, 'utf8')))
const all = standardQuestions('joining')

function asking(question: string): Edit {
  return { kind: 'add', list: 'dueDiligence.items', id: 'question1', values: { question } }
}

describe.each(['nl', 'en'])('the standard list in %s', (language) => {
  const { standard, origins } = texts(language)
  const question = dueDiligenceFields.shape.items.element.shape.question

  test.each(all)('has words for $id that fit in the question', ({ id, origin }) => {
    expect(question.safeParse(`${standard[id] ?? '?'.repeat(999)} (${origins[origin] ?? ''})`).success).toBe(
      true,
    )
  })

  it('has no words without a question', () => {
    expect(Object.keys(standard).toSorted()).toEqual(all.map(({ id }) => id).toSorted())
  })
})

describe('the standard list', () => {
  it('belongs to steps of the road', () => {
    const steps = new Set(realPack.steps.map(({ id }) => id))
    expect(all.filter(({ step }) => !steps.has(step))).toEqual([])
  })

  it('asks about the partnership agreement only when joining', () => {
    expect(standardQuestions('takeover').some(({ step }) => step === 'joining-check-partnership')).toBe(false)
  })

  it('is missing as a whole in an empty list', () => {
    expect(missingStandard('joining', emptyPlan().dueDiligence.items, ({ id }) => [id])).toEqual(all)
  })

  it('no longer misses a question that is there in another wording', () => {
    const plan = planWith(asking('wtza (en)'))
    const words = ({ id }: { id: string }) => [`${id} (nl)`, `${id} (en)`]
    expect(missingStandard('takeover', plan.dueDiligence.items, words).some(({ id }) => id === 'wtza')).toBe(
      false,
    )
  })

  it('misses it again when it is reworded', () => {
    const plan = edited(planWith(asking('wtza')), set('dueDiligence.items.question1.question', 'Iets anders'))
    const missing = missingStandard('takeover', plan.dueDiligence.items, ({ id }) => [id])
    expect(missing.some(({ id }) => id === 'wtza')).toBe(true)
  })
})
