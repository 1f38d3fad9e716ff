import { useMemo } from 'react'
import { fieldAt } from '#domain/plan/catalogue.ts'
import type { Anchor } from '#domain/review/entry.ts'
import { valueAt } from '#domain/review/value-at.ts'
import { figuresBeside, seenThen, type Compared } from '#domain/review/seen.ts'
import type { Review } from '../../app/review.ts'
import { useAnswerText } from '../../app/useAnswerText.ts'
import { useTexts } from '../../app/useTexts.ts'
import { useWorkbook } from '../../app/workbook.ts'
import { valueText } from '../../charts/values.ts'

/** What somebody saw when they wrote something, beside what stands there now. */
export interface Seen extends Compared {
  /** In words; null where there is not one value to show. */
  readonly thenText: string | null
  readonly nowText: string | null
}

/** What somebody saw, where, and in which round. */
export interface SeenIn {
  readonly about: Anchor
  readonly seen: string | null
  readonly reviewId: string
}

/** Compares what was seen at a place with what stands there now. */
export function useSeen({ about, seen, reviewId }: SeenIn, { current, rounds }: Review): Seen {
  const { snapshot, pack } = useWorkbook()
  const { t, language } = useTexts()
  const answerText = useAnswerText()
  const figures = useMemo(() => {
    if (about.kind !== 'figure') return []
    const round = rounds.find((candidate) => candidate.reviewId === reviewId)
    return current?.figures ?? figuresBeside(snapshot.plan, round, pack)
  }, [about.kind, current, rounds, reviewId, snapshot.plan, pack])
  const compared = seenThen(seen, valueAt(about, snapshot.plan, figures))
  const figureText = (value: unknown): string => {
    const unit = figures.find(({ id }) => id === about.id)?.unit
    if (typeof value !== 'number') return t('outcomes:unknown')
    return unit ? valueText(value, unit, language) : String(value)
  }
  const text = (value: unknown): string | null => {
    if (about.kind === 'figure') return figureText(value)
    const definition = about.kind === 'field' ? fieldAt(about.id)?.definition : undefined
    if (!definition) return null
    if (value === null || value === undefined) return t('field:historyEmpty')
    return isAnswer(value) ? answerText(definition, value) : null
  }
  return {
    ...compared,
    thenText: text(compared.before),
    nowText: compared.isGone ? null : text(compared.now),
  }
}

function isAnswer(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value)
}
