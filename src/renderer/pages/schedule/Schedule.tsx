import type { ReactNode } from 'react'
import { stepTitle } from '#domain/schedule/titles.ts'
import type { Item } from '#domain/plan/read.ts'
import { ItemList } from '../../components/list/ItemList.tsx'
import { Questions } from '../../components/Questions.tsx'
import { SubjectPage } from '../../components/SubjectPage.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { useWorkbook } from '../../app/workbook.ts'
import { ScheduleTable } from './ScheduleTable.tsx'

/** When everything can and must be done, counted back from the start date, with the user's own tasks. */
export function Schedule() {
  const { t, language } = useTexts()
  const { pack } = useWorkbook()
  const remark = ({ step }: Item): ReactNode => {
    const title = typeof step === 'string' ? stepTitle(pack.steps, step) : null
    return title ? t('schedule:aboutStep', { step: title[language] }) : null
  }
  return (
    <SubjectPage subject="schedule">
      <ScheduleTable />
      <Questions subject="schedule" group="dates" ask={['companyStartsOn', 'letterInHolidays']} />
      <ItemList
        path="schedule.tasks"
        columns={[{ field: 'status' }, { field: 'owner' }, { field: 'plannedOn' }, { field: 'leadDays' }]}
        remark={remark}
      />
    </SubjectPage>
  )
}
