import { staffNeedTotal } from '#domain/staffing/need.ts'
import { teamCostPerMonth } from '#domain/staffing/team-cost.ts'
import { useTexts } from '../../app/useTexts.ts'
import { Answers } from '../Answers.tsx'
import { useFacts } from '../facts.tsx'
import { Outcomes } from '../Outcomes.tsx'
import { Lede } from '../parts.tsx'

/** The people: how many are needed, what they cost and who they are. */
export function Team() {
  const { t } = useTexts()
  const { plan, pack } = useFacts()
  return (
    <>
      <Lede>{t('print:chapters.team.lede')}</Lede>
      <Outcomes outcomes={[staffNeedTotal(plan.practice, pack), teamCostPerMonth(plan.staffing, pack)]} />
      <Answers subject="staffing" />
    </>
  )
}
