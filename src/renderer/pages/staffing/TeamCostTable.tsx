import { formatEuro } from '#domain/field/format.ts'
import type { Outcome } from '#domain/outcome/outcome.ts'
import { figureIn } from '#domain/reference/pack.ts'
import { isGp } from '#domain/staffing/roles.ts'
import { perMonth } from '#domain/staffing/cost.ts'
import { teamCost } from '#domain/staffing/team-cost.ts'
import { Note } from '../../components/Note.tsx'
import { OutcomeExplanation } from '../../components/OutcomeExplanation.tsx'
import { Section } from '../../components/Section.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { useWorkbook } from '../../app/workbook.ts'
import styles from './Staffing.module.css'

/** What the team costs per month and per year, part by part, and what is missing to know it. */
export function TeamCostTable() {
  const { t } = useTexts()
  const { snapshot, pack } = useWorkbook()
  const { staffing } = snapshot.plan
  if (staffing.staff.length + staffing.locums.length + staffing.trainees.length === 0) return null
  const cost = teamCost(staffing, pack)
  return (
    <Section title={t('staffing:cost.title')}>
      <p className={styles['lede']}>{t('staffing:cost.lede')}</p>
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('staffing:cost.part')}</th>
              <th scope="col" className="number">
                {t('staffing:columns.perMonth')}
              </th>
              <th scope="col" className="number">
                {t('staffing:columns.perYear')}
              </th>
            </tr>
          </thead>
          <tbody>
            {(['pay', 'pension', 'sickness', 'locums', 'trainees'] as const).map((part) => (
              <tr key={part}>
                <td>{t(`staffing:cost.${part}`)}</td>
                <Amounts yearly={cost[part]} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr className={styles['total']}>
              <td>{t('staffing:cost.total')}</td>
              <Amounts yearly={cost.total} />
            </tr>
          </tfoot>
        </table>
      </div>
      <OutcomeExplanation outcomes={[cost.total]} />
      <CostNotes />
    </Section>
  )
}

function Amounts({ yearly }: { readonly yearly: Outcome }) {
  const { t, language } = useTexts()
  return [perMonth(yearly), yearly].map(({ id, value }) => (
    <td key={id} className="number">
      {value === null ? (
        <span className="small muted">{t('staffing:cost.unknown')}</span>
      ) : (
        formatEuro(value, language)
      )}
    </td>
  ))
}

function CostNotes() {
  const { t, language } = useTexts()
  const { snapshot, pack } = useWorkbook()
  const { staffing, route } = snapshot.plan
  const hasGp = staffing.staff.some(({ role }) => role !== null && isGp(role))
  const hasTeam = staffing.staff.some(({ role }) => role !== null && !isGp(role))
  const cao = figureIn(pack, 'cao-huisartsenzorg-looptijd')
  return (
    <div className={styles['notes']}>
      {hasTeam && staffing.pensionEmployerSharePercent === null ? (
        <Note tone="attention" title={t('staffing:cost.shareTitle')}>
          <p>{t('staffing:cost.shareText')}</p>
        </Note>
      ) : null}
      {hasGp && staffing.gpPensionEmployerSharePercent === null ? (
        <Note tone="attention" title={t('staffing:cost.gpShareTitle')}>
          <p>{t('staffing:cost.gpShareText')}</p>
        </Note>
      ) : null}
      {route.startDate !== null && cao.validTo !== null && route.startDate > cao.validTo ? (
        <Note tone="plain" title={t('staffing:cost.caoTitle')}>
          <p>
            {t('staffing:cost.caoText', {
              label: cao.label[language],
              text: cao.text?.[language] ?? '',
            })}
          </p>
        </Note>
      ) : null}
    </div>
  )
}
