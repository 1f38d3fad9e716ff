import { useId, useState } from 'react'
import type { Subject } from '#domain/plan/plan.ts'
import { VERDICTS } from '#domain/review/entry.ts'
import { pathLabel } from '../../app/labels.ts'
import { useAddEntry, useReview, type Review } from '../../app/review.ts'
import { useTexts } from '../../app/useTexts.ts'
import { useReadOnly } from '../../app/workbook.ts'
import { Section } from '../Section.tsx'
import { WithName } from './MeForm.tsx'
import styles from './Review.module.css'
import { By } from './Thread.tsx'
import { ownVerdictOn, verdictsOn, type StandingVerdict } from './verdicts.ts'
import { WordsForm } from './WordsForm.tsx'

/** What mentors think of a page; in a review with the way to say so. Nothing while nobody judged it elsewhere. */
export function PageVerdict({ page }: { readonly page: Subject }) {
  const { t } = useTexts()
  const review = useReview()
  const isReview = useReadOnly()
  if (!review) return null
  const mayJudge = isReview && review.role === 'mentor' && review.current?.pages.includes(page) === true
  const verdicts = verdictsOn(review, page)
  if (verdicts.length === 0 && !mayJudge) return null
  return (
    <div id={`verdict-${page}`} tabIndex={-1} className={styles['verdicts']}>
      <Section title={t('review:verdict.title')}>
        {verdicts.map((verdict) => (
          <VerdictLine key={verdict.said.entry.id} verdict={verdict} review={review} />
        ))}
        {mayJudge ? <VerdictForm key={ownId(review, page)} page={page} review={review} /> : null}
      </Section>
    </div>
  )
}

function ownId(review: Review, page: Subject): string {
  return ownVerdictOn(review, page)?.said.entry.id ?? 'none'
}

interface VerdictLineProps {
  readonly verdict: StandingVerdict
  readonly review: Review
}

/** A verdict in its word and those of the mentor, and whether it still stands. */
function VerdictLine({ verdict, review }: VerdictLineProps) {
  const { t } = useTexts()
  const { what } = verdict.said.entry
  return (
    <div className={styles['verdict']} data-verdict={what.verdict}>
      <p>
        <VerdictMark verdict={what.verdict} /> <b>{t(`review:verdicts.${what.verdict}`)}</b>
      </p>
      {what.words.trim() === '' ? null : <p className={styles['text']}>{what.words}</p>}
      <By said={verdict.said} review={review} />
      <Reopened standing={verdict.standing} />
    </div>
  )
}

const SIGNS = { agreed: '✓', attention: '!', blocked: '×' } as const

/** The sign of a verdict; its word stands beside it. */
export function VerdictMark({ verdict }: { readonly verdict: keyof typeof SIGNS }) {
  return (
    <span className={styles['sign']} data-verdict={verdict} aria-hidden="true">
      {SIGNS[verdict]}
    </span>
  )
}

/** Why a verdict no longer stands: what was changed on the page since. Nothing while it stands. */
export function Reopened({ standing }: { readonly standing: StandingVerdict['standing'] }) {
  const { t } = useTexts()
  if (standing?.state !== 'reopened') return null
  const labels = [...new Set((standing.paths ?? []).map((path) => pathLabel(path, t)))]
  return (
    <p className={`small ${styles['seen']}`}>
      <b>{t('review:reopened.title')}</b>{' '}
      {labels.length === 0
        ? t('review:reopened.unknown')
        : t('review:reopened.by', { what: labels.join(', ') })}
    </p>
  )
}

interface VerdictFormProps {
  readonly page: Subject
  readonly review: Review
}

function VerdictForm({ page, review }: VerdictFormProps) {
  const { t } = useTexts()
  const own = ownVerdictOn(review, page)
  const add = useAddEntry()
  const [verdict, choose] = useState(own?.said.entry.what.verdict ?? null)
  const name = useId()
  const save = (words: string) =>
    verdict === null
      ? Promise.reject(new Error('none'))
      : add.mutateAsync({ kind: 'verdict', page, verdict, words })
  return (
    <WithName>
      <WordsForm
        label={t('review:verdict.words')}
        save={t(own ? 'review:verdict.again' : 'review:verdict.save')}
        isSaving={add.isPending}
        isReady={verdict !== null}
        isOptional
        initial={own?.said.entry.what.words ?? ''}
        onSave={save}
      >
        <fieldset className={styles['choices']}>
          <legend>{t('review:verdict.legend')}</legend>
          {VERDICTS.map((choice) => (
            <label key={choice}>
              <input
                type="radio"
                name={name}
                value={choice}
                checked={verdict === choice}
                onChange={() => choose(choice)}
              />
              {t(`review:verdicts.${choice}`)}
            </label>
          ))}
        </fieldset>
      </WordsForm>
    </WithName>
  )
}
