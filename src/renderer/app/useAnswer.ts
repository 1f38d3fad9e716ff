import { useEffect, useRef } from 'react'
import { useController, useFormContext } from 'react-hook-form'
import { formatInput } from '#domain/field/format.ts'
import type { FieldMeta, FieldValue } from '#domain/field/meta.ts'
import type { Expected } from '#domain/field/parse.ts'
import { readAnswer } from '#domain/plan/answer.ts'
import { fieldAt, type FieldDefinition } from '#domain/plan/catalogue.ts'
import { readField } from '#domain/plan/read.ts'
import { CodedError, type ErrorCode } from '#contract/errors.ts'
import { useSyncedTexts } from './answer-form.tsx'
import { useSetField } from './queries.ts'
import { useTexts } from './useTexts.ts'
import { usePlan } from './workbook.ts'

/** What is wrong with a typed answer: not what was expected, or it could not be saved. */
type AnswerError =
  | { readonly kind: 'expected'; readonly expected: Expected }
  | { readonly kind: 'notSaved'; readonly code: ErrorCode }

/** One question of the open workbook: what is stored, what is typed, and how to save it. */
export interface Answer {
  readonly path: string
  readonly definition: FieldDefinition
  readonly meta: FieldMeta
  readonly stored: FieldValue
  readonly typed: string
  readonly error: AnswerError | null
  /** What is typed differs from what is stored. */
  readonly isUnsaved: boolean
  readonly type: (text: string) => void
  /** Saves the typed text when it is a valid new answer; otherwise the stored one stays. */
  readonly commit: (text?: string) => void
}

/** Binds a field of the plan to a form control. Half-typed text outlives the page it was typed on. */
export function useAnswer(path: string): Answer {
  const definition = fieldAt(path)?.definition
  if (!definition) throw new Error(`no field ${path}`)
  const { language } = useTexts()
  const stored = readField(usePlan(), path)
  const storedText = formatInput(definition.meta, stored, language)
  const form = useFormContext<Record<string, string>>()
  const save = useSetField()
  const { field, fieldState } = useController({
    name: path,
    defaultValue: storedText,
    rules: { validate: (text: string) => validate(definition, text, language) },
  })
  const typed = String(field.value ?? '')
  useFollowStored(path, storedText, save.isPending)

  const commit = (text = typed) => {
    field.onBlur()
    const parsed = readAnswer(definition, text, language)
    if (!parsed.ok) return
    if (parsed.value === stored) {
      form.setValue(path, storedText, { shouldValidate: true })
      return
    }
    save.mutate(
      { path, value: parsed.value },
      { onError: (error) => form.setError(path, { type: 'notSaved', message: codeOf(error) }) },
    )
  }
  useCommitOnLeave(() => typed !== storedText && commit())

  return {
    path,
    definition,
    meta: definition.meta,
    stored,
    typed,
    error: answerError(fieldState.error),
    isUnsaved: typed !== storedText,
    type: (text) => field.onChange(text),
    commit,
  }
}

function validate(definition: FieldDefinition, text: string, language: 'nl' | 'en'): true | Expected {
  const parsed = readAnswer(definition, text, language)
  return parsed.ok || parsed.expected
}

function codeOf(error: Error): ErrorCode {
  return error instanceof CodedError ? error.code : 'internal'
}

function answerError(error: { type: string; message?: string | undefined } | undefined): AnswerError | null {
  if (!error?.message) return null
  // Both kinds of message were put there by this file.
  if (error.type === 'notSaved') return { kind: 'notSaved', code: error.message as ErrorCode }
  return { kind: 'expected', expected: error.message as Expected }
}

/**
 * Shows what is stored whenever that changes (saved, undone, other language); leaves half-typed text alone, and waits
 * while a save is under way, so that an answer given in the meantime is not put back.
 */
function useFollowStored(path: string, storedText: string, isSaving: boolean): void {
  const synced = useSyncedTexts()
  const { setValue } = useFormContext<Record<string, string>>()
  useEffect(() => {
    if (isSaving || synced.get(path) === storedText) return
    const isFirst = !synced.has(path)
    synced.set(path, storedText)
    if (!isFirst) setValue(path, storedText, { shouldValidate: true })
  }, [isSaving, path, setValue, storedText, synced])
}

function useCommitOnLeave(commit: () => void): void {
  const latest = useRef(commit)
  useEffect(() => {
    latest.current = commit
  })
  useEffect(() => () => latest.current(), [])
}
