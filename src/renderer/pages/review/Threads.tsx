import { useId, useState } from 'react'
import { PAGES, type PageId } from '#domain/plan/pages.ts'
import { valueAt } from '#domain/review/value-at.ts'
import type { Thread as ThreadOf } from '#domain/review/state.ts'
import { pageOfAnchor } from '#domain/review/page-of-anchor.ts'
import type { Review } from '../../app/review.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import { Chip } from '../../components/Chip.tsx'
import { By, Thread } from '../../components/review/Thread.tsx'
import { Section } from '../../components/Section.tsx'
import styles from './ReviewPage.module.css'

const SHOWN = ['all', 'open', 'answered', 'resolved'] as const
type Shown = (typeof SHOWN)[number]

/** The remarks page by page, and apart from those the ones on what is no longer in the plan. */
export function Threads({ review }: { readonly review: Review }) {
  const { t } = useTexts()
  const plan = usePlan()
  const [shown, setShown] = useState<Shown>('all')
  const { threads, looseReplies } = review.said
  if (threads.length + looseReplies.length === 0) return null
  const isGone = ({ comment }: ThreadOf) => {
    const { about } = comment.entry.what
    return about.kind !== 'figure' && valueAt(about, plan, []) === undefined
  }
  const wanted = threads.filter((thread) => shown === 'all' || stateOf(thread) === shown)
  const there = wanted.filter((thread) => !isGone(thread))
  const gone = wanted.filter(isGone)
  const pageOf = ({ comment }: ThreadOf) => pageOfAnchor(comment.entry.what.about)
  const places = [...PAGES.map(({ id }): PageId | null => id), null]
  return (
    <Section title={t('review:threads.heading')}>
      <Filter threads={threads} shown={shown} onChange={setShown} />
      {wanted.length === 0 ? <p className="muted">{t('review:threads.none')}</p> : null}
      {places.map((page) => (
        <Group
          key={page ?? 'whole'}
          title={page === null ? t('review:threads.whole') : t(`${page}:title`)}
          threads={there.filter((thread) => pageOf(thread) === page)}
        />
      ))}
      <Group title={t('review:threads.gone')} threads={gone} />
      {looseReplies.length > 0 ? (
        <>
          <h3>{t('review:threads.loose')}</h3>
          {looseReplies.map((reply) => (
            <div key={reply.entry.id}>
              <By said={reply} review={review} />
              <p className={styles['said']}>{reply.entry.what.text}</p>
            </div>
          ))}
        </>
      ) : null}
    </Section>
  )
}

interface GroupProps {
  readonly title: string
  readonly threads: readonly ThreadOf[]
}

function Group({ title, threads }: GroupProps) {
  const { t } = useTexts()
  if (threads.length === 0) return null
  return (
    <div className={styles['group']}>
      <h3>{title}</h3>
      {threads.map((thread) => (
        <div key={thread.comment.entry.id} className={styles['withState']}>
          <Thread thread={thread} showsPlace />
          <Chip tone={stateOf(thread) === 'open' ? 'dated' : 'plain'}>
            {t(`review:threads.states.${stateOf(thread)}`)}
          </Chip>
        </div>
      ))}
    </div>
  )
}

interface FilterProps {
  readonly threads: readonly ThreadOf[]
  readonly shown: Shown
  readonly onChange: (shown: Shown) => void
}

function Filter({ threads, shown, onChange }: FilterProps) {
  const { t } = useTexts()
  const id = useId()
  const count = (state: Shown) =>
    state === 'all' ? threads.length : threads.filter((thread) => stateOf(thread) === state).length
  return (
    <p className={styles['filter']}>
      <label htmlFor={id}>{t('review:threads.show')}</label>
      <select
        id={id}
        value={shown}
        onChange={(event) => onChange(SHOWN.find((state) => state === event.target.value) ?? 'all')}
      >
        {SHOWN.map((state) => (
          <option key={state} value={state}>
            {t(`review:threads.states.${state}`)} ({count(state)})
          </option>
        ))}
      </select>
    </p>
  )
}

/** Answered is what the trainee had the last word in; a remark that was withdrawn asks nothing any more. */
function stateOf({ isResolved, isWithdrawn, replies }: ThreadOf): Exclude<Shown, 'all'> {
  if (isResolved || isWithdrawn) return 'resolved'
  return replies.at(-1)?.entry.author.role === 'trainee' ? 'answered' : 'open'
}
