import type { Language } from '#domain/field/format.ts'
import { amountText } from '#domain/reference/amount.ts'
import type { Observation } from '#domain/reference/entries.ts'
import { isSourced } from '#domain/reference/provenance.ts'
import type { Words } from '../content.ts'
import { provenanceText, sentences, type PackSource } from './source.ts'

/** The money facts, under the name of the group that uses them. */
export const figures: PackSource = (pack, { language, words }) =>
  [...pack.groups].flatMap(([group, ids]) =>
    ids
      .flatMap((id) => pack.figures.get(id) ?? [])
      .filter(isSourced)
      .map((figure) => ({
        kind: 'figure' as const,
        id: figure.id,
        title: figure.label[language],
        body: sentences(factText(figure, language, words), figure.note?.[language]),
        also: words(`reference:groups.${group}`),
        context: `${words(`reference:groups.${group}`)} · ${provenanceText(figure, words)}`,
        to: '/reference',
      })),
  )

/** Outcomes of surveys, and facts about policy. */
export const surveys: PackSource = (pack, { language, words }) =>
  pack.surveys.filter(isSourced).map((survey) => ({
    kind: 'survey',
    id: survey.id,
    title: survey.label[language],
    body: sentences(factText(survey, language, words), survey.note?.[language]),
    also: '',
    context: provenanceText(survey, words),
    to: '/reference',
  }))

type Fact = Pick<Observation, 'value' | 'text' | 'unit'>

/** What a fact says: in its own words where it has them, else the number with its unit. */
export function factText({ value, text, unit }: Fact, language: Language, words: Words): string {
  if (text !== null) return text[language]
  if (value === null) return words('outcomes:unknown')
  const amount = amountText(value, { unit }, language)
  return unit === 'share' || unit === 'year' ? amount : `${amount} ${words(`units:${unit}`)}`
}
