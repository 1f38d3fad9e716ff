import { useId, useState, type SubmitEvent } from 'react'
import type { CheckRule } from '#domain/checks/check.ts'
import type { CheckDecision } from '#domain/checks/fields.ts'
import { formatDay } from '#domain/field/format.ts'
import { today } from '../../app/moment.ts'
import { useAddItem, useRemoveItem } from '../../app/queries.ts'
import { useTexts } from '../../app/useTexts.ts'
import styles from './Checks.module.css'
import { Editing } from '../Editing.tsx'

const LIST = 'checks.decisions'
const LONGEST = 1_000

/** Sets a check aside, with the reason. The check and the reason both stay visible. */
export function SetAside({ rule }: { readonly rule: CheckRule }) {
  const { t } = useTexts()
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const add = useAddItem()
  const id = useId()
  const title = t(`checks:rules.${rule.id}.title`)
  if (!isOpen)
    return (
      <button type="button" className={styles['aside']} onClick={() => setOpen(true)}>
        {t('checks:aside.open')}
        <span className="hidden-visually">: {title}</span>
      </button>
    )
  const save = (event: SubmitEvent) => {
    event.preventDefault()
    const text = reason.trim()
    if (text === '' || add.isPending) return
    add.mutate({
      list: LIST,
      values: { check: rule.id, by: 'user', reason: text, decidedOn: today() },
    })
  }
  return (
    <form className={styles['form']} onSubmit={save}>
      <label htmlFor={id}>{t('checks:aside.reason')}</label>
      <textarea
        id={id}
        required
        maxLength={LONGEST}
        value={reason}
        // The button that opened this has gone; what was asked for gets focus.
        ref={(area) => area?.focus()}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="actions">
        <button type="submit" className="button">
          {t('checks:aside.save')}
        </button>
        <button type="button" className="button quiet" onClick={() => setOpen(false)}>
          {t('checks:aside.cancel')}
        </button>
      </div>
    </form>
  )
}

/** Who set a check aside, when and why; what the user decided can be taken back. */
export function Decisions({ decisions }: { readonly decisions: readonly CheckDecision[] }) {
  const { t, language } = useTexts()
  const remove = useRemoveItem()
  return decisions.map(({ id, by, name, reason, decidedOn }) => (
    <div key={id} className={`small ${styles['decision']}`}>
      <p>
        <b>{t(by === 'mentor' ? 'checks:aside.byMentor' : 'checks:aside.byUser')}</b>
        {name ? ` ${name}` : ''}
        {decidedOn ? `, ${formatDay(decidedOn, language)}` : ''}: {reason}
      </p>
      {by === 'mentor' ? null : (
        <Editing>
          <button type="button" className={styles['aside']} onClick={() => remove.mutate({ list: LIST, id })}>
            {t('checks:aside.takeBack')}
          </button>
        </Editing>
      )}
    </div>
  ))
}
