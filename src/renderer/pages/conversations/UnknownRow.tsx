import { useState } from 'react'
import type { UnknownAnswer } from '#domain/conversations/open-questions.ts'
import { readField } from '#domain/plan/read.ts'
import { answerText, pathLabel } from '../../app/labels.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import { Field } from '../../components/Field.tsx'
import { FieldLink } from '../../components/FieldLink.tsx'
import styles from './Conversations.module.css'

interface UnknownRowProps {
  readonly answer: UnknownAnswer
  readonly onOpen: () => void
}

/** An answer that the plan lacks: what it is, and unfolded the same question as on its own page. */
export function UnknownRow({ answer, onOpen }: UnknownRowProps) {
  const { t, language } = useTexts()
  const plan = usePlan()
  const [isOpen, setOpen] = useState(false)
  const { path, definition } = answer
  const value = readField(plan, path)
  return (
    <li>
      <details
        onToggle={(event) => {
          setOpen(event.currentTarget.open)
          if (event.currentTarget.open) onOpen()
        }}
      >
        <summary>
          {pathLabel(path, t)}
          {value === null ? null : (
            <span className={styles['filled']}>
              {' '}
              ✓ {t('conversations:filled', { value: answerText(definition, value, t, language) })}
            </span>
          )}
        </summary>
        {isOpen ? (
          <div className={styles['form']}>
            <Field path={path} />
            <FieldLink path={path} />
          </div>
        ) : null}
      </details>
    </li>
  )
}
