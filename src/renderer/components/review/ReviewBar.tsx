import { useCallback, useEffect, useRef, useState } from 'react'
import type { Command } from '#contract/events.ts'
import { COMMAND_KEYS } from '#contract/shortcuts.ts'
import { pageOfAnchor } from '#domain/review/page-of-anchor.ts'
import { bridge } from '../../app/bridge.ts'
import { clockTime, dayAndTime } from '../../app/moment.ts'
import { useReview, useReviewChanges, type Review } from '../../app/review.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import { pathOfChange } from './path-of-change.ts'
import { anchorText } from './anchor.ts'
import { nameOfItem, nextPlace, openItems, type OpenItem } from './open-items.ts'
import styles from './ReviewBar.module.css'
import { useGoTo } from './useGoTo.ts'

/** Above every page of a review: whose plan it is, what is asked, that it saves itself, and the way through it. */
export function ReviewBar() {
  const review = useReview()
  return review?.current ? <Bar review={review} /> : null
}

function Bar({ review }: { readonly review: Review }) {
  const { t, language } = useTexts()
  const { current } = review
  const { openCount, changeCount, nextOpen, nextChange, message } = useWalk(review)
  if (!current) return null
  const { madeBy, round, madeAt, question, privateFigures } = current
  return (
    <section className={styles['bar']} aria-label={t('review:bar.label')}>
      <p>
        <b>
          {t(review.role === 'mentor' ? 'review:bar.planOf' : 'review:bar.own', { name: madeBy.name, round })}
        </b>{' '}
        <span className="small">{t('review:bar.shared', { when: dayAndTime(madeAt, language) })}</span>
      </p>
      {question.trim() === '' ? null : (
        <p className={styles['question']}>
          <span className="small">{t('review:bar.question')}</span> {question}
        </p>
      )}
      <p className="small muted">
        {t('review:bar.readOnly')} {t('frame:saved', { time: clockTime(review.savedAt, language) })}.{' '}
        {privateFigures ? null : t('review:bar.noPrivate')}
      </p>
      <div className={styles['ways']}>
        <button type="button" className="button small" disabled={openCount === 0} onClick={nextOpen}>
          {t('review:bar.nextOpen', { count: openCount })} <kbd>{COMMAND_KEYS.nextOpen}</kbd>
        </button>
        <button type="button" className="button small" disabled={changeCount === 0} onClick={nextChange}>
          {t('review:bar.nextChange', { count: changeCount })} <kbd>{COMMAND_KEYS.nextChange}</kbd>
        </button>
        <a className="small" href="#/review">
          {t('review:bar.overview')}
        </a>
        <output className="small">{message}</output>
      </div>
    </section>
  )
}

/** Goes from one open item to the next, and from one change to the next, by button, key or menu. */
function useWalk(review: Review) {
  const { t } = useTexts()
  const plan = usePlan()
  const goTo = useGoTo()
  const changes = useReviewChanges(null)?.changes ?? []
  const items = openItems(review)
  const lastItem = useRef<{ name: string; at: number } | null>(null)
  const changeAt = useRef(-1)
  const [message, say] = useState('')
  const nameOf = (item: OpenItem) =>
    item.kind === 'verdict'
      ? t('review:bar.verdictOn', { page: t(`${item.page}:title`) })
      : anchorText(item.about, plan, t)

  const nextOpen = () => {
    const at = nextPlace(items.map(nameOfItem), lastItem.current)
    const item = items[at]
    if (!item) return
    lastItem.current = { name: nameOfItem(item), at }
    if (item.kind === 'verdict') goTo({ kind: 'verdict', id: item.page, to: `/${item.page}` })
    else if (item.about.kind === 'field' || item.about.kind === 'item')
      goTo({ kind: 'answer', id: item.about.id, to: `/${pageOfAnchor(item.about) ?? 'review'}` })
    else goTo({ kind: 'thread', id: item.id, to: `/${placeOf(item)}` })
    say(t('review:bar.openAt', { at: at + 1, of: items.length, what: nameOf(item) }))
  }
  const nextChange = () => {
    const at = (changeAt.current + 1) % changes.length
    const weighed = changes[at]
    if (!weighed) return
    changeAt.current = at
    const path = pathOfChange(weighed.change)
    goTo({ kind: 'answer', id: path, to: `/${weighed.page}` })
    const what = anchorText({ kind: 'field', id: path }, plan, t)
    say(t('review:bar.changeAt', { at: at + 1, of: changes.length, what }))
  }
  useReviewCommands({ nextOpen, nextChange })
  return { openCount: items.length, changeCount: changes.length, nextOpen, nextChange, message }
}

/** The main figures that are on no other page are on that of the review. */
function placeOf(item: Extract<OpenItem, { kind: 'thread' }>): string {
  if (item.about.kind === 'figure') return 'review'
  return pageOfAnchor(item.about) ?? 'review'
}

type Walk = Readonly<Record<keyof typeof COMMAND_KEYS, () => void>>

function useReviewCommands(walk: Walk): void {
  const latest = useRef(walk)
  useEffect(() => {
    latest.current = walk
  })
  const run = useCallback((command: Command | null) => {
    if (command === 'nextOpen' || command === 'nextChange') latest.current[command]()
  }, [])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = commandOf(event)
      if (command === null) return
      event.preventDefault()
      run(command)
    }
    window.addEventListener('keydown', onKey)
    const stop = bridge.onShellCommand(run)
    return () => {
      window.removeEventListener('keydown', onKey)
      stop()
    }
  }, [run])
}

function commandOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): keyof Walk | null {
  if (ctrlKey || metaKey || altKey || shiftKey) return null
  if (key === COMMAND_KEYS.nextOpen) return 'nextOpen'
  return key === COMMAND_KEYS.nextChange ? 'nextChange' : null
}
