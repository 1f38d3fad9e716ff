import { formatEuro } from '#domain/field/format.ts'
import { checkLocum } from '#domain/staffing/locum-check.ts'
import { locumCost } from '#domain/staffing/team-cost.ts'
import { Note } from '../../components/Note.tsx'
import { SourceDetails } from '../../components/SourceDetails.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { useWorkbook } from '../../app/workbook.ts'
import styles from './Staffing.module.css'

/** Euros per year in the table of locums. */
export function LocumYearCost({ id }: { readonly id: string }) {
  const { language } = useTexts()
  const { locums } = useWorkbook().snapshot.plan.staffing
  const locum = locums.find((candidate) => candidate.id === id)
  const cost = locum ? locumCost(locum).value : null
  return <>{cost === null ? '–' : formatEuro(cost, language)}</>
}

/** How the sources speak of one assignment, what the tax authority may do in its time, and that nobody can be sure. */
export function LocumNote({ id }: { readonly id: string }) {
  const { t, language } = useTexts()
  const { snapshot, pack } = useWorkbook()
  const { staffing, route } = snapshot.plan
  const locum = staffing.locums.find((candidate) => candidate.id === id)
  if (!locum) return null
  const { verdict, needsAttention, rules } = checkLocum(locum, route.startDate, pack)
  return (
    <>
      <Note tone={needsAttention ? 'attention' : 'plain'} title={t(`staffing:locumCheck.${verdict}.title`)}>
        <p>{t(`staffing:locumCheck.${verdict}.text`)}</p>
        <p>{t('staffing:locumCheck.advice')}</p>
        {locum.fileKept === 'yes' ? null : <p className="small">{t('staffing:locumCheck.noFile')}</p>}
      </Note>
      <details className={styles['rules']}>
        <summary>{t('staffing:locumCheck.calendar')}</summary>
        <ul className={styles['list']}>
          {rules.map((rule) => (
            <li key={rule.id} className="small">
              <b>{rule.label[language]}.</b> {rule.rule[language]}
              <SourceDetails entry={rule} name={rule.label[language]} />
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
