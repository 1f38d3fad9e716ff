import type { CalendarRule } from '#domain/reference/entries.ts'
import { CertaintyChip } from '../../components/ProvenanceChip.tsx'
import { SourceDetails } from '../../components/SourceDetails.tsx'
import { useTexts } from '../../app/useTexts.ts'
import styles from './Handover.module.css'

/** Rules as they were found, each with its year, certainty, caveat and source; where they differ, all are shown. */
export function Rules({ rules }: { readonly rules: readonly CalendarRule[] }) {
  const { language } = useTexts()
  return (
    <div className={styles['under']}>
      {rules.map((rule) => (
        <div key={rule.id} className={styles['rule']}>
          <p>
            <b>{rule.label[language]}.</b> {rule.rule[language]}
          </p>
          <CertaintyChip entry={rule} />
          <SourceDetails entry={rule} name={rule.label[language]} />
        </div>
      ))}
    </div>
  )
}
