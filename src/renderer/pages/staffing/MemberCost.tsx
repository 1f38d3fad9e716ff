import { formatEuro } from '#domain/field/format.ts'
import { costBeforePension, employerCost, perMonth } from '#domain/staffing/cost.ts'
import { OutcomeExplanation } from '../../components/OutcomeExplanation.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { useWorkbook } from '../../app/workbook.ts'

/** What somebody costs, as far as it is known: with pension, or else without. */
function useMemberCost(id: string) {
  const { snapshot, pack } = useWorkbook()
  const { staffing } = snapshot.plan
  const member = staffing.staff.find((candidate) => candidate.id === id)
  if (!member) return null
  return { whole: employerCost(member, staffing, pack), beforePension: costBeforePension(member, pack) }
}

/** How somebody comes into the practice, and long-term illness, under the name in the table. */
export function MemberKind({ id }: { readonly id: string }) {
  const { t } = useTexts()
  const member = useWorkbook().snapshot.plan.staffing.staff.find((candidate) => candidate.id === id)
  if (!member?.kind) return <>{t('plan:notProvided')}</>
  const isSick = member.kind === 'transfers' && member.sicknessAbsence === 'yes'
  return (
    <>
      {t(`staffing:fields.staff.kind.choices.${member.kind}`)}
      {isSick ? `; ${t('staffing:remark.longTermSick')}` : null}
    </>
  )
}

/** Euros per month in the table of staff. */
export function MemberMonth({ id }: { readonly id: string }) {
  const { t, language } = useTexts()
  const cost = useMemberCost(id)
  const month = cost && perMonth(cost.whole).value
  const before = cost && perMonth(cost.beforePension).value
  if (typeof month === 'number') return <>{formatEuro(month, language)}</>
  if (typeof before !== 'number') return <>–</>
  return (
    <>
      {formatEuro(before, language)}
      <span className="small muted"> {t('staffing:remark.withoutPension')}</span>
    </>
  )
}

/** What somebody costs, in words, and where that comes from. */
export function MemberCost({ id }: { readonly id: string }) {
  const { t, language } = useTexts()
  const cost = useMemberCost(id)
  if (!cost) return null
  const { whole, beforePension } = cost
  const euros = (value: number) => formatEuro(value, language)
  const [year, month, before] = [whole.value, perMonth(whole).value, perMonth(beforePension).value]
  if (before === null) return <p className="muted">{t('staffing:person.costUnknown')}</p>
  return (
    <>
      <p>
        {year !== null && month !== null
          ? t('staffing:person.cost', { month: euros(month), year: euros(year) })
          : t('staffing:person.costWithoutPension', { month: euros(before) })}
      </p>
      <OutcomeExplanation outcomes={[whole]} />
    </>
  )
}
