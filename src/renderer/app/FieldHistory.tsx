import type { FieldDefinition } from '#domain/plan/catalogue.ts'
import type { FieldValue } from '#domain/field/meta.ts'
import { dayAndTime } from './moment.ts'
import { useFieldHistory } from './queries.ts'
import { useAnswerText } from './useAnswerText.ts'
import { useTexts } from './useTexts.ts'

interface FieldHistoryProps {
  readonly path: string
  readonly definition: FieldDefinition
}

/** What this field held before, and since when. */
export function FieldHistory({ path, definition }: FieldHistoryProps) {
  const { t, language } = useTexts()
  const answerText = useAnswerText()
  const entries = useFieldHistory(path)
  if (entries.length === 0) return null
  const text = (value: FieldValue) =>
    value === null ? t('field:historyEmpty') : answerText(definition, value)
  return (
    <section>
      <h3>{t('field:history')}</h3>
      <ol className="small muted">
        {entries.slice(0, 8).map(({ at, before, after }) => (
          <li key={`${at}-${String(after)}`}>
            {t(before === null ? 'field:historyFirst' : 'field:historySet', {
              when: dayAndTime(at, language),
              before: text(before),
              after: text(after),
            })}
          </li>
        ))}
      </ol>
    </section>
  )
}
