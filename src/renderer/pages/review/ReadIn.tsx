import { useEffect, useId, useRef, useState, type SubmitEvent } from 'react'
import { forgetReadIn, readIn, useReadIn } from '../../app/read-in.ts'
import { useTexts } from '../../app/useTexts.ts'
import fields from '../../components/Field.module.css'
import styles from './ReviewPage.module.css'

/** Reading in a file that came back: the button, its password when it has one, and what it brought. */
export function ReadIn() {
  const { t } = useTexts()
  const state = useReadIn()
  useEffect(() => forgetReadIn, [])
  return (
    <>
      <p className={fields['help']}>{t('review:readIn.help')}</p>
      <p className="actions">
        <button type="button" className="button" onClick={() => void readIn(null)}>
          {t('review:readIn.choose')}
        </button>
      </p>
      {state.kind === 'password' ? <PasswordForm name={state.name} isWrong={state.isWrong} /> : null}
      {state.kind === 'done' ? (
        <output className={styles['done']}>
          <b>{t('review:readIn.done', { name: state.name, round: state.round })}</b>
          <br />
          {t('review:readIn.added', { count: state.added })}{' '}
          {state.unverified > 0 ? t('review:readIn.unverified', { count: state.unverified }) : null}
        </output>
      ) : null}
    </>
  )
}

interface PasswordFormProps {
  readonly name: string
  readonly isWrong: boolean
}

function PasswordForm({ name, isWrong }: PasswordFormProps) {
  const { t } = useTexts()
  const [typed, setTyped] = useState('')
  const [isBusy, setBusy] = useState(false)
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [isWrong])
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setBusy(true)
    void readIn(typed).finally(() => setBusy(false))
  }
  return (
    <form className={styles['unlock']} onSubmit={submit}>
      <div className={fields['field']}>
        <label className={fields['label']} htmlFor={id}>
          {t('review:readIn.password', { name })}
        </label>
        <span className={fields['box']} data-invalid={isWrong}>
          <input
            id={id}
            type="password"
            autoComplete="off"
            required
            aria-invalid={isWrong}
            aria-describedby={isWrong ? `${id}-wrong` : undefined}
            value={typed}
            ref={input}
            onChange={(event) => setTyped(event.target.value)}
          />
        </span>
        {isWrong ? (
          <p id={`${id}-wrong`} className={fields['error']} role="alert">
            {t('errors:review.wrongPassword.title')}
            <small>
              {t('errors:review.wrongPassword.text', { name })} {t('errors:review.wrongPassword.way')}
            </small>
          </p>
        ) : null}
      </div>
      <p className="actions">
        <button type="submit" className="button primary" disabled={isBusy}>
          {t('review:readIn.unlock')}
        </button>
        <button type="button" className="button quiet" onClick={forgetReadIn}>
          {t('review:cancel')}
        </button>
      </p>
    </form>
  )
}
