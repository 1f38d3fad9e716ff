import { formatNumber } from '#domain/field/format.ts'
import type { WorkFormResult } from '#domain/finance/work-forms.ts'
import { valueText } from '../../../charts/values.ts'
import { useTexts } from '../../../app/useTexts.ts'
import styles from './WorkForms.module.css'

/** What is shown of a year of work, in the order it is worked out. */
const ROWS = ['gross', 'tax', 'ownPension', 'aov', 'net', 'pension', 'hours', 'netPerHour'] as const
type Row = (typeof ROWS)[number]
/** Paid by the worker, so taken off. */
const TAKEN_OFF: readonly Row[] = ['tax', 'ownPension', 'aov']

/** The ways of working side by side; a form with an unknown answer says so instead of a number. */
export function FormsTable({ forms }: { readonly forms: readonly WorkFormResult[] }) {
  const { t } = useTexts()
  return (
    <div className="table-scroll">
      <table className={styles['forms']}>
        <thead>
          <tr>
            <th scope="col">{t('workforms:perYear')}</th>
            {forms.map(({ form }) => (
              <th key={form} scope="col" className="number">
                {t(`workforms:forms.${form}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => (
            <tr key={row} className={row === 'net' ? styles['total'] : undefined}>
              <th scope="row">
                {t(`workforms:rows.${row}.label`)}
                <p className="small muted">{t(`workforms:rows.${row}.help`)}</p>
              </th>
              {forms.map(({ form, result }) => (
                <td key={form} className="number">
                  <Value row={row} value={result?.[row] ?? null} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Value({ row, value }: { readonly row: Row; readonly value: number | null }) {
  const { t, language } = useTexts()
  if (value === null) return <span className="small muted">{t('outcomes:unknown')}</span>
  if (row === 'hours') return <>{formatNumber(value, language, { maximumFractionDigits: 0 })}</>
  const sign = TAKEN_OFF.includes(row) && value > 0 ? '−\u00a0' : ''
  return (
    <>
      {sign}
      {valueText(value, 'euro', language)}
    </>
  )
}
