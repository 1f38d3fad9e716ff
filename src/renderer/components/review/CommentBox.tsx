import { useState } from 'react'
import type { Anchor } from '#domain/review/entry.ts'
import { useAddEntry } from '../../app/review.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import { WithName } from './MeForm.tsx'
import { anchorText } from './anchor.ts'
import styles from './Review.module.css'
import { WordsForm } from './WordsForm.tsx'

interface CommentBoxProps {
  readonly about: Anchor
  readonly onDone?: () => void
  readonly takesFocus?: boolean
}

/** A place to write a remark about something. Asks the user's name first when it is not known. */
function CommentBox({ about, onDone, takesFocus = false }: CommentBoxProps) {
  const { t } = useTexts()
  const plan = usePlan()
  const add = useAddEntry()
  const save = async (text: string) => {
    await add.mutateAsync({ kind: 'comment', about, text })
    onDone?.()
  }
  return (
    <WithName>
      <WordsForm
        label={t('review:comment.label', { what: anchorText(about, plan, t) })}
        save={t('review:comment.save')}
        isSaving={add.isPending}
        onSave={save}
        takesFocus={takesFocus}
        {...(onDone && { onCancel: onDone })}
      />
    </WithName>
  )
}

/** A button that unfolds the place to write a remark. */
export function CommentButton({ about }: { readonly about: Anchor }) {
  const { t } = useTexts()
  const plan = usePlan()
  const [isOpen, setOpen] = useState(false)
  if (isOpen) return <CommentBox about={about} takesFocus onDone={() => setOpen(false)} />
  return (
    <button type="button" className={styles['link']} onClick={() => setOpen(true)}>
      {t('review:comment.open')}
      <span className="hidden-visually">: {anchorText(about, plan, t)}</span>
    </button>
  )
}
