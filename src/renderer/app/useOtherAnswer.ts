import { useState } from 'react'
import { formatInput } from '#domain/field/format.ts'
import type { FieldValue } from '#domain/field/meta.ts'
import { readAnswer } from '#domain/plan/answer.ts'
import { fieldAt } from '#domain/plan/catalogue.ts'
import { CodedError } from '#contract/errors.ts'
import type { Answer } from './useAnswer.ts'
import { useTexts } from './useTexts.ts'

interface OtherAnswer {
  /** The question it answers. */
  readonly path: string
  readonly stored: FieldValue
  readonly save: (value: FieldValue) => Promise<unknown>
}

/**
 * Binds a control to another answer to a question than the one in the plan, as in a scenario: the notation and the bounds are
 * those of the question, the place where it is kept is the caller's.
 */
export function useOtherAnswer({ path, stored, save }: OtherAnswer): Answer {
  const definition = fieldAt(path)?.definition
  if (!definition) throw new Error(`no field ${path}`)
  const { language } = useTexts()
  const { meta } = definition
  const storedText = formatInput(meta, stored, language)
  const [half, setHalf] = useState<string | null>(null)
  const [error, setError] = useState<Answer['error']>(null)
  const typed = half ?? storedText

  const commit = (text = typed) => {
    const parsed = readAnswer(definition, text, language)
    setError(parsed.ok ? null : { kind: 'expected', expected: parsed.expected })
    if (!parsed.ok) return
    if (parsed.value === stored) {
      setHalf(null)
      return
    }
    save(parsed.value).then(
      () => setHalf(null),
      (reason: unknown) =>
        setError({ kind: 'notSaved', code: reason instanceof CodedError ? reason.code : 'internal' }),
    )
  }
  const type = (text: string) => {
    setHalf(text)
    if (error && readAnswer(definition, text, language).ok) setError(null)
  }
  return { path, definition, meta, stored, typed, error, isUnsaved: typed !== storedText, type, commit }
}
