import { useId, useState } from 'react'
import { MOST_CHARACTERS } from '#domain/review/entry.ts'
import { LEVELS, RUBRIC, type Level } from '#domain/review/rubric.ts'
import { useAddEntry, type Review } from '../../../app/review.ts'
import { useTexts } from '../../../app/useTexts.ts'
import { WithName } from '../../../components/review/MeForm.tsx'
import { Section } from '../../../components/Section.tsx'
import { RubricLevels } from '../RubricLevels.tsx'
import styles from './Mentor.module.css'

/** What the mentor thinks of the trainee as entrepreneur, employer and organiser of care: each level is described. */
export function Rubric({ review }: { readonly review: Review }) {
  const { t } = useTexts()
  if (review.role !== 'mentor') return <RubricLevels review={review} />
  return (
    <Section title={t('review:mentor.rubric')}>
      <p className={styles['lede']}>{t('review:mentor.rubricNote')}</p>
      <WithName>
        {Object.entries(RUBRIC).map(([role, criteria]) => (
          <div key={role} className={styles['role']}>
            <h3>{t(`review:rubric.${role}.title`)}</h3>
            {criteria.map((criterion) => (
              <Criterion key={criterion} name={`${role}.${criterion}`} review={review} />
            ))}
          </div>
        ))}
      </WithName>
    </Section>
  )
}

interface CriterionProps {
  readonly name: string
  readonly review: Review
}

/** One criterion: a level is saved as soon as it is chosen, words when their field is left. */
function Criterion({ name, review }: CriterionProps) {
  const { t } = useTexts()
  const add = useAddEntry()
  const id = useId()
  const own = review.said.rubric.find(
    ({ entry }) => entry.what.criterion === name && entry.author.key === review.me.key,
  )?.entry.what
  // What was chosen or typed and is not saved yet; else what is.
  const [choosing, choose] = useState<Level | null>(null)
  const [typed, type] = useState<string | null>(null)
  const chosen = choosing ?? own?.level ?? null
  const words = typed ?? own?.words ?? ''
  const settled = () => {
    choose(null)
    type(null)
  }
  const save = (level: Level) => {
    choose(level)
    add.mutate(
      { kind: 'rubric', criterion: name, level, words },
      { onSuccess: settled, onError: () => choose(null) },
    )
  }
  return (
    <fieldset className={styles['criterion']}>
      <legend>{t(`review:rubric.${name}.title`)}</legend>
      <div className={styles['levels']}>
        {LEVELS.map((level) => (
          <label key={level}>
            <input type="radio" name={id} checked={chosen === level} onChange={() => save(level)} />
            <b>{t(`review:levels.${level}`)}</b>
            <span className="small">{t(`review:rubric.${name}.levels.${level}`)}</span>
          </label>
        ))}
      </div>
      {own ? (
        <p className={styles['words']}>
          <label htmlFor={`${id}-words`}>{t('review:mentor.rubricWords')}</label>
          <textarea
            id={`${id}-words`}
            rows={2}
            maxLength={MOST_CHARACTERS}
            value={words}
            onChange={(event) => type(event.target.value)}
            onBlur={() => {
              if (words !== own.words) save(own.level)
            }}
          />
        </p>
      ) : null}
    </fieldset>
  )
}
