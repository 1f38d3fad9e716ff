import { useState } from 'react'
import type { InboxRow } from '#contract/review-procedures.ts'
import { bridge } from '../../app/bridge.ts'
import { perform } from '../../app/notices.ts'
import { useForgetReview, useInbox } from '../../app/review.ts'
import { useTexts } from '../../app/useTexts.ts'
import { daysWaiting } from './waiting.ts'
import { ReviewsCompared } from './ReviewsCompared.tsx'
import styles from './Start.module.css'

const COMPARED = 2

/** For a mentor: opening a review, those of before with who waits longest on top, and two plans side by side. */
export function Inbox() {
  const { t } = useTexts()
  const rows = useInbox() ?? []
  const [chosen, choose] = useState<readonly string[]>([])
  const compared = rows.filter(({ token }) => chosen.includes(token))
  const toggle = (token: string) =>
    choose(
      chosen.includes(token)
        ? chosen.filter((other) => other !== token)
        : [...chosen, token].slice(-COMPARED),
    )
  const comparable = rows.filter(({ measures }) => measures !== null)
  return (
    <section className={styles['samples']} aria-labelledby="inbox">
      <h2 id="inbox">{t('review:inbox.title')}</h2>
      <p className="muted small">{t('review:inbox.note')}</p>
      {rows.length > 0 ? (
        <ul className={styles['recent']}>
          {rows.map((row) => (
            <ReviewRow
              key={row.token}
              row={row}
              isChosen={chosen.includes(row.token)}
              onChoose={comparable.length > 1 ? () => toggle(row.token) : null}
            />
          ))}
        </ul>
      ) : null}
      {compared.length === COMPARED ? <ReviewsCompared rows={compared} /> : null}
      <p className={`actions ${styles['inboxOpen']}`}>
        <button type="button" className="button" onClick={() => void perform(bridge.fileOpen({}))}>
          {t('review:inbox.open')}
        </button>
      </p>
    </section>
  )
}

interface ReviewRowProps {
  readonly row: InboxRow
  readonly isChosen: boolean
  /** Null where there is nothing to compare with. */
  readonly onChoose: (() => void) | null
}

function ReviewRow({ row, isChosen, onChoose }: ReviewRowProps) {
  const { t } = useTexts()
  const forget = useForgetReview()
  const { token, name, from, title, round, missing, measures } = row
  const words = title === '' ? name : title
  return (
    <li>
      <div>
        {missing ? (
          <b>{words}</b>
        ) : (
          <button
            type="button"
            className={styles['openRecent']}
            onClick={() => void perform(bridge.reviewOpen({ token }))}
          >
            {words}
          </button>
        )}
        <p className="small">
          {from}, {t('review:round', { round })}. <Waiting row={row} />
        </p>
        <p className="small muted">
          {missing ? <span className={styles['missing']}>{t('start:missing')}</span> : name}
          <span className={styles['folder']}> · {row.folder}</span>
        </p>
        {onChoose && measures ? (
          <label className={`small ${styles['compare']}`}>
            <input type="checkbox" checked={isChosen} onChange={onChoose} />
            {t('review:inbox.compare')}
            <span className="hidden-visually">: {words}</span>
          </label>
        ) : null}
      </div>
      <button
        type="button"
        className={styles['forget']}
        aria-label={t('start:forget', { name: words })}
        onClick={() => forget.mutate(token)}
      >
        ×
      </button>
    </li>
  )
}

/** How long the trainee waits, or that it was signed; and what is still open. */
function Waiting({ row }: { readonly row: InboxRow }) {
  const { t } = useTexts()
  const { madeAt, answeredAt, signedAt, openThreads } = row
  const days = daysWaiting(madeAt)
  const state = signedAt ? 'signed' : answeredAt ? 'busy' : 'waiting'
  return (
    <>
      {state === 'signed' ? null : <b>{t('review:inbox.waits', { count: days })} </b>}
      {t(`review:inbox.${state}`)}{' '}
      {openThreads > 0 ? t('review:inbox.openThreads', { count: openThreads }) : null}
    </>
  )
}
