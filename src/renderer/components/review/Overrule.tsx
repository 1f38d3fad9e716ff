import { useState } from 'react'
import { useAddEntry, useReview } from '../../app/review.ts'
import { useTexts } from '../../app/useTexts.ts'
import { useReadOnly } from '../../app/workbook.ts'
import { WithName } from './MeForm.tsx'
import styles from './Review.module.css'
import { By } from './Thread.tsx'
import { WordsForm } from './WordsForm.tsx'

/** What mentors decided about a check, against what it says. */
export function Overrules({ check }: { readonly check: string }) {
  const { t } = useTexts()
  const review = useReview()
  const overrules = review?.said.overrules.filter(({ entry }) => entry.what.check === check) ?? []
  if (!review) return null
  return overrules.map((said) => (
    <div key={said.entry.id} className={styles['seen']}>
      <p className="small">
        <b>{t('review:overrule.done')}</b> {said.entry.what.reason}
      </p>
      <By said={said} review={review} />
    </div>
  ))
}

/** For a mentor: says that a check does not count here, with the reason. */
export function OverruleButton({ check }: { readonly check: string }) {
  const { t } = useTexts()
  const review = useReview()
  const isReview = useReadOnly()
  const add = useAddEntry()
  const [isOpen, setOpen] = useState(false)
  if (!isReview || review?.role !== 'mentor') return null
  const title = t(`checks:rules.${check}.title`)
  if (!isOpen) {
    return (
      <button type="button" className={styles['link']} onClick={() => setOpen(true)}>
        {t('review:overrule.open')}
        <span className="hidden-visually">: {title}</span>
      </button>
    )
  }
  const save = async (reason: string) => {
    await add.mutateAsync({ kind: 'overrule', check, reason })
    setOpen(false)
  }
  return (
    <WithName>
      <WordsForm
        label={t('review:overrule.label', { title })}
        save={t('review:overrule.save')}
        isSaving={add.isPending}
        takesFocus
        onSave={save}
        onCancel={() => setOpen(false)}
      />
    </WithName>
  )
}
