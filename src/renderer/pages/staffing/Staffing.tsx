import { staffCapacityTotal, staffGap, staffNeedTotal } from '#domain/staffing/need.ts'
import { teamCostPerMonth } from '#domain/staffing/team-cost.ts'
import type { Item } from '#domain/plan/read.ts'
import { ItemList } from '../../components/list/ItemList.tsx'
import { KeyFigures } from '../../components/KeyFigures.tsx'
import { Note } from '../../components/Note.tsx'
import { OutcomeExplanation } from '../../components/OutcomeExplanation.tsx'
import { Questions } from '../../components/Questions.tsx'
import { SubjectPage } from '../../components/SubjectPage.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { useWorkbook } from '../../app/workbook.ts'
import { LocumNote, LocumYearCost } from './LocumNote.tsx'
import { MemberCost, MemberKind, MemberMonth } from './MemberCost.tsx'
import { OpenPlaces } from './OpenPlaces.tsx'
import { RoleBalance } from './RoleBalance.tsx'
import { TeamCostTable } from './TeamCostTable.tsx'
import { TraineeNote } from './TraineeNote.tsx'
import styles from '../../components/Page.module.css'
import own from './Staffing.module.css'

const STAFF_COLUMNS = [
  { field: 'role' },
  { field: 'hoursPerWeek' },
  {
    heading: 'staffing:columns.perMonth',
    isNumber: true,
    cell: (item: Item) => <MemberMonth id={item.id} />,
  },
]
const LOCUM_COLUMNS = [
  { field: 'reason' },
  { field: 'hoursPerWeek' },
  { field: 'weeksPerYear' },
  {
    heading: 'staffing:columns.perYear',
    isNumber: true,
    cell: (item: Item) => <LocumYearCost id={item.id} />,
  },
]
const TRAINEE_COLUMNS = [
  { field: 'startMonth' },
  { field: 'feePerMonth' },
  { field: 'allowancePerMonth' },
  { field: 'supervisionHoursPerWeek' },
]

/** Who works in the practice, who is needed, what it costs, and what an employer has to arrange. */
export function Staffing() {
  return (
    <SubjectPage subject="staffing">
      <Overview />
      <ItemList
        path="staffing.staff"
        columns={STAFF_COLUMNS}
        remark={(item) => <MemberKind key={item.id} id={item.id} />}
        detail={(item) => <MemberCost key={item.id} id={item.id} />}
      />
      <RoleBalance />
      <OpenPlaces />
      <ItemList
        path="staffing.locums"
        columns={LOCUM_COLUMNS}
        detail={(item) => <LocumNote key={item.id} id={item.id} />}
      />
      <ItemList
        path="staffing.trainees"
        columns={TRAINEE_COLUMNS}
        detail={(item) => <TraineeNote key={item.id} id={item.id} />}
      />
      <Questions
        subject="staffing"
        group="cost"
        ask={['pensionEmployerSharePercent', 'gpPensionEmployerSharePercent', 'sicknessReservePercent']}
      />
      <TeamCostTable />
      <Questions subject="staffing" group="team" ask={['teamMeetingOn', 'coverPlan']} />
      <Questions
        subject="staffing"
        group="employer"
        ask={['employerRegistered', 'payrollBy', 'pfzwRegistered', 'vergewisplichtDone']}
      />
      <Questions
        subject="staffing"
        group="safety"
        ask={['riskInventory', 'occupationalHealth', 'bhvArranged']}
      />
    </SubjectPage>
  )
}

/** The figures this page is about, and at a takeover what the law says about the team. */
function Overview() {
  const { t } = useTexts()
  const { snapshot, pack } = useWorkbook()
  const { staffing, practice, route } = snapshot.plan
  const need = staffNeedTotal(practice, pack)
  const capacity = staffCapacityTotal(staffing, pack)
  const figures = [need, capacity, staffGap(need, capacity), teamCostPerMonth(staffing, pack)]
  return (
    <>
      <div className={styles['section']}>
        <KeyFigures
          figures={figures.map((outcome) => ({ label: t(`outcomes:${outcome.id}.label`), outcome }))}
        />
        <OutcomeExplanation outcomes={[need, capacity]} />
      </div>
      {route.kind === 'takeover' ? (
        <div className={styles['section']}>
          <Note tone="plain" title={t('staffing:byLaw.title')}>
            <p>{t('staffing:byLaw.text')}</p>
            <p className={`small ${own['below'] ?? ''}`}>{t('staffing:byLaw.limits')}</p>
          </Note>
        </div>
      ) : null}
    </>
  )
}
