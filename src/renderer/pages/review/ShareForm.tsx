import { useId, useState, type SubmitEvent } from 'react'
import { MOST_CHARACTERS } from '#domain/review/entry.ts'
import { today } from '../../app/moment.ts'
import { useShareRound, type Review } from '../../app/review.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import fields from '../../components/Field.module.css'
import { firstChoice, type Choice } from './choice.ts'
import { NO_PASSWORD, PasswordFields, type TypedPassword } from './PasswordFields.tsx'
import { PagesChoice, PrivateChoice } from './PagesChoice.tsx'
import { Preview } from './Preview.tsx'
import styles from './ReviewPage.module.css'
import { SinceChoice } from './SinceChoice.tsx'

const LONGEST_NAME = 120

/** A round that was saved. */
export interface SharedFile {
  readonly name: string | null
  readonly round: number | null
  readonly folder: string | null
  readonly bytes: number | null
  readonly hasPassword: boolean
}

interface ShareFormProps {
  readonly review: Review
  readonly onShared: (file: SharedFile) => void
}

/** What goes along, for whom and behind which password; then exactly what the mentor will see; only then saving. */
export function ShareForm({ review, onShared }: ShareFormProps) {
  const { t } = useTexts()
  const plan = usePlan()
  const [choice, setChoice] = useState(() => firstChoice(plan, review.rounds))
  const [password, setPassword] = useState(NO_PASSWORD)
  const [isLooking, setLooking] = useState(false)
  const id = useId()
  const share = useShareRound()
  const change = (part: Partial<Choice>) => {
    setLooking(false)
    setChoice({ ...choice, ...part })
  }
  const changePassword = (typed: TypedPassword) => {
    setLooking(false)
    setPassword(typed)
  }
  const look = (event: SubmitEvent) => {
    event.preventDefault()
    setLooking(password.first === password.again)
  }
  const round = { ...choice, today: today() }
  // Once a round is there this form begins anew, so what mutate itself would call back to has gone by then.
  const save = () =>
    share
      .mutateAsync({ ...round, password: password.first || null })
      .then((saved) => saved.done && onShared({ ...saved, hasPassword: password.first !== '' }))
      .catch(() => undefined)
  return (
    <form className={styles['form']} onSubmit={look}>
      <PagesChoice chosen={choice.pages} onChange={(pages) => change({ pages })} />
      <PrivateChoice
        isAlong={choice.privateFigures}
        onChange={(privateFigures) => change({ privateFigures })}
      />
      <div className={fields['field']}>
        <label className={fields['label']} htmlFor={`${id}-to`}>
          {t('review:share.to')}
        </label>
        <span className={fields['box']} data-wide="true">
          <input
            id={`${id}-to`}
            type="text"
            autoComplete="off"
            maxLength={LONGEST_NAME}
            value={choice.to}
            onChange={(event) => change({ to: event.target.value })}
          />
        </span>
      </div>
      <div className={fields['field']}>
        <label className={fields['label']} htmlFor={`${id}-question`}>
          {t('review:share.question')}
        </label>
        <p id={`${id}-question-help`} className={fields['help']}>
          {t('review:share.questionHelp')}
        </p>
        <span className={fields['box']} data-wide="true">
          <textarea
            id={`${id}-question`}
            rows={3}
            maxLength={MOST_CHARACTERS}
            aria-describedby={`${id}-question-help`}
            value={choice.question}
            onChange={(event) => change({ question: event.target.value })}
          />
        </span>
      </div>
      <SinceChoice rounds={review.rounds} chosen={choice.since} onChange={(since) => change({ since })} />
      <PasswordFields typed={password} onChange={changePassword} />
      <p className="actions">
        <button type="submit" className="button primary">
          {t('review:share.look')}
        </button>
      </p>
      {isLooking ? (
        <Preview
          round={round}
          hasPassword={password.first !== ''}
          isSaving={share.isPending}
          onSave={() => void save()}
        />
      ) : null}
    </form>
  )
}
