import { useEffect, useRef } from 'react'
import type { OpenFailure } from '#contract/shell-procedures.ts'
import { bridge } from '../app/bridge.ts'
import { openBackup } from '../app/file-actions.ts'
import { dayAndTime } from '../app/moment.ts'
import { useErrorText } from '../app/useErrorText.ts'
import { perform } from '../app/notices.ts'
import { useTexts } from '../app/useTexts.ts'
import { UnlockForm } from './review/UnlockForm.tsx'
import { Note } from './Note.tsx'
import styles from './OpenFailureNote.module.css'

/** Why a file could not be opened, that it is unharmed, and the way out. Comes into view by itself. */
export function OpenFailureNote({ failure }: { readonly failure: OpenFailure }) {
  const { t, language } = useTexts()
  const { code, details } = failure.failure
  const words = useErrorText()({ code, details: { ...details, name: failure.name } })
  const { backup } = failure
  const note = useRef<HTMLDivElement>(null)
  useEffect(() => note.current?.scrollIntoView({ block: 'nearest' }), [failure])
  return (
    <div className={styles['failure']} ref={note}>
      <Note
        tone={code === 'review.needsPassword' ? 'attention' : 'stop'}
        title={words.title}
        action={
          <>
            {backup ? (
              <button type="button" className="button primary" onClick={() => void openBackup(backup.token)}>
                {t('errors:openBackup', { when: dayAndTime(backup.savedAt, language) })}
              </button>
            ) : null}
            <button
              type="button"
              className="button"
              onClick={() => void perform(bridge.fileDismissFailure({}))}
            >
              {t('errors:dismiss')}
            </button>
          </>
        }
      >
        <p>{words.text}</p>
        <p>{code === 'file.damaged' && !backup ? t('errors:noBackup') : words.way}</p>
        {code === 'review.needsPassword' || code === 'review.wrongPassword' ? <UnlockForm /> : null}
      </Note>
    </div>
  )
}
