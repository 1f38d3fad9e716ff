import { useState } from 'react'
import type { Said, Thread as ThreadOf } from '#domain/review/state.ts'
import { dayAndTime } from '../../app/moment.ts'
import { useAddEntry, useReview, type Review } from '../../app/review.ts'
import { useTexts } from '../../app/useTexts.ts'
import { Chip } from '../Chip.tsx'
import { WithName } from './MeForm.tsx'
import { Place } from './Place.tsx'
import styles from './Review.module.css'
import { SeenBeside } from './SeenBeside.tsx'
import { WordsForm } from './WordsForm.tsx'

interface ThreadProps {
  readonly thread: ThreadOf
  /** Says what it is about, with the way there; leave it out where the thread stands beside that. */
  readonly showsPlace?: boolean
}

/** A remark with its answers: by whom, when, about which value, and answering, resolving or reopening it. */
export function Thread({ thread, showsPlace = false }: ThreadProps) {
  const { t } = useTexts()
  const review = useReview()
  if (!review) return null
  const { comment, replies, isResolved, isWithdrawn } = thread
  const { about, seen, text } = comment.entry.what
  return (
    <article
      className={styles['thread']}
      id={`thread-${comment.entry.id}`}
      data-resolved={isResolved}
      tabIndex={-1}
    >
      {showsPlace ? <Place about={about} /> : null}
      <By said={comment} review={review} />
      {isWithdrawn ? <Withdrawn /> : <p className={styles['text']}>{text}</p>}
      <SeenBeside about={about} seen={seen} reviewId={comment.entry.reviewId} review={review} />
      {replies.length > 0 ? (
        <ul className={styles['replies']}>
          {replies.map((reply) => (
            <li key={reply.entry.id}>
              <By said={reply} review={review} />
              {reply.isWithdrawn ? <Withdrawn /> : <p className={styles['text']}>{reply.entry.what.text}</p>}
            </li>
          ))}
        </ul>
      ) : null}
      {isResolved ? <p className="small muted">{t('review:thread.resolved')}</p> : null}
      {isWithdrawn ? null : <ThreadActions thread={thread} me={review.me} />}
    </article>
  )
}

function Withdrawn() {
  const { t } = useTexts()
  return <p className="small muted">{t('review:thread.withdrawn')}</p>
}

/** Who said something, as what and when; and whether that can be relied on. */
export function By({ said, review }: { readonly said: Said; readonly review: Review }) {
  const { t, language } = useTexts()
  const { author, at, reviewId } = said.entry
  const round = review.rounds.find((candidate) => candidate.reviewId === reviewId)
  return (
    <p className={`small muted ${styles['by']}`}>
      <span>
        <b>{author.name}</b>, {t(`review:roles.${author.role}`)}
      </span>
      <span>{dayAndTime(at, language)}</span>
      {round ? <span>{t('review:round', { round: round.round })}</span> : null}
      {said.isVerified ? null : <Chip tone="unknown">{t('review:unverified')}</Chip>}
      {said.isSharedName ? <Chip tone="unknown">{t('review:sharedName')}</Chip> : null}
    </p>
  )
}

interface ThreadActionsProps {
  readonly thread: ThreadOf
  readonly me: Review['me']
}

function ThreadActions({ thread, me }: ThreadActionsProps) {
  const { t } = useTexts()
  const add = useAddEntry()
  const [isReplying, setReplying] = useState(false)
  const { entry } = thread.comment
  if (isReplying) {
    const reply = async (text: string) => {
      await add.mutateAsync({ kind: 'reply', to: entry.id, text })
      setReplying(false)
    }
    return (
      <WithName>
        <WordsForm
          label={t('review:thread.replyLabel', { name: entry.author.name })}
          save={t('review:thread.replySave')}
          isSaving={add.isPending}
          takesFocus
          onSave={reply}
          onCancel={() => setReplying(false)}
        />
      </WithName>
    )
  }
  const settle = (kind: 'resolve' | 'reopen' | 'withdraw') => add.mutate({ kind, entry: entry.id })
  const settled = thread.isResolved ? 'reopen' : 'resolve'
  return (
    <div className={styles['ways']}>
      <button type="button" className={styles['link']} onClick={() => setReplying(true)}>
        {t('review:thread.reply')}
      </button>
      <button type="button" className={styles['link']} onClick={() => settle(settled)}>
        {t(`review:thread.${settled}`)}
      </button>
      {entry.author.key === me.key ? (
        <button type="button" className={styles['link']} onClick={() => settle('withdraw')}>
          {t('review:thread.withdraw')}
        </button>
      ) : null}
    </div>
  )
}
