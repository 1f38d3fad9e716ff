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
import { isShown, useSetField } from './queries.ts'
import { useTexts } from './useTexts.ts'
import { useWorkbook } from './workbook.ts'

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
  const workbook = useWorkbook()
  const stored = readField(workbook.snapshot.plan, path)
  const storedText = formatInput(definition.meta, stored, language)
  const form = useFormContext<Record<string, string>>()
  const synced = useSyncedTexts()
  const save = useSetField()
  const { field, fieldState } = useController({
    name: path,
    defaultValue: storedText,
    rules: { validate: (text: string) => validate(definition, text, language) },
  })
  const typed = String(field.value ?? '')
  useFollowStored({ path, stored, storedText, typed, isSaving: save.isPending })
  useErrorOnReturn(path, typed !== storedText)

  const type = (text: string) => {
    field.onChange(text)
    // Before there is an error, nothing is said while somebody is typing; once there is, it goes as soon as it can.
    if (fieldState.error) void form.trigger(path)
  }
  const commit = (text = typed) => {
    field.onBlur()
    const parsed = readAnswer(definition, text, language)
    if (!parsed.ok) return
    if (parsed.value === stored) {
      form.setValue(path, storedText, { shouldValidate: true })
      return
    }
    // Not the callbacks of `mutate`: those are not called once the page has been left.
    save.mutateAsync({ path, value: parsed.value }).then(
      () => showSaved(parsed.value, text),
      (error: unknown) => form.setError(path, { type: 'notSaved', message: codeOf(error) }),
    )
  }
  const showSaved = (value: FieldValue, text: string) => {
    const shown = formatInput(definition.meta, value, language)
    synced.set(path, { value, text: shown })
    if (form.getValues(path) === text) form.setValue(path, shown, { shouldValidate: true })
  }
  // When the workbook itself has gone, saving would put this answer in another one.
  useCommitOnLeave(() => typed !== storedText && isShown(workbook) && commit())

  return {
    path,
    definition,
    meta: definition.meta,
    stored,
    typed,
    error: answerError(fieldState.error),
    isUnsaved: typed !== storedText,
    type,
    commit,
  }
}

function validate(definition: FieldDefinition, text: string, language: 'nl' | 'en'): true | Expected {
  const parsed = readAnswer(definition, text, language)
  return parsed.ok || parsed.expected
}

function codeOf(error: unknown): ErrorCode {
  return error instanceof CodedError ? error.code : 'internal'
}

function answerError(error: { type: string; message?: string | undefined } | undefined): AnswerError | null {
  if (!error?.message) return null
  // Both kinds of message were put there by this file.
  if (error.type === 'notSaved') return { kind: 'notSaved', code: error.message as ErrorCode }
  return { kind: 'expected', expected: error.message as Expected }
}

interface Following {
  readonly path: string
  readonly stored: FieldValue
  readonly storedText: string
  readonly typed: string
  readonly isSaving: boolean
}

/**
 * Shows what is stored whenever that changes (saved, undone, other language). Leaves half-typed text alone when only the
 * language changes, and waits while a save is under way, so that an answer given in the meantime is not put back.
 */
function useFollowStored({ path, stored, storedText, typed, isSaving }: Following): void {
  const synced = useSyncedTexts()
  const { setValue, trigger } = useFormContext<Record<string, string>>()
  useEffect(() => {
    const last = synced.get(path)
    if (isSaving || last?.text === storedText) return
    synced.set(path, { value: stored, text: storedText })
    if (!last) return
    if (last.value === stored && typed !== last.text) void trigger(path)
    else setValue(path, storedText, { shouldValidate: true })
  }, [isSaving, path, setValue, stored, storedText, synced, trigger, typed])
}

/** Says again what is wrong with text that was left half-typed on a page that was left. */
function useErrorOnReturn(path: string, isHalfTyped: boolean): void {
  const { trigger } = useFormContext<Record<string, string>>()
  const wasHalfTyped = useRef(isHalfTyped)
  useEffect(() => {
    if (wasHalfTyped.current) void trigger(path)
  }, [path, trigger])
}

function useCommitOnLeave(commit: () => void): void {
  const latest = useRef(commit)
  useEffect(() => {
    latest.current = commit
  })
  useEffect(() => () => latest.current(), [])
}
