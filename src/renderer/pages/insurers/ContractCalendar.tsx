import { formatDay } from '#domain/field/format.ts'
import { contractCalendar, type ContractMoment } from '#domain/insurers/calendar.ts'
import { CertaintyChip } from '../../components/ProvenanceChip.tsx'
import { SourceDetails } from '../../components/SourceDetails.tsx'
import { today } from '../../app/moment.ts'
import { useTexts } from '../../app/useTexts.ts'
import { useWorkbook } from '../../app/workbook.ts'
import styles from './Insurers.module.css'

/** What happens when in contracting, the next day first; for a change the day is the last one to apply. */
export function ContractCalendar() {
  const { t } = useTexts()
  const { snapshot, pack } = useWorkbook()
  const { kind, startDate } = snapshot.plan.route
  const moments = contractCalendar(pack.calendar, kind === 'takeover' ? startDate : null, today())
  return (
    <>
      <p className={styles['reading']}>{t('insurers:calendar.note')}</p>
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('insurers:calendar.day')}</th>
              <th scope="col">{t('insurers:calendar.what')}</th>
            </tr>
          </thead>
          <tbody>
            {moments.map((moment) => (
              <MomentRow key={moment.rule.id} moment={moment} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function MomentRow({ moment }: { readonly moment: ContractMoment }) {
  const { t, language } = useTexts()
  const { rule, day, isPast } = moment
  return (
    <tr className={isPast ? styles['past'] : undefined}>
      <td>
        <span className={styles['day']}>{day === null ? '–' : formatDay(day, language)}</span>
        {isPast ? <p className="small">{t('insurers:calendar.past')}</p> : null}
        {rule.recurring ? <p className="small muted">{rule.recurring[language]}</p> : null}
      </td>
      <td>
        <b>{rule.label[language]}</b>
        <p className="small">{rule.rule[language]}</p>
        <CertaintyChip entry={rule} />
        <SourceDetails entry={rule} name={rule.label[language]} />
      </td>
    </tr>
  )
}
