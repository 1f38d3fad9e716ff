import { formatEuro, formatNumber } from '#domain/field/format.ts'
import { supervisionHours, traineeCost } from '#domain/staffing/team-cost.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'

/** What one training place costs or brings in, and the supervision all of them ask for. */
export function TraineeNote({ id }: { readonly id: string }) {
  const { t, language } = useTexts()
  const { staffing } = usePlan()
  const trainee = staffing.trainees.find((candidate) => candidate.id === id)
  if (!trainee) return null
  const cost = traineeCost(trainee).value
  const hours = supervisionHours(staffing).value
  return (
    <p>
      {cost === null
        ? null
        : t(cost < 0 ? 'staffing:trainee.brings' : 'staffing:trainee.costs', {
            amount: formatEuro(Math.abs(cost), language),
          })}{' '}
      {hours === null ? null : t('staffing:trainee.supervision', { hours: formatNumber(hours, language) })}
    </p>
  )
}
