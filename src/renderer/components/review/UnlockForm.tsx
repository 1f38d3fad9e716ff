import { useId, useState, type SubmitEvent } from 'react'
import { useUnlockReview } from '../../app/review.ts'
import { useTexts } from '../../app/useTexts.ts'
import styles from './Review.module.css'

/** Asks for the password of the review that could not be opened without it. */
export function UnlockForm() {
  const { t } = useTexts()
  const [password, setPassword] = useState('')
  const unlock = useUnlockReview()
  const id = useId()
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (password !== '' && !unlock.isPending) unlock.mutate(password)
  }
  return (
    <form className={styles['me']} onSubmit={submit}>
      <label htmlFor={id}>{t('review:unlock.label')}</label>
      <input
        id={id}
        type="password"
        required
        autoComplete="off"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <button type="submit" className="button primary" disabled={unlock.isPending}>
        {t(unlock.isPending ? 'review:unlock.busy' : 'review:unlock.open')}
      </button>
    </form>
  )
}
