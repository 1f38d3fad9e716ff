import { useId, useState } from 'react'
import { today } from '../../../app/moment.ts'
import { useAddEntry, type Review } from '../../../app/review.ts'
import { useTexts } from '../../../app/useTexts.ts'
import { WithName } from '../../../components/review/MeForm.tsx'
import { WordsForm } from '../../../components/review/WordsForm.tsx'
import { isJudged } from '../../../components/review/verdicts.ts'
import { Section } from '../../../components/Section.tsx'
import { formatDay } from '#domain/field/format.ts'
import styles from './Mentor.module.css'

const LONGEST = 120

/** Signs the plan as it is in this round: name, role, day and words. It stands for each page until that is changed. */
export function SignOff({ review }: { readonly review: Review }) {
  const { t } = useTexts()
  if (review.role !== 'mentor') return null
  return (
    <Section title={t('review:signOff.title')}>
      <p className={styles['lede']}>{t('review:signOff.note')}</p>
      <Unjudged review={review} />
      <Signed review={review} />
      <WithName>
        <SignOffForm key={review.me.name} review={review} />
      </WithName>
    </Section>
  )
}

function Unjudged({ review }: { readonly review: Review }) {
  const { t } = useTexts()
  const left = (review.current?.pages ?? []).filter((page) => !isJudged(review, page))
  if (left.length === 0) return null
  return <p>{t('review:signOff.unjudged', { count: left.length })}</p>
}

function Signed({ review }: { readonly review: Review }) {
  const { t, language } = useTexts()
  const own = review.said.signOffs.find(({ entry }) => entry.author.key === review.me.key)?.entry
  if (!own) return null
  const round = review.rounds.find(({ reviewId }) => reviewId === own.reviewId)?.round
  const day = formatDay(own.what.date, language)
  return (
    <p className={styles['lede']}>
      <b>
        {round === undefined
          ? t('review:signOff.signedBefore', { day })
          : t('review:signOff.signed', { day, round })}
      </b>
    </p>
  )
}

function SignOffForm({ review }: { readonly review: Review }) {
  const { t, language } = useTexts()
  const { me } = review
  const isSigned = review.said.signOffs.some(
    ({ entry }) => entry.author.key === me.key && entry.reviewId === review.current?.reviewId,
  )
  const [name, setName] = useState(me.name ?? '')
  const [role, setRole] = useState(me.title ?? '')
  const add = useAddEntry()
  const id = useId()
  const date = today()
  const sign = (words: string) =>
    add.mutateAsync({ kind: 'signOff', name: name.trim(), role: role.trim(), date, words })
  return (
    <WordsForm
      label={t('review:signOff.words')}
      save={t(isSigned ? 'review:signOff.again' : 'review:signOff.save')}
      isSaving={add.isPending}
      isReady={name.trim() !== ''}
      isOptional
      onSave={sign}
    >
      <p className={styles['line']}>
        <label htmlFor={`${id}-name`}>{t('review:me.name')}</label>
        <input
          id={`${id}-name`}
          type="text"
          maxLength={LONGEST}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </p>
      <p className={styles['line']}>
        <label htmlFor={`${id}-role`}>{t('review:signOff.role')}</label>
        <input
          id={`${id}-role`}
          type="text"
          maxLength={LONGEST}
          value={role}
          onChange={(event) => setRole(event.target.value)}
        />
      </p>
      <p className={styles['line']}>{t('review:signOff.day', { day: formatDay(date, language) })}</p>
    </WordsForm>
  )
}
