import { useId, useState, type ReactNode, type SubmitEvent } from 'react'
import type { Me } from '#contract/review-procedures.ts'
import { useReview, useSetMe } from '../../app/review.ts'
import { useTexts } from '../../app/useTexts.ts'
import styles from './Review.module.css'

const LONGEST = 120

interface MeFormProps {
  readonly me: Me
  readonly onDone?: () => void
}

/** Asks how the user is called; the other sees it beside everything they write. */
export function MeForm({ me, onDone }: MeFormProps) {
  const { t } = useTexts()
  const [name, setName] = useState(me.name ?? '')
  const [title, setTitle] = useState(me.title ?? '')
  const save = useSetMe()
  const id = useId()
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (name.trim() === '') return
    const given = { name: name.trim(), title: title.trim() || null }
    save.mutate(given, { onSuccess: () => onDone?.() })
  }
  return (
    <form className={styles['me']} onSubmit={submit}>
      <p className="small">{t('review:me.why')}</p>
      <p>
        <label htmlFor={`${id}-name`}>{t('review:me.name')}</label>
        <input
          id={`${id}-name`}
          type="text"
          required
          autoComplete="off"
          maxLength={LONGEST}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </p>
      <p>
        <label htmlFor={`${id}-title`}>{t('review:me.title')}</label>
        <input
          id={`${id}-title`}
          type="text"
          autoComplete="off"
          maxLength={LONGEST}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </p>
      <button type="submit" className="button primary" disabled={save.isPending}>
        {t('review:me.save')}
      </button>
    </form>
  )
}

/** What needs a name: asks for it first, once. */
export function WithName({ children }: { readonly children: ReactNode }) {
  const review = useReview()
  if (!review) return null
  return review.me.name === null ? <MeForm me={review.me} /> : children
}
