import { fieldAt } from '#domain/plan/catalogue.ts'
import { SUBJECTS } from '#domain/plan/plan.ts'
import { showImportReport, useImportReport } from '../app/import-report.ts'
import { pathLabel } from '../app/labels.ts'
import { useTexts } from '../app/useTexts.ts'
import { Note } from './Note.tsx'
import styles from './ImportReportNote.module.css'

/** What was read in from a plan file, and each thing that was not with the reason. */
export function ImportReportNote() {
  const { t } = useTexts()
  const report = useImportReport()
  if (report === null) return null
  const { name, refused } = report
  const dismiss = (
    <button type="button" className="button" onClick={() => showImportReport(null)}>
      {t('errors:dismiss')}
    </button>
  )
  const title = t('export:import.done', { name })
  if (refused.length === 0)
    return (
      <div className={styles['area']}>
        <Note tone="plain" title={title} action={dismiss} />
      </div>
    )
  const where = (path: string) => {
    const subject = SUBJECTS.find((one) => one === path.split('.')[0])
    if (subject === undefined) return path
    const label = fieldAt(path) ? pathLabel(path, t) : path
    return `${t(`${subject}:title`)}: ${label}`
  }
  return (
    <div className={styles['area']}>
      <Note tone="attention" title={title}>
        <p className="small">{t('export:import.refused', { count: refused.length })}</p>
        <div className="table-scroll">
          <table className="small">
            <thead>
              <tr>
                <th scope="col">{t('export:import.where')}</th>
                <th scope="col">{t('export:import.value')}</th>
                <th scope="col">{t('export:import.why')}</th>
              </tr>
            </thead>
            <tbody>
              {refused.map(({ path, reason, value }) => (
                <tr key={`${path} ${reason}`}>
                  <td>{where(path)}</td>
                  <td className={styles['value']}>{readable(value)}</td>
                  <td>{t(`export:import.reasons.${reason}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p className="actions">{dismiss}</p>
      </Note>
    </div>
  )
}

/** What stood in the file, without the marks around a text. It is JSON that may have been cut off. */
function readable(value: string): string {
  return /^"[^"\\]*"$/.test(value) ? value.slice(1, -1) : value
}
