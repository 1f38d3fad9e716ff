import { formatNumber } from '#domain/field/format.ts'
import { roleBalances, staffCapacityTotal, staffGap, staffNeedTotal } from '#domain/staffing/need.ts'
import { Section } from '../../components/Section.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { useWorkbook } from '../../app/workbook.ts'
import styles from './Staffing.module.css'

const TWO_DECIMALS = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const

/** Need and presence side by side, role by role. */
export function RoleBalance() {
  const { t } = useTexts()
  const { snapshot, pack } = useWorkbook()
  const { staffing, practice } = snapshot.plan
  const need = staffNeedTotal(practice, pack)
  const capacity = staffCapacityTotal(staffing, pack)
  return (
    <Section title={t('staffing:balance.title')}>
      <p className={styles['lede']}>{t('staffing:balance.lede')}</p>
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('staffing:balance.role')}</th>
              {(['need', 'capacity', 'gap'] as const).map((column) => (
                <th key={column} scope="col" className="number">
                  {t(`staffing:balance.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {roleBalances(staffing, practice, pack).map((row) => (
              <tr key={row.role}>
                <td>
                  {row.role === 'locum'
                    ? t('staffing:balance.locums')
                    : t(`staffing:fields.staff.role.choices.${row.role}`)}
                </td>
                <td className="number">
                  {row.need ? (
                    <Fte value={row.need.value} />
                  ) : (
                    <span className="small muted">{t('staffing:balance.noAverage')}</span>
                  )}
                </td>
                <td className="number">
                  <Fte value={row.capacity.value} />
                </td>
                <GapCell value={row.gap?.value ?? null} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr className={styles['total']}>
              <td>{t('staffing:balance.total')}</td>
              <td className="number">
                <Fte value={need.value} />
              </td>
              <td className="number">
                <Fte value={capacity.value} />
              </td>
              <GapCell value={staffGap(need, capacity).value} />
            </tr>
          </tfoot>
        </table>
      </div>
      <p className={`small muted ${styles['below'] ?? ''}`}>{t('staffing:balance.counted')}</p>
    </Section>
  )
}

function Fte({ value }: { readonly value: number | null }) {
  const { language } = useTexts()
  if (value === null) return <>–</>
  return <>{formatNumber(value, language, TWO_DECIMALS)}</>
}

function GapCell({ value }: { readonly value: number | null }) {
  const { language } = useTexts()
  if (value === null) return <td className="number">–</td>
  const isShort = Math.round(value * 100) < 0
  return (
    <td className={`number ${isShort ? (styles['short'] ?? '') : ''}`}>
      {formatNumber(value, language, { ...TWO_DECIMALS, signDisplay: 'exceptZero' })}
    </td>
  )
}
