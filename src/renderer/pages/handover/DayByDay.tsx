import { formatDay } from '#domain/field/format.ts'
import { dayByDay } from '#domain/handover/dates.ts'
import { Section } from '../../components/Section.tsx'
import { today } from '../../app/moment.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import styles from './Handover.module.css'

/** The last weeks and the first days, day by day, from the dates that are filled in. */
export function DayByDay() {
  const { t, language } = useTexts()
  const plan = usePlan()
  const moments = dayByDay(plan)
  const now = today()
  return (
    <Section title={t('handover:dayByDay.title')}>
      {plan.route.startDate === null ? <p className="muted">{t('handover:dayByDay.noStart')}</p> : null}
      {moments.length === 0 ? null : (
        <div className="table-scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('handover:dayByDay.day')}</th>
                <th scope="col">{t('handover:dayByDay.what')}</th>
                <th scope="col">{t('handover:dayByDay.from')}</th>
              </tr>
            </thead>
            <tbody>
              {moments.map(({ id, day, isOwn }) => (
                <tr key={id} className={day < now ? styles['past'] : undefined}>
                  <td className={styles['day']}>{formatDay(day, language)}</td>
                  <td>{id === 'start' ? <b>{t('handover:days.start')}</b> : t(`handover:days.${id}`)}</td>
                  <td className="small muted">
                    {t(isOwn ? 'handover:dayByDay.own' : 'handover:dayByDay.derived')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className={`small muted ${styles['under']}`}>{t('handover:dayByDay.note')}</p>
    </Section>
  )
}
