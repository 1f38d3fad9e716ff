import { missingAnswers, pageStatuses, statusOf } from '#domain/plan/status.ts'
import { PageHead } from '../../components/PageHead.tsx'
import { Section } from '../../components/Section.tsx'
import { StatusMark, statusText } from '../../components/StatusMark.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import { Answers } from './Answers.tsx'
import { MissingList } from './MissingList.tsx'
import styles from './PlanPage.module.css'

/** The whole plan in one place: what comes first, how far every step is, and what was filled in. */
export function PlanPage() {
  const { t } = useTexts()
  const plan = usePlan()
  return (
    <>
      <PageHead status={statusOf(plan, 'plan')} />
      <Section title={t('plan:first')}>
        <MissingList missing={missingAnswers(plan)} />
      </Section>
      <Section title={t('plan:tasks')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('plan:columns.page')}</th>
              <th scope="col">{t('plan:columns.status')}</th>
              <th scope="col" className="number">
                {t('plan:columns.missing')}
              </th>
            </tr>
          </thead>
          <tbody>
            {pageStatuses(plan)
              .filter(({ page }) => page.subject)
              .map((status) => (
                <tr key={status.page.id}>
                  <td>
                    <a href={`#/${status.page.id}`}>{t(`${status.page.id}:title`)}</a>
                  </td>
                  <td>
                    <span className={styles['status']}>
                      <StatusMark status={status.status} />
                      {statusText(status, t)}
                    </span>
                  </td>
                  <td className="number">{status.missing.length}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </Section>
      <Section title={t('plan:answers')}>
        <Answers />
      </Section>
    </>
  )
}
