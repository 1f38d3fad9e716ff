import { useState } from 'react'
import { placeOf, type Held, type QuestionPlace } from '#domain/conversations/open-questions.ts'
import type { Question } from '#domain/conversations/fields.ts'
import { itemToShow } from '../../app/new-item.ts'
import { usePlan } from '../../app/workbook.ts'

/** What is unfolded on the page, and how to fold it. */
export interface Holding {
  readonly held: Held
  readonly holdField: (path: string) => void
  readonly openQuestion: (question: Question) => void
  /** Unfolds a question that was only just added and that nobody has been chosen for. */
  readonly openNew: (id: string) => void
  readonly closeQuestion: (id: string) => void
}

/** Keeps what is unfolded where it was: choosing another party or filling in the answer must not take it away. */
export function useHeld(): Holding {
  const plan = usePlan()
  const [fields, setFields] = useState<ReadonlySet<string>>(new Set())
  const [questions, setQuestions] = useState<ReadonlyMap<string, QuestionPlace>>(() => {
    const wanted = plan.conversations.questions.find(({ id }) => id === itemToShow('conversations.questions'))
    return new Map(wanted ? [[wanted.id, placeOf(plan, wanted)]] : [])
  })
  const hold = (id: string, place: QuestionPlace) =>
    setQuestions((before) => (before.has(id) ? before : new Map(before).set(id, place)))
  return {
    held: { fields, questions },
    holdField: (path) => setFields((before) => new Set(before).add(path)),
    openQuestion: (question) => hold(question.id, placeOf(plan, question)),
    openNew: (id) => hold(id, { party: null, isDone: false }),
    closeQuestion: (id) => setQuestions((before) => new Map([...before].filter(([other]) => other !== id))),
  }
}
