import { useEffect, useId, useRef } from 'react'
import { useForm } from 'react-hook-form'
import { readAnswer } from '#domain/plan/answer.ts'
import { fieldAt, type FieldDefinition } from '#domain/plan/catalogue.ts'
import type { Route } from '#domain/route/route.ts'
import { formatInput, type Language } from '#domain/field/format.ts'
import { bridge } from '../../app/bridge.ts'
import { perform } from '../../app/notices.ts'
import { useTexts } from '../../app/useTexts.ts'
import { NewWorkbookField } from './NewWorkbookField.tsx'
import styles from './Start.module.css'

interface Typed {
  readonly title: string
  readonly startDate: string
}

const TITLE = definitionOf('route.title')
const START_DATE = definitionOf('route.startDate')

/** The two questions a new workbook begins with, before the user chooses where the file goes. */
export function NewWorkbook({ route, onBack }: { readonly route: Route; readonly onBack: () => void }) {
  const { t, language } = useTexts()
  const heading = useRef<HTMLHeadingElement>(null)
  const headingId = useId()
  const form = useForm<Typed>({ defaultValues: { title: '', startDate: '' }, mode: 'onSubmit' })
  useEffect(() => heading.current?.focus(), [])
  const { errors } = form.formState
  const error = (definition: FieldDefinition, expected: string | undefined) =>
    expected === undefined ? null : t(`field:expected.${expected}`, boundsOf(definition, language))
  const create = form.handleSubmit(async (typed) => {
    const title = readAnswer(TITLE, typed.title, language)
    const startDate = readAnswer(START_DATE, typed.startDate, language)
    if (!title.ok || !startDate.ok) return
    const plan = { title: String(title.value), kind: route, startDate: dayOrNull(startDate.value) }
    await perform(bridge.fileCreate(plan))
  })
  return (
    <section className={styles['new']} aria-labelledby={headingId}>
      <h2 id={headingId} ref={heading} tabIndex={-1}>
        {t('start:form.title')}: {t(`start:routes.${route}.title`)}
      </h2>
      <form onSubmit={(event) => void create(event)} noValidate>
        <NewWorkbookField
          definition={TITLE}
          input={form.register('title', { validate: (typed) => check(TITLE, typed, language) })}
          error={error(TITLE, errors.title?.message)}
        />
        <NewWorkbookField
          definition={START_DATE}
          input={form.register('startDate', {
            validate: (typed) => checkOptional(START_DATE, typed, language),
          })}
          error={error(START_DATE, errors.startDate?.message)}
        />
        <p className="muted small">{t('start:form.place')}</p>
        <p className="actions">
          <button type="submit" className="button primary">
            {t('start:form.create')}
          </button>
          <button type="button" className="button quiet" onClick={onBack}>
            {t('start:form.back')}
          </button>
        </p>
      </form>
    </section>
  )
}

function definitionOf(path: string): FieldDefinition {
  const field = fieldAt(path)
  if (!field) throw new Error(`no field ${path}`)
  return field.definition
}

function check(definition: FieldDefinition, typed: string, language: Language): true | string {
  return typed.trim() === '' ? 'required' : checkOptional(definition, typed, language)
}

function checkOptional(definition: FieldDefinition, typed: string, language: Language): true | string {
  const parsed = readAnswer(definition, typed, language)
  return parsed.ok || parsed.expected
}

function boundsOf({ meta }: FieldDefinition, language: Language): Record<string, string> {
  return {
    min: formatInput(meta, meta.min, language),
    max: meta.maxLength === null ? formatInput(meta, meta.max, language) : String(meta.maxLength),
  }
}

function dayOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
