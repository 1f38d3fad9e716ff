import { formatDay } from '#domain/field/format.ts'
import type { CalendarRule, InsurerModule } from '#domain/reference/entries.ts'
import { CertaintyChip } from '../../components/ProvenanceChip.tsx'
import { SourceDetails } from '../../components/SourceDetails.tsx'
import { useTexts } from '../../app/useTexts.ts'

/** What an insurer pays for or asks, as it was found. */
export function ModuleLine({ entry }: { readonly entry: InsurerModule }) {
  const { t, language } = useTexts()
  const { module, insurer, category, status, pays, conditions, apply } = entry
  return (
    <>
      <p>
        <b>{module[language]}</b>
      </p>
      <p className="small muted">
        {insurer[language]} · {t(`insurers:modules.categories.${category}`)} ·{' '}
        {t(`insurers:modules.status.${status}`)}
      </p>
      <p className="small">{pays[language]}</p>
      {apply ? <p className="small">{apply[language]}</p> : null}
      <CertaintyChip entry={entry} />
      <SourceDetails entry={entry} name={module[language]}>
        {conditions.map((condition) => (
          <p key={condition.en}>{condition[language]}</p>
        ))}
      </SourceDetails>
    </>
  )
}

/** When something must, may or cannot be done. */
export function CalendarLine({ entry }: { readonly entry: CalendarRule }) {
  const { language } = useTexts()
  const { label, rule, when, recurring } = entry
  const days = [when === null ? null : formatDay(when, language), recurring?.[language]].filter(Boolean)
  return (
    <>
      <p>
        <b>{label[language]}</b>
      </p>
      {days.length > 0 ? <p className="small muted">{days.join(' · ')}</p> : null}
      <p className="small">{rule[language]}</p>
      <CertaintyChip entry={entry} />
      <SourceDetails entry={entry} name={label[language]} />
    </>
  )
}
