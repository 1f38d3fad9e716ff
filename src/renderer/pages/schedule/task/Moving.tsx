import { useId, useState } from 'react'
import { formatInput } from '#domain/field/format.ts'
import { readAnswer } from '#domain/plan/answer.ts'
import { fieldAt, type FieldDefinition } from '#domain/plan/catalogue.ts'
import { answerPath, newRow } from '#domain/schedule/row.ts'
import type { ScheduleChange } from '#domain/schedule/changes.ts'
import type { ScheduledTask } from '#domain/schedule/schedule.ts'
import { useSetAll } from '../../../app/queries.ts'
import { useTexts } from '../../../app/useTexts.ts'
import { Section } from '../../../components/Section.tsx'
import { Consequences } from '../Consequences.tsx'
import fieldStyles from '../../../components/Field.module.css'
import styles from '../Schedule.module.css'
import { useReadOnly } from '../../../app/workbook.ts'

const KINDS = ['move', 'lead', 'slip'] as const
type Kind = (typeof KINDS)[number]

/** What is being tried out: nothing is saved before the user says so. */
interface Draft {
  readonly kind: Kind
  readonly text: string
}

interface MovingProps {
  readonly task: ScheduledTask
}

/** Another day, another length or a delay: what that does to the rest, before it is saved. */
export function Moving({ task }: MovingProps) {
  const { t, language } = useTexts()
  const [draft, setDraft] = useState<Draft | null>(null)
  const save = useSetAll()
  const isReadOnly = useReadOnly()
  const change = draft && changeIn(draft, task, language)
  const isUnclear = draft !== null && draft.text.trim() !== '' && change === null
  const stored = { move: task.item?.plannedOn ?? null, lead: task.item?.leadDays ?? null, slip: null }
  const set = KINDS.filter((kind) => stored[kind] !== null)
  const free = (kind: Kind) => save.mutate([{ path: pathOf(kind, task), value: null, item: newRow(task) }])
  return (
    <Section title={t('schedule:moving.title')}>
      <p className={styles['reason']}>{t('schedule:moving.note')}</p>
      <div className={styles['moving']}>
        {KINDS.map((kind) => (
          <DraftInput
            key={kind}
            kind={kind}
            path={pathOf(kind, task)}
            text={
              draft?.kind === kind
                ? draft.text
                : formatInput(definitionOf(kind, task).meta, stored[kind], language)
            }
            isWrong={isUnclear && draft.kind === kind}
            onType={(text) => setDraft({ kind, text })}
          />
        ))}
      </div>
      {set.length > 0 && draft === null && !isReadOnly ? (
        <div className={`actions ${styles['under']}`}>
          {set.map((kind) => (
            <button key={kind} type="button" className="button small" onClick={() => free(kind)}>
              {t(`schedule:moving.free.${kind}`)}
            </button>
          ))}
        </div>
      ) : null}
      {change ? <Consequences change={change} onDone={() => setDraft(null)} /> : null}
    </Section>
  )
}

interface DraftInputProps {
  readonly kind: Kind
  readonly path: string
  readonly text: string
  readonly isWrong: boolean
  readonly onType: (text: string) => void
}

function DraftInput({ kind, path, text, isWrong, onType }: DraftInputProps) {
  const { t } = useTexts()
  const id = useId()
  return (
    <div className={fieldStyles['field']}>
      <label className={fieldStyles['label']} htmlFor={id}>
        {t(`schedule:moving.${kind}`)}
      </label>
      <span className={fieldStyles['box']} data-invalid={isWrong}>
        <input
          id={id}
          type="text"
          autoComplete="off"
          inputMode={kind === 'move' ? 'text' : 'numeric'}
          value={text}
          aria-invalid={isWrong}
          aria-describedby={`${id}-help`}
          data-path={kind === 'slip' ? undefined : path}
          onChange={(event) => onType(event.target.value)}
        />
        {kind === 'move' ? null : <span className={fieldStyles['unit']}>{t('units:days')}</span>}
      </span>
      <p id={`${id}-help`} className={isWrong ? fieldStyles['error'] : fieldStyles['help']}>
        {t(isWrong ? `schedule:moving.expected.${kind}` : `schedule:moving.help.${kind}`)}
      </p>
    </div>
  )
}

function pathOf(kind: Kind, task: ScheduledTask): string {
  return answerPath(task, kind === 'move' ? 'plannedOn' : 'leadDays')
}

function definitionOf(kind: Kind, task: ScheduledTask): FieldDefinition {
  const field = fieldAt(pathOf(kind, task))
  if (!field) throw new Error(`no field for ${kind}`)
  return field.definition
}

/** The change that is typed; null while it is none, or the same as it was. */
function changeIn({ kind, text }: Draft, task: ScheduledTask, language: 'nl' | 'en'): ScheduleChange | null {
  const parsed = readAnswer(definitionOf(kind, task), text, language)
  if (!parsed.ok || parsed.value === null) return null
  const { id } = task
  if (kind === 'move') return { kind, id, on: String(parsed.value) }
  return { kind, id, days: Number(parsed.value) }
}
