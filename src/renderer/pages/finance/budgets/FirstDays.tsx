import { formatNumber } from '#domain/field/format.ts'
import { firstWeeks, PAYMENT_DAYS, type PaymentDay } from '#domain/finance/projection/first-days.ts'
import type { Projection } from '#domain/finance/projection/project.ts'
import { LineChart } from '../../../charts/LineChart.tsx'
import { useTexts } from '../../../app/useTexts.ts'
import { Section } from '../../../components/Section.tsx'
import { Fold } from './Fold.tsx'
import styles from './Budgets.module.css'

/** The bank account over the first 120 days, per week, with the days money is taken to move on. */
export function FirstDays({ projection }: { readonly projection: Projection }) {
  const { t, language } = useTexts()
  const weeks = firstWeeks(projection)
  const text = (value: number) => formatNumber(value, language, { maximumFractionDigits: 0 })
  const label = t('finance:first.lowest')
  return (
    <Section title={t('finance:first.title')}>
      <p className={`muted ${styles['lede']}`}>{t('finance:first.lede')}</p>
      <ul className={`small ${styles['days']}`}>
        {Object.entries<{ readonly day: PaymentDay }>(PAYMENT_DAYS).map(([group, { day }]) => (
          <li key={group}>
            {t(`finance:first.groups.${group}`)}{' '}
            {day === 'last' ? t('finance:first.lastDay') : t('finance:first.day', { day })}
          </li>
        ))}
      </ul>
      <LineChart
        title={t('finance:first.chart')}
        months={weeks.map(({ week }) => t('finance:first.week', { week }))}
        stopName={t('finance:first.weeks')}
        series={[{ id: 'lowest', label, values: weeks.map(({ lowest }) => lowest) }]}
        zero
        unit="euro"
      />
      <Fold title={t('finance:first.perWeek')} note={t('finance:budgets.inEuro')} isOpen={false}>
        <div className={`table-scroll ${styles['scroll']}`}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('finance:first.weeks')}</th>
                {(['income', 'costs', 'lowest', 'balance'] as const).map((column) => (
                  <th key={column} scope="col" className="number">
                    {t(`finance:first.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeks.map(({ week, to, income, costs, lowest, balance }) => (
                <tr key={week}>
                  <th scope="row">{t('finance:first.until', { week, day: to })}</th>
                  {[income, costs, lowest, balance].map((value, index) => (
                    <td key={index} className="number">
                      {text(value)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Fold>
    </Section>
  )
}
