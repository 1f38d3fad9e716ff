import { useId } from 'react'
import { passwordStrength } from '#domain/review/password.ts'
import { useTexts } from '../../app/useTexts.ts'
import fields from '../../components/Field.module.css'
import styles from './ReviewPage.module.css'

/** A password as it was typed twice; empty stands for none. */
export interface TypedPassword {
  readonly first: string
  readonly again: string
}

export const NO_PASSWORD: TypedPassword = { first: '', again: '' }

const LONGEST = 1_000

interface PasswordFieldsProps {
  readonly typed: TypedPassword
  readonly onChange: (typed: TypedPassword) => void
}

/** An optional password, twice, with how strong it is in words, and that nobody can find it again. */
export function PasswordFields({ typed, onChange }: PasswordFieldsProps) {
  const { t } = useTexts()
  const id = useId()
  const differs = typed.again !== '' && typed.first !== typed.again
  const strength = typed.first === '' ? null : passwordStrength(typed.first)
  return (
    <fieldset className={styles['password']}>
      <legend className={fields['label']}>
        {t('review:password.legend')}{' '}
        <span className={fields['optional']}>{t('review:password.optional')}</span>
      </legend>
      <p className={fields['help']}>{t('review:password.help')}</p>
      <div className={styles['pair']}>
        <div className={fields['field']}>
          <label className={fields['label']} htmlFor={`${id}-first`}>
            {t('review:password.first')}
          </label>
          <span className={fields['box']}>
            <input
              id={`${id}-first`}
              type="password"
              autoComplete="new-password"
              maxLength={LONGEST}
              aria-describedby={`${id}-strength`}
              value={typed.first}
              onChange={(event) => onChange({ ...typed, first: event.target.value })}
            />
          </span>
          <output id={`${id}-strength`} className="small" htmlFor={`${id}-first`}>
            {strength ? t(`review:password.strength.${strength}`) : null}
          </output>
        </div>
        <div className={fields['field']}>
          <label className={fields['label']} htmlFor={`${id}-again`}>
            {t('review:password.again')}
          </label>
          <span className={fields['box']} data-invalid={differs}>
            <input
              id={`${id}-again`}
              type="password"
              autoComplete="new-password"
              required={typed.first !== ''}
              maxLength={LONGEST}
              aria-invalid={differs}
              aria-describedby={differs ? `${id}-differs` : undefined}
              value={typed.again}
              onChange={(event) => onChange({ ...typed, again: event.target.value })}
            />
          </span>
          {differs ? (
            <p id={`${id}-differs`} className={fields['error']} role="alert">
              {t('review:password.differs')}
            </p>
          ) : null}
        </div>
      </div>
      {strength ? <p className={styles['warning']}>{t('review:password.warning')}</p> : null}
    </fieldset>
  )
}
