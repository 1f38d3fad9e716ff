import { fieldPath, LISTS, SCALARS, type FieldDefinition } from '#domain/plan/catalogue.ts'
import { SUBJECTS, type Subject } from '#domain/plan/plan.ts'
import { isAsked } from '#domain/plan/status.ts'
import { listItems, readField, type Item } from '#domain/plan/read.ts'
import { answerText, fieldKey, itemTitle } from '../../app/labels.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import styles from './PlanPage.module.css'

/** Every answer, subject by subject, with the way to change it. Derived from the field definitions. */
export function Answers() {
  const { t } = useTexts()
  const plan = usePlan()
  return SUBJECTS.map((subject) => (
    <div key={subject} className={styles['group']}>
      <h3>{t(`${subject}:title`)}</h3>
      <AnswerRows fields={shownScalars(subject)} item={null} />
      {LISTS.filter((list) => list.subject === subject).map((list) =>
        listItems(plan, list).map((item) => (
          <div key={item.id} className={styles['group']}>
            <h3>{itemTitle(list, item, t)}</h3>
            <AnswerRows fields={list.fields} item={item} />
          </div>
        )),
      )}
    </div>
  ))
}

function shownScalars(subject: Subject): FieldDefinition[] {
  return SCALARS.filter(({ meta, ...field }) => field.subject === subject && isShownKind(meta.kind))
}

/** A statement is a state of the page and a reference is shown at its item; neither is an answer to read back. */
function isShownKind(kind: string): boolean {
  return kind !== 'statement' && kind !== 'reference'
}

interface AnswerRowsProps {
  readonly fields: readonly FieldDefinition[]
  readonly item: Item | null
}

function AnswerRows({ fields, item }: AnswerRowsProps) {
  const { t, language } = useTexts()
  const plan = usePlan()
  return (
    <dl className={styles['answers']}>
      {fields
        .filter((field) => !field.meta.isCode && isAsked(plan, field, item))
        .map((field) => {
          const value = readField(plan, fieldPath(field, item?.id ?? null))
          const label = t(`${fieldKey(field)}.label`)
          return (
            <div key={field.key}>
              <dt>{label}</dt>
              <dd data-empty={value === null}>{answerText(field, value, t, language)}</dd>
              <dd>
                <a href={`#/${field.subject}`} aria-label={t('plan:changeLabel', { label })}>
                  {t('plan:change')}
                </a>
              </dd>
            </div>
          )
        })}
    </dl>
  )
}
