import type { OpenFailure } from '#contract/shell-procedures.ts'
import { bridge } from '../../app/bridge.ts'
import { dayAndTime } from '../../app/moment.ts'
import { useErrorText } from '../../app/useErrorText.ts'
import { perform } from '../../app/notices.ts'
import { useTexts } from '../../app/useTexts.ts'
import { Note } from '../../components/Note.tsx'
import styles from './Start.module.css'

/** Why a file could not be opened, that it is unharmed, and the way out. */
export function OpenFailureNote({ failure }: { readonly failure: OpenFailure }) {
  const { t, language } = useTexts()
  const { code, details } = failure.failure
  const words = useErrorText()({ code, details: { ...details, name: failure.name } })
  const { backup } = failure
  return (
    <div className={styles['failure']}>
      <Note
        tone="stop"
        title={words.title}
        action={
          <>
            {backup ? (
              <button
                type="button"
                className="button primary"
                onClick={() => void perform(bridge.fileOpenBackup({ token: backup.token }))}
              >
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
      </Note>
    </div>
  )
}
