import { useId } from 'react'
import { dayAndTime } from '../../app/moment.ts'
import type { Review } from '../../app/review.ts'
import { useTexts } from '../../app/useTexts.ts'
import fields from '../../components/Field.module.css'

interface SinceChoiceProps {
  readonly rounds: Review['rounds']
  readonly chosen: string | null
  readonly onChange: (reviewId: string | null) => void
}

/** Since which round the mentor is shown the changes. Nothing to choose in the first round. */
export function SinceChoice({ rounds, chosen, onChange }: SinceChoiceProps) {
  const { t, language } = useTexts()
  const id = useId()
  if (rounds.length === 0) return null
  return (
    <div className={fields['field']}>
      <label className={fields['label']} htmlFor={id}>
        {t('review:share.since')}
      </label>
      <select
        id={id}
        className={fields['select']}
        value={chosen ?? ''}
        onChange={(event) => onChange(event.target.value || null)}
      >
        {[...rounds].reverse().map(({ reviewId, round, madeAt }) => (
          <option key={reviewId} value={reviewId}>
            {t('review:share.sinceRound', { round, when: dayAndTime(madeAt, language) })}
          </option>
        ))}
        <option value="">{t('review:share.sinceNone')}</option>
      </select>
    </div>
  )
}
